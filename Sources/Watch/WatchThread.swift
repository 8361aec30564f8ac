import Glibc

/// A thread of our own: the watching blocks, and the threads that tasks run on are few.
enum WatchThread {
  private final class Work {
    let body: () -> Void

    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// - Throws: ``WatchError`` where the system has no thread left.
  static func start(_ body: sending @escaping () -> Void) throws(WatchError) {
    let work = Unmanaged.passRetained(Work(body))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        Unmanaged<Work>.fromOpaque(pointer!).takeRetainedValue().body()
        return nil
      }, work.toOpaque())
    guard code == 0 else {
      work.release()
      throw WatchError(code: code)
    }
    pthread_detach(thread)
  }
}
