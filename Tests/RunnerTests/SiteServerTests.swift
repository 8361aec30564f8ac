import Glibc
import TestSupport
import Testing

@testable import Runner

extension ProcessTests {
  @Suite("Server")
  struct SiteServerTests {
    private func site(_ folder: TemporaryFolder) throws {
      try folder.put("public/index.html", "root")
      try folder.put("public/en/index.html", "home")
      try folder.put("public/en/404.html", "not here")
      try folder.put("public/ar/404.html", "ليس هنا")
      try folder.put("public/en/events/jazz.html", "jazz")
      try folder.put("public/assets/site.css", "css")
      try folder.put("public/assets/poster.svg", "<svg/>")
      try folder.put("public/assets/site.3f9ac1d2e0.css", "css")
      try folder.put("public/sw.js", "worker")
      try folder.put("secret.txt", "outside")
    }

    @Test("pages are sent with their headers, and not again to those who have them")
    func pages() async throws {
      try await LiveServer.run(prepare: site) { server in
        let page = try await server.get("/en/events/jazz")
        #expect(page.status == 200)
        #expect(page.body == "jazz")
        #expect(page.headers["content-type"] == "text/html; charset=utf-8")
        #expect(page.headers["cache-control"] == "no-cache")
        #expect(page.headers["x-content-type-options"] == "nosniff")
        #expect(page.headers["referrer-policy"] == "same-origin")
        #expect(page.headers["strict-transport-security"] == "max-age=31536000")
        #expect(
          page.headers["content-security-policy"]
            == "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
            + "form-action 'self' https://tickets.example https://checkout.stripe.com")
        let tag = try #require(page.headers["etag"])
        let again = try await server.get("/en/events/jazz", ["If-None-Match: \(tag)"])
        #expect(again.status == 304)
        #expect(again.body == "")
        #expect(again.headers["etag"] == tag)
        #expect(again.headers["cache-control"] == "no-cache")

        let head = try await server.get("/en/events/jazz", method: "HEAD")
        #expect(head.status == 200)
        #expect(head.body == "")
        #expect(head.headers["content-length"] == "4")
        #expect(head.headers["etag"] == tag)
      }
    }

    @Test("assets that carry their version stay in caches, others are asked for again")
    func assets() async throws {
      try await LiveServer.run(prepare: site) { server in
        let versioned = try await server.get("/assets/site.css?v=abc")
        #expect(versioned.headers["cache-control"] == "public, max-age=31536000, immutable")
        #expect(try await server.get("/assets/site.css").headers["cache-control"] == "no-cache")
        #expect(try await server.get("/en/events/jazz?v=abc").headers["cache-control"] == "no-cache")
        let named = try await server.get("/assets/site.3f9ac1d2e0.css")
        #expect(named.headers["cache-control"] == "public, max-age=31536000, immutable")
        #expect(try await server.get("/sw.js?v=abc").headers["cache-control"] == "no-cache")
        let drawing = try await server.get("/assets/poster.svg")
        #expect(drawing.headers["content-security-policy"] == "default-src 'none'; img-src data:; sandbox")
      }
    }

    @Test("styles that stand in pages are named in the policy of pages, and of no drawing")
    func styles() async throws {
      let hash = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
      try await LiveServer.run(styleHashes: [hash], prepare: site) { server in
        let page = try await server.get("/en/events/jazz")
        #expect(page.headers["content-security-policy"]?.hasSuffix("; style-src 'self' '\(hash)'") == true)
        // A browser renews the headers of the page that it has kept.
        let again = try await server.get("/en/events/jazz", ["If-None-Match: \(page.headers["etag"] ?? "")"])
        #expect(again.status == 304)
        #expect(again.headers["content-security-policy"] == page.headers["content-security-policy"])
        let missing = try await server.get("/en/nowhere", ["Accept: text/html"])
        #expect(missing.headers["content-security-policy"]?.contains(hash) == true)
        for path in ["/assets/poster.svg", "/assets/site.css"] {
          let policy = try await server.get(path).headers["content-security-policy"]
          #expect(policy?.contains("style-src") == false)
        }
      }
    }

    @Test("a page has one address")
    func redirects() async throws {
      try await LiveServer.run(prepare: site) { server in
        let folder = try await server.get("/en?a=b")
        #expect(folder.status == 308)
        #expect(folder.headers["location"] == "/en/?a=b")
        #expect(try await server.get("/en/events/jazz/").headers["location"] == "/en/events/jazz")
      }
    }

    @Test("what is not there is told as a page of the site or as JSON")
    func notFound() async throws {
      try await LiveServer.run([.test("f", ["POST /v1/f"])], prepare: site) { server in
        let json = try await server.get("/en/nothing")
        #expect(json.status == 404)
        #expect(json.headers["content-type"] == "application/json; charset=utf-8")
        #expect(json.body == "{\"error\":{\"code\":\"not_found\",\"message\":\"There is nothing at this address.\"}}\n")
        #expect(json.headers["vary"] == "Accept, Accept-Language")
        let html = "Accept: text/html,*/*;q=0.8"
        let byPath = try await server.get("/ar/nothing", [html, "Accept-Language: en"])
        #expect(byPath.status == 404)
        #expect(byPath.body == "ليس هنا")
        #expect(byPath.headers["content-type"] == "text/html; charset=utf-8")
        #expect(try await server.get("/nothing", [html, "Accept-Language: ar-EG, en;q=0.5"]).body == "ليس هنا")
        #expect(try await server.get("/nothing", [html, "Accept-Language: ../.., xx"]).body == "not here")
        #expect(try await server.get("/../secret.txt", [html]).body == "not here")

        let method = try await server.get("/v1/f")
        #expect(method.status == 405)
        #expect(method.headers["allow"] == "POST")
        #expect(method.body.contains("\"code\":\"method_not_allowed\""))
        let page = try await server.get("/v1/f", [html])
        #expect(page.status == 405)
        #expect(page.body == "not here")
        let file = try await server.post("/en/", "x")
        #expect(file.status == 405)
        #expect(file.headers["allow"] == "GET, HEAD")
        #expect(try await server.get("/%zz").status == 400)
      }
    }

    @Test("no spelling of a path leads out of the public folder")
    func outside() async throws {
      let targets = [
        "/../secret.txt", "/en/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt", "/..\\secret.txt", "//secret.txt", "/en/%2e%2e/%2e%2e/secret.txt", "/%252e%252e/secret.txt",
        "/./secret.txt", "http://x/../secret.txt", "/public/../secret.txt", "/up/secret.txt", "/..;/secret.txt",
        "/%c0%ae%c0%ae/secret.txt", "/secret.txt%00.html",
      ]
      func prepare(_ folder: TemporaryFolder) throws {
        try site(folder)
        symlink("..", folder.path + "/public/up")
      }
      try await LiveServer.run(prepare: prepare) { server in
        for target in targets {
          let reply = try await server.get(target)
          #expect([400, 404].contains(reply.status), "\(target)")
          #expect(!reply.body.contains("outside"), "\(target)")
        }
      }
    }

    @Test("a function gets its request and answers it")
    func function() async throws {
      let functions = [
        try FunctionDefinition.test("echo", ["GET /v1/echo/{id}", "POST /v1/echo/{id}"]),
        try FunctionDefinition.test("told", ["GET /v1/told"]),
      ]
      func prepare(_ folder: TemporaryFolder) throws {
        try folder.script("told", "printf 'Content-Type: text/plain\\nContent-Length: 12\\n\\n'")
        try folder.script(
          "echo",
          """
          printf 'Status: 201\\nContent-Type: text/plain\\nSet-Cookie: a=1\\n\\n'
          echo "$REQUEST_METHOD|$SCRIPT_NAME|$QUERY_STRING|$CONTENT_TYPE|$CONTENT_LENGTH|$HTTP_HOST|$REMOTE_ADDR|$HTTP_PROXY|"
          echo "$HTTP_X_REQUEST_ID|$SERVER_NAME|$HTTP_TRANSFER_ENCODING|"; cat
          """)
      }
      try await LiveServer.run(functions, prepare: prepare) { server in
        let reply = try await server.post(
          "/v1/echo/7%20?q=1", "hello",
          ["Content-Type: text/plain", "Proxy: http://evil.example", "X-Request-Id: my-request-1"])
        #expect(reply.status == 201)
        #expect(
          reply.body
            == "POST|/v1/echo/7 |q=1|text/plain|5|shop.example|127.0.0.1||\nmy-request-1|tickets.example||\nhello")
        #expect(reply.headers["x-request-id"] == "my-request-1")
        #expect(reply.headers["cache-control"] == "no-store")
        #expect(reply.headers["set-cookie"] == "a=1")
        #expect(reply.headers["x-content-type-options"] == "nosniff")
        #expect(reply.headers["content-length"] == "\(reply.body.utf8.count)")

        let chunked = try await server.send(
          "POST /v1/echo/7 HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n")
        #expect(chunked.body.hasPrefix("POST|/v1/echo/7|||5|shop.example|"))
        #expect(chunked.body.hasSuffix("|\nhello"))

        let head = try await server.get("/v1/echo/7", method: "HEAD")
        #expect(head.status == 201)
        #expect(head.body == "")

        let told = try await server.get("/v1/told", method: "HEAD")
        #expect(told.status == 200)
        #expect(told.headers["content-length"] == "12")
        #expect(told.body == "")
      }
    }

    @Test("a body beyond the limit is refused, unread where its length is told")
    func bodyLimit() async throws {
      let functions = [try FunctionDefinition.test("f", ["POST /v1/f"], bodyLimitBytes: 10)]
      func prepare(_ folder: TemporaryFolder) throws {
        try folder.script("f", "touch ran; printf 'Content-Type: text/plain\\n\\n'; cat")
      }
      try await LiveServer.run(functions, prepare: prepare) { server in
        #expect(try await server.post("/v1/f", "0123456789").body == "0123456789")
        unlink(server.folder.path + "/ran")
        let start = ContinuousClock.now
        let told = try await server.send(
          "POST /v1/f HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\nonly the start")
        #expect(told.status == 413)
        #expect(told.headers["connection"] == "close")
        #expect(told.body.contains("\"code\":\"body_too_large\""))
        #expect(ContinuousClock.now - start < .seconds(60))
        let chunked = try await server.send(
          "POST /v1/f HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n012345\r\n6\r\n678901\r\n")
        #expect(chunked.status == 413)
        #expect(server.folder.text("ran") == nil)
      }
    }

    @Test("a body that does not come to its end is not run, however slow the client is")
    func slowBody() async throws {
      let functions = [try FunctionDefinition.test("f", ["POST /v1/f"])]
      func prepare(_ folder: TemporaryFolder) throws {
        try folder.script("f", "touch ran; printf 'Status: 204\\n\\n'")
      }
      try await LiveServer.run(functions, requestSeconds: 1, prepare: prepare) { server in
        let start = ContinuousClock.now
        let slow = try await server.send("POST /v1/f HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n12345")
        #expect(slow.status == 0)
        #expect(ContinuousClock.now - start < .seconds(60))

        let gone = try server.connect()
        try FileSystem.write(
          Array("POST /v1/f HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n".utf8), to: gone,
          path: "socket")
        close(gone)
        try await Task.sleep(for: .milliseconds(300))
        #expect(server.folder.text("ran") == nil)
      }
    }

    @Test("a silent connection is closed")
    func idle() async throws {
      try await LiveServer.run(idleSeconds: 1, prepare: site) { server in
        let start = ContinuousClock.now
        let reply = try await server.send("GET / HTTP/1.1\r\nHost: a\r\n")
        #expect(reply.status == 0)
        #expect(ContinuousClock.now - start < .seconds(60))
      }
    }

    @Test("headers have a limit")
    func headerLimit() async throws {
      try await LiveServer.run(prepare: site) { server in
        let reply = try await server.get("/", ["X-Long: " + String(repeating: "a", count: 40_000)])
        #expect(reply.status == 431)
      }
    }

    @Test("a function that fails is told as unavailable, with its own status")
    func failures() async throws {
      let functions = try ["slow", "crash", "nonsense", "missing"].map { name in
        try FunctionDefinition.test(name, ["GET /v1/\(name)"], timeoutMilliseconds: 300)
      }
      func prepare(_ folder: TemporaryFolder) throws {
        try folder.script("slow", "sleep 30")
        try folder.script("crash", "kill -KILL $$")
        try folder.script("nonsense", "printf 'X: a\\n\\rStatus: 200\\n\\n'")
      }
      try await LiveServer.run(functions, prepare: prepare) { server in
        for (name, status) in [("slow", 504), ("crash", 502), ("nonsense", 502), ("missing", 500)] {
          let reply = try await server.get("/v1/\(name)")
          #expect(reply.status == status, "\(name)")
          #expect(reply.body.contains("\"code\":\"unavailable\""))
          #expect((reply.headers["retry-after"] != nil) == (status == 504))
          #expect(
            server.log.all.contains { $0.contains("\"function\":\"\(name)\"") && $0.contains("\"level\":\"error\"") })
        }
      }
    }

    @Test("the log tells routes and files, never what the client wrote")
    func accessLog() async throws {
      let functions = [try FunctionDefinition.test("f", ["GET /v1/orders/{id}"])]
      func prepare(_ folder: TemporaryFolder) throws {
        try site(folder)
        try folder.script("f", "printf 'Status: 204\\n\\n'")
      }
      try await LiveServer.run(functions, prepare: prepare) { server in
        _ = try await server.get("/v1/orders/SECRETTOKEN?key=SECRETKEY")
        _ = try await server.get("/SECRETTOKEN", ["X-Request-Id: SECRET TOKEN", "User-Agent: SECRET"])
        _ = try await server.get("/en/?name=SECRET")
        let lines = server.log.all
        #expect(lines.count == 3)
        #expect(!lines.contains { $0.contains("SECRET") || $0.contains("127.0.0.1") })
        #expect(lines[0].contains("\"method\":\"GET\""))
        #expect(lines[0].contains("\"place\":\"GET /v1/orders/{id}\""))
        #expect(lines[0].contains("\"status\":204"))
        #expect(lines[1].contains("\"place\":\"-\"") && lines[1].contains("\"status\":404"))
        #expect(lines[2].contains("\"place\":\"/en/index.html\"") && lines[2].contains("\"bytes\":4"))
      }
    }

    @Test("the schedule's own paths can't be called from outside")
    func scheduleIsInternal() async throws {
      let functions = [try FunctionDefinition.test("outbox", scheduleMilliseconds: 3_600_000)]
      func prepare(_ folder: TemporaryFolder) throws {
        try folder.script("outbox", "touch ran; printf 'Status: 204\\n\\n'")
      }
      try await LiveServer.run(functions, prepare: prepare) { server in
        let reply = try await server.post("/internal/schedule/outbox", "")
        #expect(reply.status == 404)
        #expect(server.folder.text("ran") == nil)
      }
    }
  }
}
