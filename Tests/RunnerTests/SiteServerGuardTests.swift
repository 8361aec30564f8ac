import Glibc
import TestSupport
import Testing

@testable import Runner

extension ProcessTests {
  @Suite("Guards of the server")
  struct SiteServerGuardTests {
    private static let html = "Accept: text/html,*/*;q=0.8"

    private func prepare(_ folder: TemporaryFolder) throws {
      try folder.put("public/en/index.html", "home")
      try folder.put("public/poster.png", "png")
      try folder.put("public/de/50x.html", "<h1>Hoppla</h1><p class=\"standfirst\">Es ging nicht.</p><p>Weiter</p>")
      try folder.script("g", "printf 'Status: 204\\n\\n'")
      try folder.script("f", "printf 'Content-Type: text/plain\\n\\n'; printf \"$REMOTE_ADDR|$HTTP_X_FORWARDED_FOR|\"")
    }

    @Test("who comes too often is told when to come again, in words and on a page")
    func addressLimit() async throws {
      let limits = RateLimits(ip: RateLimit(callsMax: 2, periodMilliseconds: 600_000))
      let functions = [
        try FunctionDefinition.test("f", ["GET /v1/f", "POST /v1/f"], rateLimits: limits),
        try FunctionDefinition.test("g", ["GET /v1/g"]),
      ]
      func configure(_ configuration: inout SiteServer.Configuration) {
        configuration.sentence = { code, languages in languages.contains("de") ? "<\(code)> & Geduld" : nil }
      }
      try await LiveServer.run(functions, configure: configure, prepare: prepare) { server in
        for _ in 0..<2 { #expect(try await server.get("/v1/f").status == 200) }
        let refused = try await server.get("/v1/f")
        #expect(refused.status == 429)
        #expect(refused.headers["retry-after"] == "300")
        #expect(refused.headers["cache-control"] == "no-store")
        #expect(refused.body.contains("\"code\":\"too_many_requests\""))
        // Its methods count together, other functions and files by themselves.
        #expect(try await server.post("/v1/f", "x").status == 429)
        #expect(try await server.get("/v1/g").status != 429)
        #expect(try await server.get("/en/").status == 200)
        let page = try await server.get("/v1/f", [Self.html, "Accept-Language: de"])
        #expect(page.status == 429)
        #expect(
          page.body
            == "<h1>Hoppla</h1><p class=\"standfirst\">&lt;too_many_requests&gt; &amp; Geduld</p><p>Weiter</p>")
      }
    }

    @Test("each credential has a bucket of its own")
    func credentialLimit() async throws {
      let limits = RateLimits(credential: RateLimit(callsMax: 1, periodMilliseconds: 600_000))
      try await LiveServer.run([try .test("f", ["GET /v1/f"], rateLimits: limits)], prepare: prepare) { server in
        let first = try await server.get("/v1/f", ["Authorization: Bearer a"])
        #expect(first.status == 200)
        #expect(try await server.get("/v1/f", ["Authorization: Bearer a"]).status == 429)
        #expect(try await server.get("/v1/f", ["Authorization: Bearer b"]).status == 200)
        #expect(try await server.get("/v1/f").status == 200)
        #expect(try await server.get("/v1/f").status == 200)
        #expect(!server.log.all.contains { $0.contains("Bearer") })
      }
    }

    @Test("a trusted proxy's visitors are told apart; what a stranger says of itself is not heard")
    func proxies() async throws {
      let limits = RateLimits(ip: RateLimit(callsMax: 1, periodMilliseconds: 600_000))
      let functions = [try FunctionDefinition.test("f", ["GET /v1/f"], rateLimits: limits)]
      func configure(_ configuration: inout SiteServer.Configuration) {
        configuration.trustedProxies = TrustedProxies("127.0.0.1") ?? TrustedProxies()
      }
      try await LiveServer.run(functions, configure: configure, prepare: prepare) { server in
        let first = try await server.get("/v1/f", ["X-Forwarded-For: 198.51.100.1, 192.0.2.1"])
        #expect(first.body == "192.0.2.1||")
        #expect(try await server.get("/v1/f", ["X-Forwarded-For: 192.0.2.1"]).status == 429)
        #expect(try await server.get("/v1/f", ["X-Forwarded-For: 192.0.2.2"]).status == 200)
      }
      try await LiveServer.run(functions, prepare: prepare) { server in
        let first = try await server.get("/v1/f", ["X-Forwarded-For: 192.0.2.1"])
        #expect(first.body == "127.0.0.1||")
        #expect(try await server.get("/v1/f", ["X-Forwarded-For: 192.0.2.2"]).status == 429)
      }
    }

    @Test("pages of named origins may call a function, all others may not")
    func crossOrigin() async throws {
      let functions = [
        try FunctionDefinition.test("f", ["GET /v1/f"], corsOrigins: ["https://partner.example"]),
        try FunctionDefinition.test("g", ["GET /v1/g"]),
      ]
      try await LiveServer.run(functions, prepare: prepare) { server in
        let ask = ["Access-Control-Request-Method: GET", "Access-Control-Request-Headers: authorization"]
        let allowed = try await server.get("/v1/f", ["Origin: https://partner.example"] + ask, method: "OPTIONS")
        #expect(allowed.status == 204)
        #expect(allowed.headers["access-control-allow-origin"] == "https://partner.example")
        #expect(allowed.headers["access-control-allow-methods"] == "GET")
        #expect(allowed.headers["access-control-allow-headers"]?.contains("authorization") == true)
        #expect(allowed.headers["access-control-max-age"] == "600")
        #expect(allowed.headers["access-control-allow-credentials"] == nil)
        #expect(allowed.headers["vary"]?.contains("Origin") == true)
        for origin in [
          "https://evil.example", "null", "https://partner.example.evil.example", "http://partner.example",
        ] {
          let refused = try await server.get("/v1/f", ["Origin: \(origin)"] + ask, method: "OPTIONS")
          #expect(refused.headers["access-control-allow-origin"] == nil, "\(origin)")
          #expect(refused.headers["vary"]?.contains("Origin") == true)
          let answer = try await server.get("/v1/f", ["Origin: \(origin)"])
          #expect(answer.headers["access-control-allow-origin"] == nil, "\(origin)")
        }
        let answer = try await server.get("/v1/f", ["Origin: https://partner.example"])
        #expect(answer.headers["access-control-allow-origin"] == "https://partner.example")
        #expect(answer.headers["vary"] == "Origin")
        // A cache must not give one without permission to somebody who has it.
        #expect(try await server.get("/v1/f").headers["vary"] == "Origin")

        let other = try await server.get("/v1/g", ["Origin: https://partner.example"] + ask, method: "OPTIONS")
        #expect(other.status == 405)
        #expect(other.headers["access-control-allow-origin"] == nil)
        #expect(try await server.get("/v1/g").headers["vary"] == nil)
      }
    }

    @Test("every answer tells browsers what it may do")
    func securityHeaders() async throws {
      try await LiveServer.run(prepare: prepare) { server in
        let expected = [
          "x-content-type-options": "nosniff", "referrer-policy": "same-origin",
          "cross-origin-opener-policy": "same-origin", "cross-origin-resource-policy": "same-origin",
          "origin-agent-cluster": "?1", "x-frame-options": "DENY", "x-permitted-cross-domain-policies": "none",
          "x-xss-protection": "0", "strict-transport-security": "max-age=31536000",
        ]
        for target in ["/en/", "/nothing", "/%zz"] {
          let reply = try await server.get(target)
          for (name, value) in expected { #expect(reply.headers[name] == value, "\(target) \(name)") }
          let policy = try #require(reply.headers["content-security-policy"])
          #expect(policy.contains("frame-ancestors 'none'") && !policy.contains("'unsafe"))
          #expect(reply.headers["server"] == nil)
        }
        #expect(try await server.get("/poster.png").headers["cross-origin-resource-policy"] == "cross-origin")
      }
    }

    @Test("one address may hold so many connections, and others are served all the same")
    func connectionsOfOneAddress() async throws {
      func configure(_ configuration: inout SiteServer.Configuration) { configuration.connectionsPerAddressMax = 3 }
      try await LiveServer.run(configure: configure, prepare: prepare) { server in
        let held = try (0..<3).map { _ in try server.connect() }
        for descriptor in held {
          // An answer shows that the server has taken the connection.
          try FileSystem.write(Array("GET /en/ HTTP/1.1\r\nHost: a\r\n\r\n".utf8), to: descriptor, path: "socket")
          var byte: UInt8 = 0
          #expect(read(descriptor, &byte, 1) == 1)
        }
        // Closed at once: depending on the moment, there is nothing to read, or a reset.
        let refused = try? await server.get("/en/")
        #expect((refused?.status ?? 0) == 0)
        close(held[0])
        var status = 0
        for _ in 0..<100 where status == 0 {
          status = (try? await server.get("/en/").status) ?? 0
          if status == 0 { try await Task.sleep(for: .milliseconds(20)) }
        }
        #expect(status == 200)
        for descriptor in held.dropFirst() { close(descriptor) }
      }
    }

    @Test("a connection that waits makes room where there are too many")
    func connectionsInAll() async throws {
      func configure(_ configuration: inout SiteServer.Configuration) { configuration.connectionsMax = 3 }
      try await LiveServer.run(configure: configure, prepare: prepare) { server in
        let held = try (0..<8).map { _ in try server.connect() }
        for _ in 0..<5 { #expect(try await server.get("/en/").status == 200) }
        for descriptor in held { close(descriptor) }
      }
    }
  }
}
