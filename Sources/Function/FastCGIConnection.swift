import CLinux

#if canImport(Glibc)
  import Glibc
#endif

/// One connection of a web server: its socket, what is said on it, and since when it keeps us waiting. Times are
/// milliseconds of a clock that is never set.
final class FastCGIConnection {
  let socket: Int32
  var conversation: FastCGIConversation
  private(set) var isClosed = false
  /// When bytes last came or went.
  private(set) var movedAt: Int64
  /// Since when something has begun that is not all there; nil where nothing has.
  private var receivingSince: Int64?
  /// Everything is sent and said; the other side's last bytes are waited for, as closing with bytes unread would reset
  /// the connection, and the answer could be lost with it.
  private(set) var isLingering = false
  private var sent = 0

  /// While this much is waiting to be sent, nothing more is read.
  private static let outputBytesMax = 256 << 10
  private static let lingeringMilliseconds: Int64 = 2_000

  init(socket: Int32, conversation: FastCGIConversation, now: Int64) {
    self.socket = socket
    self.conversation = conversation
    movedAt = now
  }

  var hasOutput: Bool { sent < conversation.output.count }
  /// Whether the process may not end before this one is through.
  var isUnderWay: Bool { conversation.isBusy || hasOutput }

  var events: Int16 {
    var events: Int32 = 0
    if conversation.output.count - sent < Self.outputBytesMax { events |= POLLIN }
    if hasOutput { events |= POLLOUT }
    return Int16(events)
  }

  /// Reads once. At its end, or where what came can't be understood, the connection is closed: what was under way is
  /// given up, as after FCGI_ABORT_REQUEST.
  func read(into buffer: UnsafeMutableRawBufferPointer, now: Int64) {
    let count = Glibc.read(socket, buffer.baseAddress, buffer.count)
    if count < 0, errno == EAGAIN || errno == EINTR { return }
    guard count > 0 else { return close() }
    guard !isLingering else { return }
    movedAt = now
    do {
      try conversation.receive(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    } catch {
      return close()
    }
    receivingSince = conversation.isReceiving ? receivingSince ?? now : nil
    write(now: now)
  }

  /// Sends what can be sent without waiting.
  func write(now: Int64) {
    while hasOutput {
      let count = conversation.output.withUnsafeBytes { bytes in
        Glibc.write(socket, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      guard count > 0 else { return close() }
      sent += count
      movedAt = now
    }
    conversation.forgetOutput()
    sent = 0
    guard conversation.isOver, !isLingering else { return }
    isLingering = true
    shutdown(socket, Int32(SHUT_WR))
  }

  /// When it has to move, or be given up; nil: it may wait for ever.
  func deadline(_ limits: FastCGILimits, stoppingSince: Int64?) -> Int64? {
    if isLingering { return movedAt + Self.lingeringMilliseconds }
    var deadline: Int64?
    if hasOutput { deadline = movedAt + limits.sendingMilliseconds }
    if let receivingSince {
      let end = receivingSince + limits.receivingMilliseconds
      deadline = min(deadline ?? end, end)
      if let stoppingSince { deadline = min(end, stoppingSince + limits.stoppingMilliseconds) }
    }
    return deadline
  }

  /// The ``deadline(_:stoppingSince:)`` is over.
  func expire(now: Int64) {
    guard conversation.isReceiving, !hasOutput, !isLingering else { return close() }
    receivingSince = nil
    conversation.timeOut()
    write(now: now)
  }

  func close() {
    guard !isClosed else { return }
    isClosed = true
    Glibc.close(socket)
  }
}
