import Foundation

/// A server on 127.0.0.1 that takes one connection after the other and answers each with given bytes, for answers that
/// no well-behaved server gives.
public final class RawServer: Sendable {
  public let port: Int
  private let descriptor: Int32

  /// - Parameters:
  ///   - reply: sent after the first bytes of the request came; empty: nothing is sent.
  ///   - holdSeconds: how long the connection then stays open.
  ///   - readsRequest: false: the reply, if any, is sent at once.
  public init(reply: [UInt8], holdSeconds: Double = 0, readsRequest: Bool = true) throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && listen(descriptor, 8) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    self.descriptor = descriptor
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread {
      while true {
        let connection = accept(descriptor, nil, nil)
        if connection < 0 {
          if errno != EINVAL { continue }
          // Shut down. Only here is it closed: closed by another thread, its number could be a new server's already,
          // and this loop would answer for that one.
          close(descriptor)
          return
        }
        if readsRequest { Self.receive(connection) }
        _ = send(connection, reply, reply.count, Int32(MSG_NOSIGNAL))
        if holdSeconds > 0 { Thread.sleep(forTimeInterval: holdSeconds) }
        // Closing with bytes unread would reset the connection, and the reply could be lost with it.
        shutdown(connection, Int32(SHUT_WR))
        while Self.receive(connection) > 0 {}
        close(connection)
      }
    }.start()
  }

  /// From here on, connections are refused.
  deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// - Returns: how many bytes came; 0 or less at the end, or after a second without any.
  @discardableResult
  private static func receive(_ connection: Int32) -> Int {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    var descriptor = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
    while true {
      let ready = poll(&descriptor, 1, 1000)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return 0 }
      let count = read(connection, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      return count
    }
  }
}
