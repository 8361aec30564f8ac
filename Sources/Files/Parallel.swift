import Glibc
import Synchronization

/// Loops over several threads.
public enum Parallel {
  /// How many threads are worth starting on this machine: one for each processor, at most 16.
  public static var workersMax: Int { min(16, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Calls `body` for every part of `0..<count`, each index in just one call, from up to `workers` threads at once; returns
  /// when all calls have. `body` gets the number of its worker (from 0 to below `workers`), so that each can have a buffer of
  /// its own, and a range of at most `chunk` indexes. Chunks are given out in rising order.
  public static func forEach(
    _ count: Int, workers: Int = workersMax, chunk: Int = 16,
    _ body: @Sendable (_ worker: Int, _ range: Range<Int>) -> Void
  ) {
    let workers = min(max(1, workers), (count + chunk - 1) / max(1, chunk))
    guard workers > 1 else {
      var start = 0
      while start < count {
        body(0, start..<min(count, start + chunk))
        start += chunk
      }
      return
    }
    withoutActuallyEscaping(body) { body in
      let job = Job(count: count, chunk: chunk, body: body)
      var threads: [pthread_t] = []
      for worker in 1..<workers {
        if let thread = start(job, worker) { threads.append(thread) }
      }
      job.work(as: 0)
      for thread in threads { pthread_join(thread, nil) }
    }
  }

  /// What `body` makes of every index of `0..<count`, in their order, from up to `workers` threads at once.
  public static func map<Made: Sendable>(
    _ count: Int, workers: Int = workersMax, chunk: Int = 1, _ body: @Sendable (Int) -> Made
  ) -> [Made] {
    let parts = Mutex<[(start: Int, made: [Made])]>([])
    forEach(count, workers: workers, chunk: chunk) { _, range in
      let made = range.map { body($0) }
      parts.withLock { $0.append((range.lowerBound, made)) }
    }
    return parts.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.made) }
  }

  /// - Returns: nil where the system has no thread left; the others do its work then.
  private static func start(_ job: Job, _ worker: Int) -> pthread_t? {
    let task = Unmanaged.passRetained(Task(job: job, worker: worker))
    var thread = pthread_t()
    let result = pthread_create(
      &thread, nil,
      { argument in
        let task = Unmanaged<Task>.fromOpaque(argument!).takeRetainedValue()
        task.job.work(as: task.worker)
        return nil
      }, task.toOpaque())
    if result == 0 { return thread }
    task.release()
    return nil
  }

  private final class Job: Sendable {
    let count: Int
    let chunk: Int
    let body: @Sendable (Int, Range<Int>) -> Void
    let next = Atomic<Int>(0)

    init(count: Int, chunk: Int, body: @escaping @Sendable (Int, Range<Int>) -> Void) {
      self.count = count
      self.chunk = chunk
      self.body = body
    }

    func work(as worker: Int) {
      while true {
        let start = next.wrappingAdd(chunk, ordering: .relaxed).oldValue
        guard start < count else { return }
        body(worker, start..<min(count, start + chunk))
      }
    }
  }

  private final class Task: Sendable {
    let job: Job
    let worker: Int

    init(job: Job, worker: Int) {
      self.job = job
      self.worker = worker
    }
  }
}
