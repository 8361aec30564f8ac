import NIOCore

/// Runs the tasks of a connection on the thread that reads and writes it, which spares each request two changes of
/// threads. What blocks must not be done in such a task.
final class LoopExecutor: TaskExecutor {
  private let loop: any EventLoop

  init(_ loop: any EventLoop) { self.loop = loop }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
