import FastCGI
import Glibc

/// One connection of a worker, with one request after another.
struct WorkerSession {
  let connection: Int32
  private var parser = RecordParser()
  private var variables: [(name: String, value: String)] = []
  private var body: [UInt8] = []
  private var served = 0

  init(connection: Int32) { self.connection = connection }

  /// Until the host closes the connection or the worker is asked to end.
  mutating func run() {
    while !StopSignal.isSet, readRequest() {
      perform(path.split(separator: "/").map(String.init))
      served += 1
    }
  }

  private var path: String { variables.first { $0.name == "SCRIPT_NAME" }?.value ?? "" }

  // MARK: Requests

  /// - Returns: false at the end of the connection.
  private mutating func readRequest() -> Bool {
    variables = []
    body = []
    var parameters: [UInt8] = []
    while let record = nextRecord() {
      switch record.type {
      case .parameters where record.content.isEmpty:
        let pairs = (try? NameValuePairs.decode(parameters)) ?? []
        variables = pairs.map { (String(decoding: $0.name, as: UTF8.self), String(decoding: $0.value, as: UTF8.self)) }
        if path == "/early" { return true }
      case .parameters: parameters += record.content
      case .standardInput where record.content.isEmpty: return true
      case .standardInput: body += record.content
      default: break
      }
    }
    return false
  }

  private mutating func nextRecord() -> Record? {
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      if let record = try? parser.next() { return record }
      let count = read(connection, &chunk, chunk.count)
      if count < 0, errno == EINTR, parser.isInside { continue }
      guard count > 0 else { return nil }
      parser.append(chunk[..<count])
    }
  }

  // MARK: Answers

  private func perform(_ parts: [String]) {
    let number = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    switch parts.first {
    case "echo": answer(body)
    case "served": answer("\(getpid()) \(served)")
    case "variables": answer(allVariables)
    case "sleep":
      usleep(UInt32(number) * 1000)
      answer("slept")
    case "large": answer([UInt8](repeating: 120, count: number))
    case "allocate": answer("\(allocate(mebibytes: number))")
    case "spin":
      spin(milliseconds: number)
      answer("spun \(getpid())")
    case "errors":
      write(Array("\(parts[1]) by descriptor\n".utf8), to: 2)
      print("\(parts[1]) printed")
      fflush(nil)
      answer("told", errors: "\(parts[1]) by record\n")
    case "flood":
      write([UInt8](repeating: 120, count: number) + [10], to: 2)
      answer("told")
    case "child": answer("\(startChild())")
    case "early": answer("early")
    case "once": once(parts)
    default: misbehave(parts.first, number)
    }
  }

  private func misbehave(_ command: String?, _ number: Int) {
    switch command {
    case "exit": exit(Int32(number))
    case "signal":
      kill(getpid(), Int32(number))
      pause()
    case "crash": UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case "partial":
      var bytes: [UInt8] = []
      RecordWriter.appendStream(.standardOutput, requestID: 1, Array("Content-Type: text/plain\n\nha".utf8), to: &bytes)
      write(bytes, to: connection)
      exit(0)
    case "nonsense":
      write(Array("HTTP/1.1 200 OK\r\n\r\n".utf8), to: connection)
      while true { pause() }
    case "stray":
      answer("fine")
      write(Array("and more".utf8), to: connection)
    case "overloaded":
      var bytes: [UInt8] = []
      RecordWriter.appendEndRequest(requestID: 1, applicationStatus: 0, status: .overloaded, to: &bytes)
      write(bytes, to: connection)
      exit(0)
    case "hang": while true { pause() }
    default: answer("ok")
    }
  }

  private func once(_ parts: [String]) {
    let mark = open(parts[1], O_CREAT | O_EXCL | O_WRONLY, 0o600)
    if mark >= 0 {
      close(mark)
      perform(Array(parts.dropFirst(2)))
    } else {
      answer("second")
    }
  }

  private var allVariables: String {
    var lines = variables.map { "request \($0.name)=\($0.value)" }
    var index = 0
    while let entry = environ[index] {
      lines.append("process \(String(cString: entry))")
      index += 1
    }
    return lines.sorted().joined(separator: "\n")
  }

  private func allocate(mebibytes: Int) -> Int {
    guard let memory = malloc(mebibytes << 20) else { abort() }
    memset(memory, 1, mebibytes << 20)
    defer { free(memory) }
    return mebibytes
  }

  private func spin(milliseconds: Int) {
    let end = clock() + milliseconds * 1000
    while clock() < end {}
  }

  private func startChild() -> pid_t {
    var child: pid_t = 0
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("sleep"), strdup("600"), nil]
    posix_spawnp(&child, "sleep", nil, nil, &arguments, environ)
    return child
  }

  private func answer(_ text: String, errors: String = "") { answer(Array(text.utf8), errors: errors) }

  private func answer(_ body: [UInt8], errors: String = "") {
    var bytes: [UInt8] = []
    if !errors.isEmpty { RecordWriter.appendStream(.standardError, requestID: 1, Array(errors.utf8), to: &bytes) }
    RecordWriter.appendStream(
      .standardOutput, requestID: 1, Array("Content-Type: text/plain\n\n".utf8) + body, to: &bytes)
    RecordWriter.appendEnd(of: .standardOutput, requestID: 1, to: &bytes)
    RecordWriter.appendEndRequest(requestID: 1, applicationStatus: 0, status: .complete, to: &bytes)
    write(bytes, to: connection)
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, bytes.count - written) }
      if count < 0, errno != EINTR { return }
      written += max(0, count)
    }
  }
}
