import CLinux
import Memory

#if canImport(Glibc)
  import Glibc
#endif

/// A FastCGI responder (FastCGI 1.0) on one thread: it takes in what many connections send, and calls the handler for one
/// request at a time. A slow or silent connection holds up no other.
final class FastCGIHost {
  private let listener: Int32
  private let seat: HandlerSeat
  private let writer: CGIResponse
  private let servers: TrustedServers
  private let limits: FastCGILimits
  /// `BILTEN_ONE_CONNECTION=1`: whoever started the process connects once. When that connection is gone, so is its reason
  /// to be: it would outlive a starter that was killed.
  private let hasOneConnection: Bool
  private var wasConnected = false
  /// `BILTEN_REQUEST_SECONDS`: a handler that is stuck for longer is killed by the system with its process. Whoever started
  /// the process does that earlier, unless it was killed itself. 0: never.
  private let requestSecondsMax: UInt32
  private var connections: [FastCGIConnection] = []
  /// Whether there was work since memory was last given back.
  private var hasWorked = true
  /// When a signal asked the process to end; nil before.
  private var stoppingSince: Int64?
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)

  init(
    listener: Int32, seat: HandlerSeat, writer: CGIResponse, environment: [String: String],
    limits: FastCGILimits = FastCGILimits()
  ) {
    self.listener = listener
    self.seat = seat
    self.writer = writer
    self.limits = limits
    servers = TrustedServers(environment["FCGI_WEB_SERVER_ADDRS"])
    hasOneConnection = environment["BILTEN_ONE_CONNECTION"] == "1"
    requestSecondsMax = environment["BILTEN_REQUEST_SECONDS"].flatMap { UInt32($0) } ?? 0
  }

  deinit { buffer.deallocate() }

  /// Serves until a signal ends it. The process ends with 0 then, and with 1 where the socket fails.
  func run() -> Never {
    do throws(HostError) {
      try serve(until: StopSignals().descriptor)
    } catch {
      Output.write(Array("error: \(error)\n".utf8), to: 2)
      exit(1)
    }
    exit(0)
  }

  /// Serves until `stop` is readable, and returns once nothing is under way.
  func serve(until stop: Int32) throws(HostError) {
    // Other processes may listen on the same socket: one that another one was faster to take must not hold us up.
    _ = fcntl(listener, F_SETFL, fcntl(listener, F_GETFL) | O_NONBLOCK)
    if let line = seat.prepare() { Output.write(Array("\(line)\n".utf8), to: 2) }
    while try turn(stop) {}
    for connection in connections { connection.close() }
  }

  /// Waits until there is something to do, and does it: takes in what came, then handles one request.
  /// - Returns: false once the process shall end and nothing is under way.
  private func turn(_ stop: Int32) throws(HostError) -> Bool {
    let isAccepting = stoppingSince == nil && hasRoom && !(hasOneConnection && wasConnected)
    var polled = connections.map { pollfd(fd: $0.socket, events: $0.events, revents: 0) }
    polled.append(pollfd(fd: stop, events: Int16(POLLIN), revents: 0))
    if isAccepting { polled.append(pollfd(fd: listener, events: Int16(POLLIN), revents: 0)) }
    let count = poll(&polled, nfds_t(polled.count), timeout())
    guard count >= 0 || errno == EINTR else { throw .socket(errno: errno) }
    if count == 0 { rest() }
    let now = Self.now()

    var hasMoved = false
    let open = connections.count
    for (connection, state) in zip(connections, polled) where state.revents != 0 {
      hasMoved = true
      let events = Int32(state.revents)
      if events & POLLOUT != 0 { connection.write(now: now) }
      if events & (POLLIN | POLLHUP | POLLERR) != 0, !connection.isClosed {
        connection.read(into: buffer, now: now)
        limitBodies(connection, now: now)
      }
    }
    if stoppingSince == nil, polled[open].revents != 0 { beginStop(now: now) }
    if isAccepting, stoppingSince == nil, polled[open + 1].revents != 0 { try accept(now: now) }
    expire(now: now)
    connections.removeAll(where: \.isClosed)
    let hasServed = serve()
    connections.removeAll(where: \.isClosed)
    if hasOneConnection, wasConnected, connections.isEmpty { return false }
    guard stoppingSince != nil else { return true }
    // What came in before the end was begun is still looked at: it is served, or refused in words.
    return hasMoved || hasServed || connections.contains(where: \.isUnderWay)
  }

  /// Handles the request that has been waiting longest.
  private func serve() -> Bool {
    guard let index = connections.firstIndex(where: \.conversation.isReady) else { return false }
    let connection = connections[index]
    hasWorked = true
    if let request = connection.conversation.request() {
      if requestSecondsMax > 0 { alarm(requestSecondsMax) }
      connection.conversation.answer(seat.answer(request), isHead: request.method == "HEAD")
      if requestSecondsMax > 0 { alarm(0) }
    }
    connection.write(now: Self.now())
    // To the end of the line, so that each connection has its turn.
    connections.remove(at: index)
    connections.append(connection)
    return true
  }

  private func accept(now: Int64) throws(HostError) {
    var address = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let socket = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        accept4(listener, $0, &length, bilten_sock_flags)
      }
    }
    guard socket >= 0 else {
      switch errno {
      case EBADF, EINVAL, ENOTSOCK: throw .socket(errno: errno)
      // Short of descriptors or memory: the connection stays in the line, and asking at once again would change nothing.
      case EMFILE, ENFILE, ENOBUFS, ENOMEM: usleep(10_000)
      // Another process was faster, or the client has gone again.
      default: break
      }
      return
    }
    guard servers.contains(address) else {
      close(socket)
      return
    }
    if connections.count >= limits.connectionsMax, let idle = longestIdle {
      idle.close()
      connections.removeAll(where: \.isClosed)
    }
    wasConnected = true
    let conversation = FastCGIConversation(limits: limits, writer: writer)
    connections.append(FastCGIConnection(socket: socket, conversation: conversation, now: now))
  }

  /// Where all places are taken by connections that are busy, new ones wait with the kernel.
  private var hasRoom: Bool { connections.count < limits.connectionsMax || longestIdle != nil }

  private var longestIdle: FastCGIConnection? {
    let idle = connections.filter { !$0.isUnderWay && !$0.conversation.isReceiving && !$0.isClosed }
    return idle.min { $0.movedAt < $1.movedAt }
  }

  private func limitBodies(_ connection: FastCGIConnection, now: Int64) {
    guard connection.conversation.bodyBytes > 0, !connection.isClosed,
      connections.reduce(0, { $0 + $1.conversation.bodyBytes }) > limits.bodiesBytesMax
    else { return }
    connection.conversation.refuse(with: .unavailable)
    connection.write(now: now)
  }

  private func beginStop(now: Int64) {
    stoppingSince = now
    for connection in connections { connection.conversation.isStopping = true }
  }

  private func expire(now: Int64) {
    for connection in connections where !connection.isClosed {
      if let deadline = connection.deadline(limits, stoppingSince: stoppingSince), deadline <= now {
        connection.expire(now: now)
      }
    }
  }

  /// Gives memory back after the last work, and not again before there was more.
  private func rest() {
    guard hasWorked, !connections.contains(where: \.isUnderWay) else { return }
    hasWorked = false
    ProcessMemory.releaseFreed()
    ProcessMemory.releaseCode()
  }

  /// For `poll`: at once where a request waits or the end may have come, until the nearest deadline or it is time to rest, or
  /// for ever.
  private func timeout() -> Int32 {
    if connections.contains(where: \.conversation.isReady) { return 0 }
    if stoppingSince != nil, !connections.contains(where: \.isUnderWay) { return 0 }
    let deadlines = connections.compactMap { $0.deadline(limits, stoppingSince: stoppingSince) }
    let now = Self.now()
    let times = deadlines + (hasWorked ? [now + limits.restMilliseconds] : [])
    guard let nearest = times.min() else { return -1 }
    return Int32(clamping: max(0, nearest - now))
  }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
