import Foundation
import Synchronization
import TestSupport

@testable import Runner

/// A server on a free port of the loopback, with a site and functions in a folder of its own.
struct LiveServer: Sendable {
  let folder: TemporaryFolder
  let port: Int
  let log: LogLines

  /// Starts a server, calls `body`, and ends the server.
  static func run(
    _ functions: [FunctionDefinition] = [], idleSeconds: Int = 30, requestSeconds: Int = 30,
    limits: CGIHost.Limits = CGIHost.Limits(), languages: [String] = [], styleHashes: [String] = [],
    reload: LiveReload? = nil, configure: (inout SiteServer.Configuration) -> Void = { _ in },
    prepare: (TemporaryFolder) throws -> Void,
    _ body: @escaping @Sendable (LiveServer) async throws -> Void
  ) async throws {
    let folder = try TemporaryFolder()
    try prepare(folder)
    let log = LogLines()
    let baseURL = Origin(scheme: "https", host: "tickets.example", port: nil)
    let host = CGIHost(
      executables: folder.path + "/bin", workingDirectory: folder.path, baseURL: baseURL, port: 443, settings: [:],
      secrets: [:], limits: limits, logger: log.logger())
    var configuration = SiteServer.Configuration(
      hostname: "127.0.0.1", port: 0, publicFolder: folder.path + "/public", baseURL: baseURL,
      formTargets: [Origin(scheme: "https", host: "checkout.stripe.com", port: nil)])
    configuration.idleSeconds = idleSeconds
    configuration.requestSeconds = requestSeconds
    configuration.styleHashes = { styleHashes }
    configuration.reload = reload
    if !languages.isEmpty {
      configuration.languages = SiteLanguages(
        best: { header in languages.first { header.contains($0) } }, fallback: { languages[0] })
    }
    configure(&configuration)
    let server = SiteServer(configuration, functions: FunctionTable(functions), host: host, logger: log.logger())
    let (ports, continuation) = AsyncStream<Int>.makeStream()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await server.run { port in continuation.yield(port) }
        continuation.finish()
      }
      for await port in ports {
        try await body(LiveServer(folder: folder, port: port, log: log))
        break
      }
      group.cancelAll()
      try? await group.waitForAll()
    }
    await host.shutdown()
  }

  /// - Parameter host: what the request calls the server.
  func get(
    _ target: String, _ headers: [String] = [], method: String = "GET", host: String = "shop.example"
  ) async throws -> Reply {
    try await send("\(method) \(target) HTTP/1.1\r\n" + head(headers, host: host) + "\r\n")
  }

  func post(_ target: String, _ body: String, _ headers: [String] = []) async throws -> Reply {
    try await send(
      "POST \(target) HTTP/1.1\r\n" + head(headers + ["Content-Length: \(body.utf8.count)"]) + "\r\n" + body)
  }

  /// Sends the text as it is and reads until the server closes the connection, for ten seconds at most.
  func send(_ text: String) async throws -> Reply {
    try await withCheckedThrowingContinuation { continuation in
      // The calls block, and the server needs the threads that tasks run on.
      Thread.detachNewThread {
        continuation.resume(
          with: Result {
            let descriptor = try connect()
            defer { close(descriptor) }
            try FileSystem.write(Array(text.utf8), to: descriptor, path: "socket")
            return try Reply.read(descriptor)
          })
      }
    }
  }

  func connect() throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    address.sin_port = UInt16(port).bigEndian
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { Foundation.connect(descriptor, $0, length) }
    }
    guard code == 0 else { throw FileError(path: "connect", code: errno) }
    var wait = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    return descriptor
  }

  private func head(_ headers: [String], host: String = "shop.example") -> String {
    (["Host: \(host)", "Connection: close"] + headers).map { $0 + "\r\n" }.joined()
  }

  struct Reply: Sendable {
    let status: Int
    /// Lower-case names; of several with one name, the last.
    let headers: [String: String]
    let body: String

    static func read(_ descriptor: Int32) throws -> Reply {
      let bytes = try FileSystem.read(descriptor, path: "socket", limitBytes: 64 << 20)
      let text = String(decoding: bytes, as: UTF8.self)
      let end = text.range(of: "\r\n\r\n") ?? text.endIndex..<text.endIndex
      let lines = text[..<end.lowerBound].split(separator: "\r\n")
      var headers: [String: String] = [:]
      for line in lines.dropFirst() {
        let parts = line.split(separator: ":", maxSplits: 1)
        headers[parts[0].lowercased()] = parts.last.map { String($0.drop { $0 == " " }) } ?? ""
      }
      let status = lines.first.flatMap { Int($0.split(separator: " ").dropFirst().first ?? "") } ?? 0
      return Reply(status: status, headers: headers, body: String(text[end.upperBound...]))
    }
  }
}
