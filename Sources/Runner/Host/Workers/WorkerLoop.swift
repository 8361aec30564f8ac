import Glibc
import NIOPosix
import Synchronization

/// One thread that hears from all workers of a host, and looks at the clock for its pools.
final class WorkerLoop: Sendable {
  private let poll: EventPoll
  private let workers = Mutex<[UInt64: Worker]>([:])
  private let isStopped = Atomic(false)
  /// When the pools have to be looked at, in nanoseconds of ``MonotonicTime``; `Int.max`: not at all.
  private let nextTick = Atomic(Int.max)
  /// For the loop's own thread alone.
  nonisolated(unsafe) private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)

  init() throws(FileError) { poll = try EventPoll() }

  deinit { buffer.deallocate() }

  /// Runs until ``stop()``.
  /// - Parameter tick: does what is due, and returns when the next thing will be.
  func run(tick: (MonotonicTime) -> MonotonicTime?) {
    var events = EventPoll.buffer()
    while !isStopped.load(ordering: .acquiring) {
      let now = MonotonicTime.now
      if nextTick.load(ordering: .relaxed) <= now.nanoseconds {
        // Set before the look, so that what another thread asks for in the meantime is not lost.
        nextTick.store(Int.max, ordering: .sequentiallyConsistent)
        if let next = tick(now) { nextTick.min(next.nanoseconds, ordering: .relaxed) }
      }
      let next = nextTick.load(ordering: .sequentiallyConsistent)
      let wait = next == Int.max ? nil : MonotonicTime(nanoseconds: next).milliseconds(since: .now)
      poll.wait(milliseconds: wait, &events) { handle($0) }
    }
  }

  func stop() {
    isStopped.store(true, ordering: .releasing)
    poll.ring()
  }

  /// Asks for a look at the pools at that moment at the latest.
  func tick(by moment: MonotonicTime?) {
    guard let moment else { return }
    let (old, new) = nextTick.min(moment.nanoseconds, ordering: .sequentiallyConsistent)
    if new < old { poll.ring() }
  }

  /// Begins to listen to a worker.
  func add(_ worker: Worker) throws(FileError) {
    let (connection, errors, ending) = worker.state.withLock { ($0.connection, $0.errors, $0.ending) }
    workers.withLock { $0[worker.number] = worker }
    do throws(FileError) {
      try poll.add(connection, token: worker.token(.connection))
      try poll.add(errors, token: worker.token(.errors))
      try poll.add(ending, token: worker.token(.ending))
    } catch {
      remove(worker)
      throw error
    }
  }

  func remove(_ worker: Worker) { workers.withLock { $0[worker.number] = nil } }

  /// Whether to hear when there is room to write on a worker's connection.
  func watch(_ worker: Worker, _ connection: Int32, writes: Bool) {
    poll.change(connection, token: worker.token(.connection), writes: writes)
  }

  /// Reads into the loop's buffer, on its own thread only.
  /// - Returns: as `read` does.
  func read(_ descriptor: Int32) -> Int { Glibc.read(descriptor, buffer.baseAddress, buffer.count) }

  /// The first bytes of what was read last.
  func bytes(_ count: Int) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: buffer[..<count]) }

  private func handle(_ event: EventPoll.Event) {
    guard let source = Worker.Source(rawValue: event.token & 3),
      let worker = workers.withLock({ $0[event.token >> 2] })
    else { return }
    worker.handle(source, isWritable: event.isWritable, isReadable: event.isReadable, self)
  }
}
