import Foundation
import TestSupport
import Testing

@testable import Runner

extension ProcessTests {
  @Suite("Live reload")
  struct LiveReloadTests {
    private func site(_ folder: TemporaryFolder) throws {
      try folder.put("public/en/index.html", "<head><title>a</title></head><body>home</body>")
      try folder.put("public/en/404.html", "no head")
      try folder.put("public/assets/site.css", "plain")
      try folder.put("public/assets/site.css.br", "short")
      try folder.put("public/en/index.html.br", "short")
    }

    @Test("pages carry the script, for browsers of this machine alone")
    func script() async throws {
      let reload = LiveReload(run: 7)
      try await LiveServer.run(reload: reload, prepare: site) { server in
        for host in ["localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080"] {
          let page = try await server.get("/en/", ["Accept-Encoding: br"], host: host)
          let script = "<script type=\"module\" src=\"/_bilten/reload.js?built=7-0\"></script>\n"
          #expect(page.body == "<head><title>a</title>\(script)</head><body>home</body>")
          #expect(page.headers["cache-control"] == "no-store")
          #expect(page.headers["etag"] == nil)
          #expect(page.headers["content-encoding"] == nil)
          #expect(page.headers["content-security-policy"]?.hasPrefix("default-src 'self'") == true)
        }
        reload.built()
        let missing = try await server.get("/en/none", ["Accept: text/html"], host: "localhost")
        #expect(missing.body == "no head<script type=\"module\" src=\"/_bilten/reload.js?built=7-1\"></script>\n")
        let code = try await server.get("/_bilten/reload.js?built=7-1", host: "localhost")
        #expect(code.body == ReloadScript.text)
        #expect(code.headers["content-type"] == "text/javascript; charset=utf-8")
        #expect(try await server.get("/assets/site.css", host: "localhost").body == "plain")

        for host in ["shop.example", "localhost.example", "127.0.0.1.example", ""] {
          #expect(try await server.get("/en/", host: host).body.contains("script") == false)
          #expect(try await server.get("/_bilten/reload.js", host: host).status != 200)
          #expect(try await server.get("/_bilten/events", host: host).status != 200)
        }
      }
      try await LiveServer.run(prepare: site) { server in
        let page = try await server.get("/en/", host: "localhost")
        #expect(!page.body.contains("script"))
        let events = try await server.get("/_bilten/events", host: "localhost")
        #expect(events.status == 404)
      }
    }

    @Test("listeners hear how things stand and what comes, and do not keep the server from ending")
    func events() async throws {
      let reload = LiveReload(run: 7)
      reload.broken([ReloadProblem(place: "content/a.md:1:2", sentence: "\"a\" </script>", excerpt: "| a\n|  ^")])
      try await LiveServer.run(reload: reload, prepare: site) { server in
        let socket = try server.connect()
        defer { close(socket) }
        try FileSystem.write(
          Array("GET /_bilten/events HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8), to: socket, path: "socket")
        var heard = try await text(socket, until: "]\n\n")
        #expect(heard.contains("text/event-stream"))
        #expect(heard.contains("event: built\ndata: 7-0\n\n"))
        #expect(
          heard.contains(
            #"data: [{"place":"content/a.md:1:2","sentence":"\"a\" </script>","excerpt":"| a\n|  ^"}]"# + "\n\n"))
        reload.built()
        heard = try await text(socket, until: "7-1\n\n")
        #expect(heard.contains("event: built\ndata: 7-1\n\n"))
        #expect(!heard.contains("broken"))
      }
      #expect(reload.listenersCount == 0)
    }

    @Test("there is an end to how many listen")
    func limit() {
      let reload = LiveReload(run: 7)
      let all = (0..<LiveReload.listenersMax).compactMap { _ in reload.listen() }
      #expect(all.count == LiveReload.listenersMax)
      #expect(reload.listen() == nil)
      reload.leave(all[3].id)
      #expect(reload.listen() != nil)
    }

    /// Reads on a thread of its own until `end` has come.
    private func text(_ socket: Int32, until end: String) async throws -> String {
      try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread {
          var bytes: [UInt8] = []
          var chunk = [UInt8](repeating: 0, count: 4096)
          while !String(decoding: bytes, as: UTF8.self).contains(end) {
            let count = read(socket, &chunk, chunk.count)
            guard count > 0 else {
              continuation.resume(throwing: FileError(path: "socket", code: errno))
              return
            }
            bytes += chunk[..<count]
          }
          continuation.resume(returning: String(decoding: bytes, as: UTF8.self))
        }
      }
    }
  }
}
