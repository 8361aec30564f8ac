import FastCGI
import Foundation

@testable import Function

/// A FastCGI host on a thread of this process, behind a socket on 127.0.0.1.
final class RunningHost: Sendable {
  let port: UInt16
  private let listener: Int32
  /// Its reading end is what the host takes for signals.
  private let stopPipe: (read: Int32, write: Int32)
  private let done = DispatchSemaphore(value: 0)

  init(environment: [String: String] = [:], limits: FastCGILimits = FastCGILimits()) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = Self.address(port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(.EIO) }
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw POSIXError(.EIO) }
    stopPipe = (ends[0], ends[1])
    let done = done
    let stop = ends[0]
    Thread {
      let host = FastCGIHost(
        listener: listener, seat: HandlerSeat { TalkingHandler() }, writer: CGIResponse(tellsCounts: false),
        environment: environment, limits: limits)
      try? host.serve(until: stop)
      done.signal()
    }.start()
  }

  deinit {
    stop()
    _ = waitForEnd()
    for descriptor in [listener, stopPipe.read, stopPipe.write] { close(descriptor) }
  }

  /// As SIGTERM does.
  func stop() { _ = write(stopPipe.write, [1], 1) }

  /// - Returns: false where it has not ended within ten seconds.
  func waitForEnd() -> Bool {
    guard done.wait(timeout: .now() + 10) == .success else { return false }
    done.signal()
    return true
  }

  func connect() throws -> WebServer {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = Self.address(port: port)
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { throw POSIXError(.ECONNREFUSED) }
    return WebServer(descriptor: descriptor)
  }

  private static func address(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    address.sin_port = port.bigEndian
    return address
  }
}
