import Glibc
import TestSupport
import Testing

@testable import Runner

extension ProcessTests {
  @Suite("CGI host")
  struct CGIHostTests {
    private let folder: TemporaryFolder
    private let log = LogLines()

    init() throws { folder = try TemporaryFolder() }

    private func host(
      settings: [String: String] = [:], secrets: [String: Secret] = [:],
      change: (inout CGIHost.Limits) -> Void = { _ in }
    ) -> CGIHost {
      var limits = CGIHost.Limits()
      limits.processesMax = 4
      change(&limits)
      return CGIHost(
        executables: folder.path + "/bin", workingDirectory: folder.path,
        baseURL: Origin(scheme: "https", host: "tickets.example", port: nil), port: 8080, settings: settings,
        secrets: secrets, limits: limits, logger: log.logger())
    }

    private func run(
      _ script: String, _ request: HostRequest = HostRequest(method: "GET", path: "/v1/x", requestID: "request-1"),
      timeoutMilliseconds: Int = 5000, secrets: [SecretRequirement] = [], host: CGIHost? = nil
    ) async throws -> HostResponse {
      try folder.script("f", script)
      let host = host ?? self.host()
      let function = try FunctionDefinition.test("f", timeoutMilliseconds: timeoutMilliseconds, secrets: secrets)
      let result: Result<HostResponse, any Error>
      do { result = .success(try await host.run(function, request)) } catch { result = .failure(error) }
      await host.shutdown()
      return try result.get()
    }

    /// The error of a run that brings one.
    private func failure(
      _ script: String, timeoutMilliseconds: Int = 5000, change: (inout CGIHost.Limits) -> Void = { _ in }
    ) async -> HostError? {
      do {
        _ = try await run(script, timeoutMilliseconds: timeoutMilliseconds, host: host(change: change))
        return nil
      } catch {
        return error as? HostError
      }
    }

    private func text(_ response: HostResponse) -> String { String(decoding: response.body, as: UTF8.self) }

    @Test("the body goes in on standard input and comes out as the answer")
    func echo() async throws {
      let body = Array(String(repeating: "0123456789abcdef", count: 20_000).utf8)
      let request = HostRequest(method: "POST", path: "/v1/x", body: body, requestID: "request-1")
      let response = try await run("printf 'Content-Type: text/plain\\n\\n'; cat", request)
      #expect(response.status == 200)
      #expect(response.body == body)
    }

    @Test("a process gets the limits of its function")
    func limits() async throws {
      // The limits are set right after the start; a shell asks for its own once it has read its script.
      try folder.script("f", "sleep 0.2; printf 'Content-Type: text/plain\\n\\n'; ulimit -d; ulimit -t")
      let host = host()
      let function = try FunctionDefinition.worker(memoryLimitBytes: 64 << 20, cpuMilliseconds: 7000)
      let response = try await host.run(function, HostRequest(method: "GET", path: "/v1/x", requestID: "request-1"))
      await host.shutdown()
      #expect(text(response) == "65536\n7\n")
    }

    @Test("other settings are for calls that begin later, and none that runs or waits is lost")
    func update() async throws {
      // It ends when it is told to, however late this test comes to look at it.
      try folder.script(
        "f",
        "printf 'Content-Type: text/plain\\n\\n'; echo $BILTEN_X\n"
          + "for n in $(seq 1000); do [ -e go ] && break; sleep 0.02; done")
      let host = host(settings: ["BILTEN_X": "old"]) { $0.processesMax = 1 }
      let function = try FunctionDefinition.test("f", timeoutMilliseconds: 30_000)
      @Sendable func call() async throws -> String {
        String(
          decoding: try await host.run(function, HostRequest(method: "GET", path: "/v1/x", requestID: "request-1"))
            .body,
          as: UTF8.self)
      }
      async let first = call()
      for _ in 0..<2000 where host.status().first?.workersBusy != 1 { try await Task.sleep(for: .milliseconds(5)) }
      try #require(host.status().first?.workersBusy == 1)
      async let second = call()
      for _ in 0..<2000 where host.status().first?.queued != 1 { try await Task.sleep(for: .milliseconds(5)) }
      try #require(host.status().first?.queued == 1)
      host.update(
        CGIEnvironment(serverName: "localhost", serverPort: 80, settings: ["BILTEN_X": "new"], secrets: [:]))
      try folder.put("go", "")
      #expect(try await first == "old\n")
      #expect(try await second == "new\n")
      await host.shutdown()
    }

    @Test("the environment holds the request, the settings and the secrets asked for, and nothing else")
    func environment() async throws {
      setenv("BILTEN_TEST_LEAK", "leak", 1)
      let request = HostRequest(
        method: "POST", path: "/v1/orders/a b", query: "x=%20&y",
        headers: [
          ("Content-Type", "text/plain"), ("Accept", "a"), ("accept", "b"), ("Cookie", "c=1"), ("Cookie", "d=2"),
          ("Proxy", "http://evil.example"), ("Connection", "close"), ("Transfer-Encoding", "chunked"),
          ("X_Forged", "1"), ("X-Request-Id", "forged-id"), ("Content-Length", "99"), ("Host", "shop.example"),
          ("X-Odd", "line\u{0}break"), ("Authorization", "Bearer k"),
        ], body: Array("hi".utf8), remoteAddress: "192.0.2.7", requestID: "request-1")
      let host = host(
        settings: ["BILTEN_STORE": "sqlite:x"],
        secrets: ["BILTEN_LINK_KEY": Secret("k1"), "BILTEN_GATE_KEY": Secret("k2")])
      let response = try await run(
        "printf 'Content-Type: text/plain\\n\\n'; env | sort", request,
        secrets: [
          SecretRequirement(name: "BILTEN_LINK_KEY"), SecretRequirement(name: "STRIPE_SECRET_KEY", isOptional: true),
        ],
        host: host)
      // The shell adds PWD, and bash some more, for what it starts.
      let shellOwn = ["PWD=", "OLDPWD=", "SHLVL=", "_="]
      let lines = text(response).split(separator: "\n").map(String.init).filter { line in
        !shellOwn.contains { line.hasPrefix($0) }
      }
      #expect(
        lines == [
          "BILTEN_COUNTS=1", "BILTEN_LINK_KEY=k1", "BILTEN_STORE=sqlite:x", "CONTENT_LENGTH=2",
          "CONTENT_TYPE=text/plain",
          "GATEWAY_INTERFACE=CGI/1.1", "HTTP_ACCEPT=a, b", "HTTP_AUTHORIZATION=Bearer k", "HTTP_COOKIE=c=1; d=2",
          "HTTP_HOST=shop.example", "HTTP_X_REQUEST_ID=request-1", "PATH_INFO=", "QUERY_STRING=x=%20&y",
          "REMOTE_ADDR=192.0.2.7", "REQUEST_METHOD=POST", "SCRIPT_NAME=/v1/orders/a b", "SERVER_NAME=tickets.example",
          "SERVER_PORT=8080", "SERVER_PROTOCOL=HTTP/1.1", "SERVER_SOFTWARE=Bilten",
        ])
    }

    @Test("a header can't pass for a setting or a secret")
    func headersAreNoSettings() async throws {
      let request = HostRequest(
        method: "GET", path: "/v1/x", headers: [("BILTEN_STORE", "x"), ("Bilten-Scheduled", "1")],
        requestID: "request-1")
      let response = try await run(
        "printf 'Content-Type: text/plain\\n\\n'; echo \"[$BILTEN_STORE][$BILTEN_SCHEDULED]\"", request)
      #expect(text(response) == "[][]\n")
    }

    @Test("a scheduled call says so")
    func scheduled() async throws {
      let request = HostRequest.scheduled(try .test("outbox"), requestID: "request-1")
      let response = try await run(
        "printf 'Content-Type: text/plain\\n\\n'; echo \"$REQUEST_METHOD $SCRIPT_NAME $BILTEN_SCHEDULED\"", request)
      #expect(text(response) == "POST /internal/schedule/outbox 1\n")
    }

    @Test("a function that does not read its input gets by, and so does the runner")
    func inputIgnored() async throws {
      let body = [UInt8](repeating: 65, count: 4 * 1024 * 1024)
      let request = HostRequest(method: "POST", path: "/v1/x", body: body, requestID: "request-1")
      let response = try await run("exec 0<&-; printf 'Status: 204\\n\\n'", request)
      #expect(response.status == 204)
    }

    @Test("a function that hangs is killed with all it has started")
    func timeout() async throws {
      let started = ContinuousClock.now
      let error = await failure(
        "sleep 600 & echo $! > child; echo $$ > self; wait", timeoutMilliseconds: 300)
      #expect(error == .timedOut(afterMilliseconds: 300))
      #expect(ContinuousClock.now - started < .seconds(300))
      for name in ["self", "child"] {
        let pid = try #require(folder.text(name).flatMap { Int32($0.dropLast()) })
        // The child's child is waited for by init, which may take a moment.
        for _ in 0..<100 where kill(pid, 0) == 0 && !isZombie(pid) { usleep(10_000) }
        #expect(kill(pid, 0) != 0 || isZombie(pid), "\(name)")
      }
    }

    private func isZombie(_ pid: Int32) -> Bool {
      guard let bytes = try? FileSystem.read("/proc/\(pid)/stat", limitBytes: 4096) else { return true }
      return String(decoding: bytes, as: UTF8.self).contains(") Z ")
    }

    @Test("closing its output does not let a function run on")
    func timeoutWithoutPipes() async {
      let error = await failure("exec 1>&- 2>&-; sleep 600", timeoutMilliseconds: 200)
      #expect(error == .timedOut(afterMilliseconds: 200))
    }

    @Test("a child left behind neither holds the answer up nor lives on")
    func leftBehind() async throws {
      let started = ContinuousClock.now
      let response = try await run("sleep 600 & echo $! > child; printf 'Status: 204\\n\\n'")
      #expect(response.status == 204)
      #expect(ContinuousClock.now - started < .seconds(300))
      let pid = try #require(folder.text("child").flatMap { Int32($0.dropLast()) })
      for _ in 0..<100 where kill(pid, 0) == 0 && !isZombie(pid) { usleep(10_000) }
      #expect(kill(pid, 0) != 0 || isZombie(pid))
    }

    @Test("endless output ends the function")
    func hugeOutput() async {
      let error = await failure("printf 'Content-Type: text/plain\\n\\n'; exec cat /dev/zero") {
        $0.outputBytesMax = 1 << 20
      }
      #expect(error == .outputTooLarge(limitBytes: 1 << 20))
    }

    @Test("output up to the limit is taken whole")
    func largeOutput() async throws {
      let response = try await run("printf 'Content-Type: a/b\\n\\n'; head -c 6000000 /dev/zero")
      #expect(response.body.count == 6_000_000)
    }

    @Test("a crash, a failure and nonsense are told apart")
    func failures() async {
      #expect(await failure("kill -SEGV $$") == .killed(signal: SIGSEGV))
      #expect(await failure("exit 3") == .failed(status: 3))
      #expect(await failure("printf 'Content-Type: a/b\\n\\nhalf'; exit 1") == .failed(status: 1))
      #expect(await failure("echo nonsense") == .malformed(.headerLine(1)))
      #expect(
        await failure("printf 'Content-Type: a/b\\r\\nX: a\\rSet-Cookie: b\\r\\n\\r\\n'") == .malformed(.headerLine(2)))
      #expect(await failure(":") == .malformed(.noHeaders))
    }

    @Test("an error that a failing function answers with is passed on")
    func ownError() async throws {
      let response = try await run("printf 'Status: 500\\nContent-Type: a/b\\n\\nx'; exit 1")
      #expect(response.status == 500)
    }

    @Test("an executable that is not there can't be started")
    func missing() async throws {
      let host = host()
      await #expect(throws: HostError.cannotStart(executable: folder.path + "/bin/none", code: ENOENT)) {
        try await host.run(try .test("none"), HostRequest(method: "GET", path: "/", requestID: "request-1"))
      }
      await host.shutdown()
    }

    @Test("lines on standard error are logged with the function and the request")
    func standardError() async throws {
      _ = try await run("echo 'first \"line\"' >&2; echo second >&2; printf 'Status: 204\\n\\n'")
      #expect(log.all.count == 2)
      #expect(
        log.all.first?.contains("\"message\":\"first \\\"line\\\"\",\"function\":\"f\",\"request_id\":\"request-1\"}")
          == true)
    }

    @Test("a process has descriptors 0 to 2, its own group, and no signals blocked or ignored")
    func inheritance() async throws {
      signal(SIGPIPE, SIG_IGN)
      let extra = open("/dev/null", O_RDONLY)
      defer { close(extra) }
      let response = try await run(
        """
        printf 'Content-Type: text/plain\\n\\n'
        ls /proc/$$/fd
        awk '/^Sig(Blk|Ign)/ { print $1 $2 }' /proc/self/status
        [ "$(cut -d' ' -f5 /proc/$$/stat)" = $$ ] && echo leader
        """)
      let lines = text(response).split(separator: "\n").map(String.init)
      // The shell holds its own script open as descriptor 10 (dash) or 255 (bash).
      #expect(lines.filter { Int($0) != nil && $0 != "10" && $0 != "255" } == ["0", "1", "2"])
      #expect(lines.contains("SigBlk:0000000000000000"))
      // Signals 32 and 33 are the C library's own, and beyond everybody's reach.
      let ignored = try #require(lines.first { $0.hasPrefix("SigIgn:") }.flatMap { UInt64($0.dropFirst(7), radix: 16) })
      #expect(ignored & 0x7fff_ffff == 0)
      #expect(lines.last == "leader")
    }

    @Test("beyond the processes and the queue, calls are refused at once")
    func busy() async throws {
      try folder.script("f", "sleep 0.4; printf 'Status: 204\\n\\n'")
      let host = host {
        $0.processesMax = 1
        $0.waitingMax = 1
      }
      let function = try FunctionDefinition.test("f")
      let outcomes = await withTaskGroup(of: String.self) { group in
        for _ in 0..<5 {
          group.addTask {
            do throws(HostError) {
              return
                "\(try await host.run(function, HostRequest(method: "GET", path: "/", requestID: "request-1")).status)"
            } catch {
              return "\(error)"
            }
          }
        }
        return await group.reduce(into: [String]()) { $0.append($1) }.sorted()
      }
      #expect(outcomes == ["204", "204"] + Array(repeating: HostError.busy.description, count: 3))
      var status = FunctionStatus(name: "f")
      status.startsTotal = 2
      status.rejectedTotal = 3
      #expect(host.status() == [status])
      await host.shutdown()
    }

    @Test("a call that has waited too long is refused instead of run")
    func waitedTooLong() async throws {
      try folder.script("f", "echo x >> ran; sleep 0.3; printf 'Status: 204\\n\\n'")
      let host = host {
        $0.processesMax = 1
        $0.waitingMilliseconds = 50
      }
      let function = try FunctionDefinition.test("f")
      let request = HostRequest(method: "GET", path: "/", requestID: "request-1")
      async let first = try? host.run(function, request)
      try await Task.sleep(for: .milliseconds(100))
      async let second = try? host.run(function, request)
      let statuses = [await first?.status, await second?.status]
      #expect(statuses == [204, nil])
      #expect(folder.text("ran") == "x\n")
      await host.shutdown()
    }

    @Test("many calls leave no process and no descriptor behind")
    func noLeaks() async throws {
      try folder.script("f", "printf 'Status: 204\\n\\n'")
      let host = host()
      let function = try FunctionDefinition.test("f")
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<60 {
          group.addTask {
            let response = try? await host.run(function, HostRequest(method: "GET", path: "/", requestID: "request-1"))
            #expect(response?.status == 204)
          }
        }
      }
      await host.shutdown()
      // Other tests run at the same time, so only what stays counts.
      let before = zombies()
      try await Task.sleep(for: .milliseconds(500))
      #expect(before.intersection(zombies()) == [])
      let pipes = try FileSystem.names(in: "/proc/self/fd").filter { isPipe(Int32($0) ?? -1) }
      #expect(pipes.count < 40)
    }

    /// Children of this process that have ended and were not waited for.
    private func zombies() -> Set<String> {
      Set(
        ((try? FileSystem.names(in: "/proc")) ?? []).filter { name in
          guard let pid = Int32(name), let bytes = try? FileSystem.read("/proc/\(pid)/stat", limitBytes: 4096) else {
            return false
          }
          return String(decoding: bytes, as: UTF8.self).contains(") Z \(getpid()) ")
        })
    }

    private func isPipe(_ descriptor: Int32) -> Bool {
      var status = stat()
      return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    }
  }
}
