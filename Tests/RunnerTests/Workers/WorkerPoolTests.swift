import Foundation
import TestSupport
import Testing

@testable import Runner

extension ProcessTests {
  @Suite("Worker pools")
  struct WorkerPoolTests {
    @Test("there are never more workers than may be, and everybody who waits is served")
    func most() async throws {
      try await WorkerBench.run([.worker(max: 3)]) { bench in
        let results = await bench.calls(Array(repeating: "/served", count: 60))
        let processes = Set(results.compactMap { try? $0.get().split(separator: " ").first })
        #expect(results.allSatisfy { (try? $0.get()) != nil })
        #expect(processes.count <= 3)
        #expect(bench.status.startsTotal <= 3)
        #expect(bench.status.rejectedTotal == 0)
      }
    }

    @Test("beyond the workers and the queue, calls are refused at once")
    func busy() async throws {
      try await WorkerBench.run([.worker(max: 1, queue: QueuePolicy(callsMax: 1))]) { bench in
        _ = try await bench.served()
        let results = await bench.calls(Array(repeating: "/sleep/400", count: 5))
        #expect(results.count { $0 == .success("slept") } == 2)
        #expect(results.count { $0 == .failure(.busy) } == 3)
        #expect(bench.status.rejectedTotal == 3)
      }
    }

    @Test("without a queue, a call gets a free worker, a new one, or none")
    func noQueue() async throws {
      try await WorkerBench.run([.worker(max: 2, queue: QueuePolicy(callsMax: 0))]) { bench in
        let results = await bench.calls(Array(repeating: "/sleep/400", count: 5))
        #expect(results.count { $0 == .success("slept") } == 2)
        #expect(results.count { $0 == .failure(.busy) } == 3)
      }
    }

    @Test("a call that has waited too long is refused instead of run")
    func waitedTooLong() async throws {
      let queue = QueuePolicy(callsMax: 10, waitMilliseconds: 50)
      try await WorkerBench.run([.worker(max: 1, queue: queue)]) { bench in
        _ = try await bench.served()
        async let first = bench.call("/sleep/400")
        try await bench.wait { $0.workersBusy == 1 }
        #expect(await bench.call("/once/mark/echo") == .failure(.busy))
        #expect(await first == .success("slept"))
        #expect(bench.folder.text("mark") == nil)
      }
    }

    @Test("first come, first served")
    func order() async throws {
      try await WorkerBench.run([.worker(max: 1)]) { bench in
        _ = try await bench.served()
        async let first = bench.call("/sleep/200")
        try await bench.wait { $0.workersBusy == 1 }
        var waiting: [Task<Int, any Error>] = []
        for index in 0..<5 {
          waiting.append(Task { try await bench.served().requests })
          try await bench.wait { $0.queued == index + 1 }
        }
        _ = await first
        var requests: [Int] = []
        for task in waiting { requests.append(try await task.value) }
        #expect(requests == [2, 3, 4, 5, 6])
      }
    }

    @Test("the workers that should always be there are started with the host, and again after a crash")
    func least() async throws {
      try await WorkerBench.run([.worker(min: 2, max: 4, idleMilliseconds: 100)]) { bench in
        try await bench.wait { $0.workersIdle == 2 }
        let process = try await bench.served().process
        kill(process, SIGKILL)
        try await bench.wait { $0.startsTotal == 3 && $0.workersIdle == 2 && $0.crashesTotal == 1 }
        #expect(await bench.call("/echo") == .success(""))
      }
    }

    @Test("workers that nobody needs any more end, and those that should be there stay")
    func idle() async throws {
      try await WorkerBench.run([.worker(min: 1, max: 4, idleMilliseconds: 100)]) { bench in
        _ = await bench.calls(Array(repeating: "/sleep/200", count: 4))
        #expect(bench.status.startsTotal == 4)
        try await bench.wait { $0.workersIdle == 1 && $0.workersBusy == 0 }
        let stays = try await bench.served().process
        try await Task.sleep(for: .milliseconds(300))
        #expect(try await bench.served().process == stays)
        #expect(bench.status.crashesTotal == 0)
        #expect(Processes.workers() == [stays])
      }
    }

    @Test("a worker is replaced after its number of requests, and no request is lost by it")
    func recycling() async throws {
      try await WorkerBench.run([.worker(max: 2, requestsMax: 5)]) { bench in
        let results = await bench.calls(Array(repeating: "/served", count: 60))
        let requests = results.compactMap { try? Int($0.get().split(separator: " ")[1]) }
        #expect(requests.count == 60)
        #expect(requests.max() == 4)
        #expect(bench.status.recyclesTotal >= 10)
        #expect(bench.status.crashesTotal == 0)
      }
    }

    @Test("a function that keeps crashing is left alone, longer and longer, and calls meanwhile are refused at once")
    func backoff() async throws {
      try await WorkerBench.run([.worker(max: 1)], settings: ["TEST_WORKER": "exit/7"]) { bench in
        var refused = 0
        for _ in 0..<200 {
          let result = await bench.call("/echo")
          if case .failure(.resting(let milliseconds)) = result {
            #expect((1...CrashBackoff.restMillisecondsMax).contains(milliseconds))
            refused += 1
          } else {
            // A worker that is gone before it has read the request is no reason to lose it, but two are.
            #expect(result == .failure(.failed(status: 7)))
          }
        }
        #expect(refused >= 150)
        #expect(bench.status.startsTotal <= 50)
        #expect(bench.status.rejectedTotal == refused)
        #expect(bench.log.all.contains { $0.contains("worker ended by itself, with status 7") })
      }
    }

    @Test("a function that crashes now and then is started again at once")
    func nowAndThen() async throws {
      try await WorkerBench.run([.worker(max: 1)]) { bench in
        for _ in 0..<5 {
          #expect(await bench.call("/exit/1") == .failure(.failed(status: 1)))
          #expect(await bench.call("/echo") == .success(""))
        }
      }
    }

    @Test("an executable that is not there can't be started, and is found when it comes")
    func missing() async throws {
      try await WorkerBench.run([.worker(max: 1)]) { bench in
        unlink(bench.folder.path + "/bin/f")
        let executable = bench.folder.path + "/bin/f"
        #expect(await bench.call("/echo") == .failure(.cannotStart(executable: executable, code: ENOENT)))
        try WorkerBench.place(bench.folder, "f", WorkerBench.executable)
        #expect(await bench.call("/echo") == .success(""))
      }
    }

    @Test("memory beyond the limit is not given, and no other worker suffers")
    func memory() async throws {
      try await WorkerBench.run([.worker(max: 1, memoryLimitBytes: 64 << 20)]) { bench in
        #expect(await bench.call("/allocate/16") == .success("16"))
        #expect(await bench.call("/allocate/100") == .failure(.killed(signal: SIGABRT)))
        #expect(await bench.call("/allocate/16") == .success("16"))
      }
    }

    @Test("a worker that has used up its processor time finishes its request and is replaced")
    func processorTime() async throws {
      try await WorkerBench.run([.worker(max: 1, cpuMilliseconds: 1000)]) { bench in
        let before = try await bench.served().process
        #expect(await bench.call("/spin/1300") == .success("spun \(before)"))
        let after = try await bench.served().process
        #expect(after != before)
        #expect(bench.status.crashesTotal == 0)
        #expect(bench.status.recyclesTotal == 1)
      }
    }

    @Test("a new build takes over, and no request is lost by it")
    func newBuild() async throws {
      try await WorkerBench.run([.worker(min: 1, max: 2)]) { bench in
        let old = try await bench.served().process
        let copy = bench.folder.path + "/new-build"
        try FileManager.default.copyItem(atPath: WorkerBench.executable, toPath: copy)
        async let running = bench.call("/sleep/1500")
        try await bench.wait { $0.workersBusy == 1 }
        try WorkerBench.place(bench.folder, "f", copy)
        var isReplaced = false
        for _ in 0..<1000 where !isReplaced {
          isReplaced = try await bench.served().process != old
          try await Task.sleep(for: .milliseconds(5))
        }
        #expect(await running == .success("slept"))
        let path = try FileManager.default.destinationOfSymbolicLink(
          atPath: "/proc/\(try await bench.served().process)/exe")
        #expect(path == copy)
        #expect(try await WorkerBench.hasEnded(old))
        #expect(bench.status.crashesTotal == 0)
      }
    }

    @Test("while a build can't be started, the old workers serve")
    func brokenBuild() async throws {
      try await WorkerBench.run([.worker(min: 1, max: 1)]) { bench in
        let old = try await bench.served().process
        try bench.folder.put("half", "half of a program", mode: 0o755)
        try WorkerBench.place(bench.folder, "f", bench.folder.path + "/half")
        for _ in 0..<1000 where !bench.log.all.contains(where: { $0.contains("can't be started") }) {
          try await Task.sleep(for: .milliseconds(10))
        }
        #expect(bench.log.all.contains { $0.contains("can't be started") })
        #expect(try await bench.served().process == old)
      }
    }

    @Test("changed settings and limits get to new workers, and removed functions end")
    func update() async throws {
      try await WorkerBench.run([.worker(max: 1), .worker("g", min: 1, max: 1)]) { bench in
        let old = try await bench.served().process
        async let running = bench.call("/sleep/300")
        try await bench.wait { $0.workersBusy == 1 }
        bench.host.update([try .worker(max: 2)], settings: ["BILTEN_STORE": "new"], secrets: [:])
        #expect(await running == .success("slept"))
        #expect(try await bench.call("/variables").get().contains("process BILTEN_STORE=new"))
        #expect(try await bench.served().process != old)
        #expect(bench.host.status().map(\.name) == ["f"])
        #expect(await bench.call("/echo", function: 1) == .failure(.busy))
      }
    }

    @Test("a function that only the schedule calls keeps a worker where the next call is near, and only there")
    func schedule() async throws {
      for (pause, isKept) in [(1000, true), (120_000, false)] {
        let function = try FunctionDefinition.worker(max: 1, scheduleMilliseconds: pause, routes: [])
        try await WorkerBench.run([function]) { bench in
          let process = try await bench.served().process
          if isKept {
            #expect(try await bench.served().process == process)
          } else {
            #expect(try await WorkerBench.hasEnded(process))
          }
          #expect(bench.status.workersIdle == (isKept ? 1 : 0))
        }
      }
    }

    @Test("functions that want a process for each call get one")
    func cgi() async throws {
      let function = FunctionDefinition(name: "script", routes: [try Route("GET /x")], mode: .cgi)
      try await WorkerBench.run([function]) { bench in
        unlink(bench.folder.path + "/bin/script")
        try bench.folder.script("script", "printf 'Content-Type: text/plain\\n\\n'; echo $$ $SCRIPT_NAME")
        let first = try await bench.call("/x").get()
        let second = try await bench.call("/x").get()
        #expect(first != second)
        #expect(first.hasSuffix(" /x\n"))
      }
    }
  }
}
