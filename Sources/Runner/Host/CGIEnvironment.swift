/// The environment of a function's process: the request as CGI/1.1 meta-variables (RFC 3875, section 4.1), the settings,
/// and the secrets it asked for. Nothing is inherited from the runner.
struct CGIEnvironment {
  /// From the public address; a client's `Host` header is not to be trusted with it.
  let serverName: String
  let serverPort: Int
  /// Such as `BILTEN_STORE`.
  let settings: [String: String]
  let secrets: [String: Secret]

  static let serverSoftware = "Bilten"

  /// Hop-by-hop headers, those that have a variable of their own, and `Proxy`, which would turn into `HTTP_PROXY` and be
  /// read as a setting by HTTP clients (CVE-2016-5385).
  private static let omitted: Set<String> = [
    "connection", "content-length", "content-type", "expect", "keep-alive", "proxy", "proxy-authorization",
    "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade", "x-request-id",
  ]

  func variables(for function: FunctionDefinition, _ request: HostRequest) -> [String: String] {
    var variables = headerVariables(request.headers)
    for (name, value) in settings { variables[name] = value }
    for requirement in function.secrets { variables[requirement.name] = secrets[requirement.name]?.reveal() }
    variables["GATEWAY_INTERFACE"] = "CGI/1.1"
    variables["SERVER_SOFTWARE"] = Self.serverSoftware
    variables["SERVER_NAME"] = serverName
    variables["SERVER_PORT"] = String(serverPort)
    variables["SERVER_PROTOCOL"] = request.httpVersion
    variables["REQUEST_METHOD"] = request.method
    variables["SCRIPT_NAME"] = request.path
    variables["PATH_INFO"] = ""
    variables["QUERY_STRING"] = request.query
    variables["REMOTE_ADDR"] = request.remoteAddress
    variables["HTTP_X_REQUEST_ID"] = request.requestID
    if request.isScheduled { variables["BILTEN_SCHEDULED"] = "1" }
    // RFC 3875, 4.1.2: set where, and only where, there is a body.
    if !request.body.isEmpty { variables["CONTENT_LENGTH"] = String(request.body.count) }
    if let type = request.headers.last(where: { $0.name.lowercased() == "content-type" }) {
      variables["CONTENT_TYPE"] = type.value
    }
    return variables.filter { !$0.value.utf8.contains(0) }
  }

  private func headerVariables(_ headers: [(name: String, value: String)]) -> [String: String] {
    var variables: [String: String] = [:]
    for header in headers {
      let name = header.name.lowercased()
      // A name with `_` would look like the one with `-`, and could stand in for a header that a proxy vouches for.
      guard !Self.omitted.contains(name),
        name.utf8.allSatisfy({ ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 45 })
      else { continue }
      let variable = "HTTP_" + String(name.uppercased().map { $0 == "-" ? "_" : $0 })
      let separator = name == "cookie" ? "; " : ", "
      variables[variable] = variables[variable].map { $0 + separator + header.value } ?? header.value
    }
    return variables
  }
}
