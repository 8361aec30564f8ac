import CSpawn
import Glibc

/// The system's list of descriptors to watch (`epoll`), with a bell that any thread can ring.
final class EventPoll: Sendable {
  private let descriptor: Int32
  private let bell: Int32

  /// Stands for the bell where a watched descriptor has its own.
  private static let bellToken = UInt64.max

  struct Event {
    let token: UInt64
    let isWritable: Bool
    /// Something to read, or the other end is gone.
    let isReadable: Bool
  }

  init() throws(FileError) {
    descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard descriptor >= 0 else { throw FileError(path: "epoll", code: errno) }
    bell = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
    guard bell >= 0 else {
      let code = errno
      close(descriptor)
      throw FileError(path: "eventfd", code: code)
    }
    try add(bell, token: Self.bellToken)
  }

  deinit {
    close(bell)
    close(descriptor)
  }

  /// Watches for something to read. Closing the descriptor ends it.
  func add(_ watched: Int32, token: UInt64) throws(FileError) {
    var event = Self.event(token, writes: false)
    guard epoll_ctl(descriptor, EPOLL_CTL_ADD, watched, &event) == 0 else {
      throw FileError(path: "epoll", code: errno)
    }
  }

  /// Watches for something to read and, where `writes`, for room to write.
  func change(_ watched: Int32, token: UInt64, writes: Bool) {
    var event = Self.event(token, writes: writes)
    epoll_ctl(descriptor, EPOLL_CTL_MOD, watched, &event)
  }

  /// Ends a wait that is under way, or the next one.
  func ring() {
    var one: UInt64 = 1
    // Fails only where it has been rung 2^64 times already.
    _ = write(bell, &one, 8)
  }

  /// Room for the events of one wait.
  static func buffer() -> [epoll_event] { [epoll_event](repeating: epoll_event(), count: 64) }

  /// Waits until something happens, for ever where `milliseconds` is nil, and tells it.
  func wait(milliseconds: Int?, _ buffer: inout [epoll_event], _ handle: (Event) -> Void) {
    let limit = milliseconds.map { Int32(clamping: $0) } ?? -1
    let count = Int(epoll_wait(descriptor, &buffer, Int32(buffer.count), limit))
    for index in 0..<max(0, count) {
      let event = buffer[index]
      guard event.data.u64 != Self.bellToken else {
        silence()
        continue
      }
      handle(
        Event(
          token: event.data.u64, isWritable: event.events & EPOLLOUT.rawValue != 0,
          isReadable: event.events & ~EPOLLOUT.rawValue != 0))
    }
  }

  private func silence() {
    var count: UInt64 = 0
    _ = read(bell, &count, 8)
  }

  private static func event(_ token: UInt64, writes: Bool) -> epoll_event {
    var event = epoll_event()
    event.events = EPOLLIN.rawValue | (writes ? EPOLLOUT.rawValue : 0)
    event.data.u64 = token
    return event
  }
}
