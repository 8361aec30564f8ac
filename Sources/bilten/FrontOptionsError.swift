/// A variable of the environment that says something else than it may.
enum FrontOptionsError: Error, CustomStringConvertible {
  case trustedProxies
  case statusPort
  case logLevel

  var description: String {
    switch self {
    case .trustedProxies: "BILTEN_TRUSTED_PROXIES has to be addresses or networks, such as 10.0.0.0/8, ::1"
    case .statusPort: "BILTEN_STATUS_PORT has to be 1 to 65535"
    case .logLevel: "BILTEN_LOG_LEVEL has to be trace, debug, info, notice, warning, error or critical"
    }
  }
}
