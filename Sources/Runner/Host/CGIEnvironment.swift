/// What a function's process is told: the request as CGI/1.1 meta-variables (RFC 3875, section 4.1), the settings, and
/// the secrets it asked for. Nothing is inherited from the runner.
struct CGIEnvironment: Sendable {
  /// From the public address; a client's `Host` header is not to be trusted with it.
  let serverName: String
  let serverPort: Int
  /// Such as `BILTEN_STORE`.
  let settings: [String: String]
  let secrets: [String: Secret]

  typealias Variable = (name: String, value: String)

  static let serverSoftware = "Bilten"

  /// Hop-by-hop headers, those that have a variable of their own, and `Proxy`, which would turn into `HTTP_PROXY` and be
  /// read as a setting by HTTP clients (CVE-2016-5385).
  private static let omitted: Set<String> = [
    "connection", "content-length", "content-type", "expect", "keep-alive", "proxy", "proxy-authorization",
    "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade", "x-request-id",
  ]

  /// The environment of a process that answers one request.
  func variables(for function: FunctionDefinition, _ request: HostRequest) -> [String: String] {
    var variables = Dictionary(requestVariables(request), uniquingKeysWith: { $1 })
    // No header can pass for a setting or a secret.
    variables.merge(processVariables(for: function)) { $1 }
    return variables
  }

  /// The environment of a process whatever requests it gets.
  func processVariables(for function: FunctionDefinition) -> [String: String] {
    var variables = settings
    for requirement in function.secrets { variables[requirement.name] = secrets[requirement.name]?.reveal() }
    // The function then tells what a call brought about in a header that goes no further than the runner.
    variables["BILTEN_COUNTS"] = "1"
    return variables.filter { !$0.value.utf8.contains(0) }
  }

  /// The environment of a worker, whose one connection is the runner's: when that is gone, however the runner ended, the
  /// worker ends too; also one that is stuck in a request, a little after the runner would have ended it.
  func workerVariables(for function: FunctionDefinition) -> [String: String] {
    let seconds = (function.timeoutMilliseconds + 999) / 1000 + 10
    return processVariables(for: function).merging(
      ["BILTEN_ONE_CONNECTION": "1", "BILTEN_REQUEST_SECONDS": String(seconds)]) { $1 }
  }

  /// What a request says; each name stands once.
  func requestVariables(_ request: HostRequest) -> [Variable] {
    var variables = headerVariables(request.headers)
    variables.append(("GATEWAY_INTERFACE", "CGI/1.1"))
    variables.append(("SERVER_SOFTWARE", Self.serverSoftware))
    variables.append(("SERVER_NAME", serverName))
    variables.append(("SERVER_PORT", String(serverPort)))
    variables.append(("SERVER_PROTOCOL", request.httpVersion))
    variables.append(("REQUEST_METHOD", request.method))
    variables.append(("SCRIPT_NAME", request.path))
    variables.append(("PATH_INFO", ""))
    variables.append(("QUERY_STRING", request.query))
    variables.append(("REMOTE_ADDR", request.remoteAddress))
    variables.append(("HTTP_X_REQUEST_ID", request.requestID))
    if request.isScheduled { variables.append(("BILTEN_SCHEDULED", "1")) }
    // RFC 3875, 4.1.2: set where, and only where, there is a body.
    if !request.body.isEmpty { variables.append(("CONTENT_LENGTH", String(request.body.count))) }
    if let type = request.headers.last(where: { $0.name.lowercased() == "content-type" }) {
      variables.append(("CONTENT_TYPE", type.value))
    }
    variables.removeAll { $0.value.utf8.contains(0) }
    return variables
  }

  private func headerVariables(_ headers: [(name: String, value: String)]) -> [Variable] {
    var variables: [Variable] = []
    variables.reserveCapacity(headers.count + 14)
    for header in headers {
      let name = header.name.lowercased()
      guard !Self.omitted.contains(name), let variable = Self.variable(name) else { continue }
      if let index = variables.firstIndex(where: { $0.name == variable }) {
        variables[index].value += (name == "cookie" ? "; " : ", ") + header.value
      } else {
        variables.append((variable, header.value))
      }
    }
    return variables
  }

  /// `HTTP_ACCEPT` for `accept`.
  /// - Returns: nil for a name with `_`, which would look like the one with `-` and could stand in for a header that a
  ///   proxy vouches for, and for other characters that variables do not have.
  private static func variable(_ name: String) -> String? {
    var bytes = Array("HTTP_".utf8)
    for byte in name.utf8 {
      switch byte {
      case 97...122: bytes.append(byte - 32)
      case 48...57: bytes.append(byte)
      case 45: bytes.append(95)
      default: return nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
