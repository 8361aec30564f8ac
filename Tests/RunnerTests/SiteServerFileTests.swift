import Glibc
import TestSupport
import Testing

@testable import Runner

extension ProcessTests {
  @Suite("Files of the server")
  struct SiteServerFileTests {
    private func site(_ folder: TemporaryFolder) throws {
      try folder.put("public/poster.txt", "0123456789")
      try folder.put("public/poster.txt.br", "coded")
      try folder.put("public/large.bin", String(repeating: "0123456789", count: 300_000))
    }

    @Test("a part of a file is sent, and what has no such part says how long it is")
    func parts() async throws {
      try await LiveServer.run(prepare: site) { server in
        let whole = try await server.get("/poster.txt")
        #expect(whole.headers["accept-ranges"] == "bytes")
        let part = try await server.get("/poster.txt", ["Range: bytes=2-4"])
        #expect(part.status == 206)
        #expect(part.body == "234")
        #expect(part.headers["content-range"] == "bytes 2-4/10")
        #expect(part.headers["content-length"] == "3")
        #expect(part.headers["etag"] == whole.headers["etag"])
        #expect(part.headers["cache-control"] == whole.headers["cache-control"])
        #expect(try await server.get("/poster.txt", ["Range: bytes=-3"]).body == "789")
        #expect(try await server.get("/poster.txt", ["Range: bytes=8-"]).body == "89")

        let none = try await server.get("/poster.txt", ["Range: bytes=10-"])
        #expect(none.status == 416)
        #expect(none.headers["content-range"] == "bytes */10")
        #expect(none.body == "")
        let several = try await server.get("/poster.txt", ["Range: bytes=0-1,4-5"])
        #expect(several.status == 200)
        #expect(several.body == "0123456789")
        let head = try await server.get("/poster.txt", ["Range: bytes=2-4"], method: "HEAD")
        #expect(head.status == 200)
        #expect(head.headers["content-length"] == "10")

        // A part of what is sent: here, of the shorter form.
        let coded = try await server.get("/poster.txt", ["Range: bytes=1-2", "Accept-Encoding: br"])
        #expect(coded.status == 206)
        #expect(coded.body == "od")
        #expect(coded.headers["content-encoding"] == "br")
        #expect(coded.headers["content-range"] == "bytes 1-2/5")
      }
    }

    @Test("a part is sent only of the very content that the rest is known of")
    func conditions() async throws {
      try await LiveServer.run(prepare: site) { server in
        let file = try await server.get("/poster.txt")
        let tag = try #require(file.headers["etag"])
        let date = try #require(file.headers["last-modified"])
        let range = "Range: bytes=2-4"
        #expect(try await server.get("/poster.txt", [range, "If-Range: \(tag)"]).status == 206)
        for other in ["\"other\"", "W/\(tag)", date] {
          #expect(try await server.get("/poster.txt", [range, "If-Range: \(other)"]).status == 200, "\(other)")
        }
        #expect(try await server.get("/poster.txt", [range, "If-None-Match: \(tag)"]).status == 304)
        #expect(try await server.get("/poster.txt", ["If-Modified-Since: \(date)"]).status == 304)
        // Older, newer, or unreadable: the file is sent. A tag that is given counts alone.
        for other in ["Sun, 06 Nov 1994 08:49:37 GMT", "Fri, 31 Dec 2100 23:59:59 GMT", "yesterday"] {
          #expect(try await server.get("/poster.txt", ["If-Modified-Since: \(other)"]).status == 200, "\(other)")
        }
        let both = ["If-None-Match: \"other\"", "If-Modified-Since: \(date)"]
        #expect(try await server.get("/poster.txt", both).status == 200)
        #expect(try await server.get("/poster.txt", ["If-Match: \(tag)"]).status == 200)
        #expect(try await server.get("/poster.txt", ["If-Match: *"]).status == 200)
        #expect(try await server.get("/poster.txt", ["If-Match: \"other\""]).status == 412)
        #expect(try await server.get("/poster.txt", ["If-Match: W/\(tag)"]).status == 412)
      }
    }

    @Test("a large file comes in pieces, whole and in parts, with a tag of its content")
    func large() async throws {
      try await LiveServer.run(prepare: site) { server in
        let whole = try await server.get("/large.bin")
        #expect(whole.status == 200)
        #expect(whole.body.utf8.count == 3_000_000)
        #expect(whole.body.hasPrefix("0123456789012") && whole.body.hasSuffix("89"))
        let tag = try #require(whole.headers["etag"])
        let part = try await server.get("/large.bin", ["Range: bytes=1000001-2000004", "If-Range: \(tag)"])
        #expect(part.status == 206)
        #expect(part.body.utf8.count == 1_000_004)
        #expect(part.body.hasPrefix("1234567890") && part.body.hasSuffix("34"))
        #expect(try await server.get("/large.bin", ["If-None-Match: \(tag)"]).status == 304)
        let head = try await server.get("/large.bin", method: "HEAD")
        #expect(head.headers["content-length"] == "3000000")
        #expect(head.body == "")
      }
    }

    @Test("a changed file is seen, at once or a moment later")
    func changes() async throws {
      func configure(_ configuration: inout SiteServer.Configuration) { configuration.filesKeptMilliseconds = 50 }
      try await LiveServer.run(configure: configure, prepare: site) { server in
        #expect(try await server.get("/poster.txt").body == "0123456789")
        #expect(try await server.get("/poster.txt").body == "0123456789")
        try server.folder.put("public/poster.txt", "new")
        try await Task.sleep(for: .milliseconds(60))
        #expect(try await server.get("/poster.txt").body == "new")
        unlink(server.folder.path + "/public/poster.txt")
        try await Task.sleep(for: .milliseconds(60))
        #expect(try await server.get("/poster.txt").status == 404)
      }
    }
  }
}
