import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Runner

extension ProcessTests {
  @Suite("The end of workers")
  struct WorkerEndTests {
    @Test("when the host ends, calls under way and those that wait are finished, and no process is left")
    func drain() async throws {
      try await WorkerBench.run([.worker(min: 1, max: 1)]) { bench in
        let process = try await bench.served().process
        async let running = bench.call("/sleep/300")
        try await bench.wait { $0.workersBusy == 1 }
        async let waiting = bench.call("/echo")
        try await bench.wait { $0.queued == 1 }
        await bench.host.shutdown()
        #expect(await running == .success("slept"))
        #expect(await waiting == .success(""))
        #expect(await bench.call("/echo") == .failure(.busy))
        #expect(kill(process, 0) != 0)
        #expect(Processes.workers() == [])
      }
    }

    @Test("what does not end in time when the host ends is killed")
    func drainBound() async throws {
      try await WorkerBench.run([.worker(max: 1)], limits: .test(drainMilliseconds: 200)) { bench in
        async let running = bench.call("/hang")
        try await bench.wait { $0.workersBusy == 1 && $0.startsTotal == 1 }
        async let waiting = bench.call("/echo")
        try await bench.wait { $0.queued == 1 }
        await bench.host.shutdown()
        #expect(await running == .failure(.busy))
        #expect(await waiting == .failure(.busy))
        #expect(Processes.workers() == [])
      }
    }

    @Test("workers killed under load cost their own requests and no others, and leave nothing behind")
    func killedUnderLoad() async throws {
      let before = Processes.descriptors
      try await WorkerBench.run([.worker(max: 3, queue: QueuePolicy(callsMax: 1000))]) { bench in
        let isOver = Mutex(false)
        let killer = Task {
          var kills = 0
          while !isOver.withLock({ $0 }) {
            if let process = Processes.workers().randomElement() {
              kill(process, SIGKILL)
              kills += 1
            }
            try? await Task.sleep(for: .milliseconds(15))
          }
          return kills
        }
        var lost = 0
        for _ in 0..<20 {
          for result in await bench.calls(Array(repeating: "/sleep/3", count: 50)) {
            switch result {
            case .success(let text): #expect(text == "slept")
            case .failure(.killed(SIGKILL)): lost += 1
            case .failure(.resting): break
            case .failure(let error): Issue.record("\(error)")
            }
          }
        }
        isOver.withLock { $0 = true }
        let kills = await killer.value
        #expect(kills > 0)
        #expect(lost <= kills)
        _ = try? await bench.wait { $0.workersBusy == 0 }
        #expect(Processes.workers().allSatisfy { !Processes.isZombie($0) })
      }
      #expect(Processes.workers() == [])
      #expect(await Processes.descriptorsFall(to: before + 10))
    }

    @Test("many workers come and go without leaving a descriptor, a process or a file")
    func noLeaks() async throws {
      let folder = try TemporaryFolder()
      let before = Processes.descriptors
      try await WorkerBench.run(
        [.worker(max: 4, requestsMax: 1)], limits: .test(socketFolder: folder.path)
      ) { bench in
        for _ in 0..<10 {
          let results = await bench.calls(["/echo", "/exit/0", "/exit/1", "/echo", "/nonsense", "/partial", "/early"])
          #expect(results.count == 7)
        }
      }
      #expect(Processes.workers() == [])
      #expect(await Processes.descriptorsFall(to: before + 10))
      #expect(try folder.names() == [])
    }
  }
}
