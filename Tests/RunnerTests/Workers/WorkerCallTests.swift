import Glibc
import TestSupport
import Testing

@testable import Runner

extension ProcessTests {
  @Suite("Worker calls")
  struct WorkerCallTests {
    @Test("one process answers request after request")
    func warm() async throws {
      try await WorkerBench.run([.worker(max: 1)]) { bench in
        let first = try await bench.served()
        let second = try await bench.served()
        #expect(second.process == first.process)
        #expect([first.requests, second.requests] == [0, 1])
        #expect(bench.status.startsTotal == 1)
        #expect(bench.status.workersIdle == 1)
      }
    }

    @Test("a body of many records goes in and comes out unchanged", arguments: [0, 1, 65_535, 65_536, 3_000_001])
    func echo(_ count: Int) async throws {
      let body = (0..<count).map { UInt8($0 % 23 + 97) }
      try await WorkerBench.run([.worker()]) { bench in
        let answer = try await bench.call("/echo", method: "POST", body: body).get()
        #expect(Array(answer.utf8) == body)
      }
    }

    @Test("the request goes by record, settings and secrets by the environment, and neither gets into the other")
    func variables() async throws {
      setenv("BILTEN_TEST_LEAK", "leak", 1)
      let secrets = ["BILTEN_LINK_KEY": Secret("k1"), "BILTEN_GATE_KEY": Secret("k2")]
      let function = try FunctionDefinition.worker(secrets: [SecretRequirement(name: "BILTEN_LINK_KEY")])
      try await WorkerBench.run([function], settings: ["BILTEN_STORE": "sqlite:x"], secrets: secrets) { bench in
        let answer = try await bench.call(
          "/variables", method: "POST", body: Array("hi".utf8),
          headers: [
            ("Content-Type", "text/plain"), ("Accept", "a"), ("accept", "b"), ("Cookie", "c=1"), ("Cookie", "d=2"),
            ("Proxy", "http://evil.example"), ("X_Forged", "1"), ("X-Request-Id", "forged-id"),
            ("X-Odd", "line\u{0}break"), ("BILTEN_STORE", "x"), ("Bilten-Scheduled", "1"),
          ]
        ).get()
        #expect(
          answer.split(separator: "\n").map(String.init) == [
            "process BILTEN_COUNTS=1", "process BILTEN_LINK_KEY=k1", "process BILTEN_ONE_CONNECTION=1",
            "process BILTEN_REQUEST_SECONDS=\(function.timeoutMilliseconds / 1000 + 10)",
            "process BILTEN_STORE=sqlite:x",
            "request CONTENT_LENGTH=2", "request CONTENT_TYPE=text/plain", "request GATEWAY_INTERFACE=CGI/1.1",
            "request HTTP_ACCEPT=a, b", "request HTTP_BILTEN_SCHEDULED=1", "request HTTP_COOKIE=c=1; d=2",
            "request HTTP_X_REQUEST_ID=request-1", "request PATH_INFO=", "request QUERY_STRING=a=b",
            "request REMOTE_ADDR=127.0.0.1", "request REQUEST_METHOD=POST", "request SCRIPT_NAME=/variables",
            "request SERVER_NAME=tickets.example", "request SERVER_PORT=8080", "request SERVER_PROTOCOL=HTTP/1.1",
            "request SERVER_SOFTWARE=Bilten",
          ])
      }
    }

    @Test("lines on every standard error are logged with the function and the request")
    func errorLines() async throws {
      try await WorkerBench.run([.worker()]) { bench in
        _ = await bench.call("/errors/first", requestID: "request-1")
        _ = await bench.call("/errors/second", requestID: "request-2")
        for text in ["by descriptor", "printed", "by record"] {
          for (name, id) in [("first", "request-1"), ("second", "request-2")] {
            #expect(
              bench.log.all.contains {
                $0.contains("\"message\":\"\(name) \(text)\",\"function\":\"f\",\"request_id\":\"\(id)\"}")
              }, "\(name) \(text)")
          }
        }
      }
    }

    @Test("a worker that never stops writing fills no log")
    func flood() async throws {
      try await WorkerBench.run([.worker()]) { bench in
        #expect(await bench.call("/flood/5000000") == .success("told"))
        #expect(await bench.call("/errors/after") == .success("told"))
        #expect(bench.log.all.map(\.utf8.count).reduce(0, +) < 2 * ErrorLines.bytesMax)
        #expect(bench.log.all.contains { $0.contains("after by record") })
      }
    }

    @Test("answers are bounded, and the worker that goes beyond is replaced")
    func outputLimit() async throws {
      try await WorkerBench.run([.worker(max: 1)], limits: .test(outputBytesMax: 100_000)) { bench in
        let process = try await bench.served().process
        #expect(try await bench.call("/large/90000").get().utf8.count == 90_000)
        #expect(await bench.call("/large/200000") == .failure(.outputTooLarge(limitBytes: 100_000)))
        #expect(try await bench.served().process != process)
      }
    }

    @Test("a worker that answers before it has read the body harms no other request")
    func early() async throws {
      let body = [UInt8](repeating: 97, count: 8 << 20)
      try await WorkerBench.run([.worker(max: 1)]) { bench in
        for _ in 0..<3 {
          #expect(await bench.call("/early", method: "POST", body: body) == .success("early"))
          #expect(await bench.call("/echo", body: Array("x".utf8)) == .success("x"))
        }
      }
    }

    @Test("what a function must not say costs its worker, and no other request")
    func nonsense() async throws {
      try await WorkerBench.run([.worker(max: 1)]) { bench in
        #expect(await bench.call("/nonsense") == .failure(.brokenOff))
        #expect(await bench.call("/echo") == .success(""))
        #expect(await bench.call("/partial") == .failure(.brokenOff))
        #expect(await bench.call("/echo") == .success(""))
        let stray = await bench.call("/stray")
        #expect(stray == .success("fine") || stray == .failure(.brokenOff))
        try await bench.wait { $0.crashesTotal == 3 }
        #expect(await bench.call("/echo") == .success(""))
      }
    }

    @Test("a crash and a failure are told apart, and cost only their own request")
    func crashes() async throws {
      try await WorkerBench.run([.worker(max: 1)]) { bench in
        #expect(await bench.call("/crash") == .failure(.killed(signal: SIGSEGV)))
        #expect(await bench.call("/echo") == .success(""))
        #expect(await bench.call("/exit/3") == .failure(.failed(status: 3)))
        #expect(await bench.call("/echo") == .success(""))
        #expect(bench.status.crashesTotal == 2)
      }
    }

    @Test("a request that a worker ended without looking at goes to another one, once")
    func again() async throws {
      try await WorkerBench.run([.worker(max: 1)]) { bench in
        #expect(await bench.call("/once/a/exit/0") == .success("second"))
        #expect(await bench.call("/once/b/overloaded") == .success("second"))
        #expect(bench.status.startsTotal == 3)
        #expect(await bench.call("/exit/0") == .failure(.brokenOff))
        #expect(await bench.call("/echo") == .success(""))
        // What may have done something is not done twice.
        #expect(await bench.call("/once/c/exit/1") == .failure(.failed(status: 1)))
        #expect(await bench.call("/echo") == .success(""))
        #expect(await bench.call("/once/d/partial") == .failure(.brokenOff))
      }
    }

    @Test("a call that hangs is killed with all that its process has started, and the next one gets a new worker")
    func timeout() async throws {
      try await WorkerBench.run([.worker(max: 1, timeoutMilliseconds: 400)]) { bench in
        let child = try #require(Int32(try await bench.call("/child").get()))
        let process = try await bench.served().process
        #expect(await bench.call("/hang") == .failure(.timedOut(afterMilliseconds: 400)))
        #expect(try await WorkerBench.hasEnded(process))
        #expect(try await WorkerBench.hasEnded(child))
        #expect(bench.status.timeoutsTotal == 1)
        #expect(bench.status.crashesTotal == 0)
        #expect(try await bench.served().process != process)
      }
    }

    @Test("a client that goes away takes a waiting call with it, and leaves one that runs to its end")
    func cancellation() async throws {
      try await WorkerBench.run([.worker(max: 1)]) { bench in
        _ = try await bench.served()
        let running = Task { await bench.call("/sleep/300") }
        try await bench.wait { $0.workersBusy == 1 }
        let waiting = Task { await bench.call("/once/mark/echo") }
        try await bench.wait { $0.queued == 1 }
        running.cancel()
        waiting.cancel()
        #expect(await waiting.value == .failure(.busy))
        #expect(await running.value == .success("slept"))
        #expect(bench.folder.text("mark") == nil)
        #expect(bench.status.crashesTotal == 0)
      }
    }
  }
}
