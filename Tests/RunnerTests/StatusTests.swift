import Synchronization
import TestSupport
import Testing

@testable import Runner

extension ProcessTests {
  @Suite("Status port")
  struct StatusTests {
    /// Serves with a status port and calls `body` with the site's server and the port's.
    private func run(
      _ functions: [FunctionDefinition], prepare: (TemporaryFolder) throws -> Void,
      _ body: @escaping @Sendable (LiveServer, LiveServer) async throws -> Void
    ) async throws {
      let (ports, continuation) = AsyncStream<Int>.makeStream()
      func configure(_ configuration: inout SiteServer.Configuration) {
        configuration.version = "1.2.3"
        configuration.status = StatusPort(hostname: "127.0.0.1", port: 0) { continuation.yield($0) }
      }
      try await LiveServer.run(functions, configure: configure, prepare: prepare) { server in
        for await port in ports {
          try await body(server, LiveServer(folder: server.folder, port: port, log: server.log))
          break
        }
      }
    }

    @Test("what happened is counted by route, and nothing of it names what a client wrote")
    func counts() async throws {
      let limits = RateLimits(ip: RateLimit(callsMax: 3, periodMilliseconds: 600_000))
      let functions = [
        try FunctionDefinition.test("f", ["GET /v1/orders/{id}"], rateLimits: limits),
        try FunctionDefinition.test("crash", ["GET /v1/crash"]),
      ]
      func prepare(_ folder: TemporaryFolder) throws {
        try folder.put("public/en/index.html", "home")
        try folder.script("f", "printf 'Content-Type: text/plain\\n\\nhello'")
        try folder.script("crash", "kill -KILL $$")
      }
      try await run(functions, prepare: prepare) { server, status in
        for _ in 0..<5 { _ = try await server.get("/v1/orders/SECRET?key=SECRET") }
        for _ in 0..<4 { _ = try await server.get("/en/") }
        _ = try await server.get("/SECRET")
        _ = try await server.get("/en/", method: "SECRET")
        _ = try await server.get("/v1/crash")
        _ = try await server.send("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")
        let reply = try await status.get("/metrics")
        #expect(reply.status == 200)
        #expect(reply.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
        let lines = reply.body.split(separator: "\n").map(String.init)
        for line in [
          "bilten_build_info{version=\"1.2.3\"} 1",
          "bilten_http_requests_total{route=\"/v1/orders/{id}\",method=\"GET\",status=\"2xx\"} 3",
          "bilten_http_requests_total{route=\"/v1/orders/{id}\",method=\"GET\",status=\"4xx\"} 2",
          "bilten_http_requests_total{route=\"files\",method=\"GET\",status=\"2xx\"} 4",
          "bilten_http_requests_total{route=\"none\",method=\"GET\",status=\"4xx\"} 1",
          "bilten_http_requests_total{route=\"refused\",method=\"other\",status=\"4xx\"} 2",
          "bilten_http_requests_total{route=\"/v1/crash\",method=\"GET\",status=\"5xx\"} 1",
          "bilten_http_rate_limited_total{function=\"f\",by=\"ip\"} 2",
          "bilten_http_request_duration_seconds_count{route=\"/v1/orders/{id}\"} 5",
          "bilten_function_calls_total{function=\"f\",outcome=\"ok\",caller=\"request\"} 3",
          "bilten_function_calls_total{function=\"crash\",outcome=\"failed\",caller=\"request\"} 1",
          "bilten_http_requests_in_flight 0",
        ] { #expect(lines.contains(line), "\(line)") }
        #expect(!reply.body.contains("SECRET"))
        let resident = lines.first { $0.hasPrefix("process_resident_memory_bytes ") }
        #expect((resident?.split(separator: " ").last.flatMap { Int($0) } ?? 0) > 1_000_000)
      }
    }

    @Test("the process is well, whatever else is not; what it needs is asked, and not too often")
    func readiness() async throws {
      let functions = [
        try FunctionDefinition.test("health", isProbe: true), try FunctionDefinition.test("f", ["GET /v1/f"]),
      ]
      func prepare(_ folder: TemporaryFolder) throws {
        try folder.script(
          "health",
          """
          echo "$SCRIPT_NAME $REQUEST_METHOD" >> asked
          printf 'Status: 503\\nContent-Type: application/json\\n\\n{"checks":['
          printf '{"name":"store","ok":true,"milliseconds":1.5},{"name":"mail","ok":false,"milliseconds":20}]}'
          """)
      }
      try await run(functions, prepare: prepare) { server, status in
        #expect(try await status.get("/healthz").status == 200)
        for _ in 0..<3 {
          let reply = try await status.get("/readyz")
          #expect(reply.status == 503)
          #expect(
            reply.body
              == "{\"ready\":false,\"draining\":false,\"checks\":[{\"name\":\"store\",\"ok\":true,\"milliseconds\":1.5},"
              + "{\"name\":\"mail\",\"ok\":false,\"milliseconds\":20.0}]}\n")
        }
        #expect(server.folder.text("asked") == "/internal/probe/health POST\n")
        let metrics = try await status.get("/metrics").body
        #expect(metrics.contains("bilten_ready{check=\"mail\"} 0\n"))
        #expect(metrics.contains("bilten_ready{check=\"store\"} 1\n"))
        // Visitors see none of that.
        for target in ["/healthz", "/readyz", "/metrics", "/internal/probe/health"] {
          #expect(try await server.get(target).status == 404)
        }
        #expect(try await status.get("/en/").status == 404)
        #expect(try await status.post("/metrics", "").status == 405)
      }
    }

    @Test("a probe that can't be asked or makes no sense is not well")
    func brokenProbes() async throws {
      let functions = try ["missing", "nonsense", "liar"].map { try FunctionDefinition.test($0, isProbe: true) }
      func prepare(_ folder: TemporaryFolder) throws {
        try folder.script("nonsense", "printf 'Content-Type: text/plain\\n\\nall is well'")
        try folder.script(
          "liar",
          """
          printf 'Content-Type: application/json\\n\\n{"checks":[{"name":"store","ok":false,"milliseconds":1}]}'
          """)
      }
      try await run(functions, prepare: prepare) { _, status in
        let reply = try await status.get("/readyz")
        #expect(reply.status == 503)
        for name in ["missing", "nonsense", "liar"] {
          #expect(reply.body.contains("{\"name\":\"\(name)\",\"ok\":false"), "\(name)")
        }
      }
    }

    @Test("what functions say they did is counted, and no more names than there is room for")
    func events() {
      let metrics = Metrics()
      for number in 0..<60 {
        let letter = String(UnicodeScalar(UInt8(97 + number % 26)))
        let name = "event_" + String(repeating: "a", count: number / 26 + 1) + letter
        let response = HostResponse(
          status: 200, headers: [], body: [], counts: [name: 2, "Wrong-Name": 1, "nothing": 0, "orders_paid": 1])
        metrics.called("f", .success(response), seconds: 0.001)
      }
      let events = metrics.current.events
      #expect(events["orders_paid"] == 60)
      #expect(events["event_aa"] == 2)
      #expect(events["Wrong-Name"] == nil && events["nothing"] == nil)
      #expect(events.count == 50)
    }

    @Test("a label can hold anything")
    func labels() {
      var text = MetricsText()
      text.begin("a", .gauge, "one\\two\nthree")
      text.sample([("b", "say \"x\"\\\n")], 1)
      #expect(text.text == "# HELP a one\\\\two\\nthree\n# TYPE a gauge\na{b=\"say \\\"x\\\"\\\\\\n\"} 1\n")
    }
  }
}
