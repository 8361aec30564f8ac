import CCurl
import Synchronization

/// libcurl's handles between two transfers. Each keeps the connections it has made, so the next transfer to the same host
/// needs no new one.
final class IdleHandles: Sendable {
  /// A handle is used by one thread at a time: by whoever took it from here.
  private struct Handle: @unchecked Sendable {
    let pointer: UnsafeMutableRawPointer
  }

  private let handles = Mutex<[Handle]>([])

  deinit {
    handles.withLock { handles in
      for handle in handles { curl_easy_cleanup(handle.pointer) }
    }
  }

  /// The one that was used last, for its connection is the likeliest to be open still; nil: there is none.
  func take() -> UnsafeMutableRawPointer? { handles.withLock { $0.popLast() }?.pointer }

  /// Options are forgotten, connections are not.
  func put(_ pointer: UnsafeMutableRawPointer) {
    curl_easy_reset(pointer)
    let handle = Handle(pointer: pointer)
    handles.withLock { $0.append(handle) }
  }
}
