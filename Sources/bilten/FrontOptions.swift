import ArgumentParser
import Foundation
import Logging
import Runner

/// What operators may say about the server's door, by an option or in the environment.
struct FrontOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The port for /healthz, /readyz and /metrics (default: BILTEN_STATUS_PORT, else none).", valueName: "number"))
  var statusPort: Int?

  @Option(help: ArgumentHelp("The address that this port listens on.", valueName: "address"))
  var statusHost = "127.0.0.1"

  @Option(
    help: ArgumentHelp(
      "A proxy whose X-Forwarded-For is believed; may be given several times, beside BILTEN_TRUSTED_PROXIES.",
      valueName: "network"))
  var trustedProxy: [String] = []

  @Flag(inversion: .prefixedNo, help: "Keep to the rate limits of functions; without them, load can be tested.")
  var rateLimits = true

  func validate() throws {
    if let statusPort, !(1...65535).contains(statusPort) {
      throw ValidationError("--status-port has to be 1 to 65535")
    }
    if TrustedProxies(trustedProxy.joined(separator: ",")) == nil {
      throw ValidationError("--trusted-proxy has to be an address or a network, such as 10.0.0.0/8")
    }
  }

  /// - Throws: a sentence where a variable can't be read.
  func apply(to configuration: inout SiteServer.Configuration, _ environment: [String: String]) throws {
    configuration.hasRateLimits = rateLimits
    configuration.version = VersionCommand.version
    let proxies = (trustedProxy + [environment["BILTEN_TRUSTED_PROXIES"] ?? ""]).joined(separator: ",")
    guard let trusted = TrustedProxies(proxies) else {
      throw FrontOptionsError.trustedProxies
    }
    configuration.trustedProxies = trusted
    var port = statusPort
    if port == nil, let text = environment["BILTEN_STATUS_PORT"], !text.isEmpty {
      guard let number = Int(text), (1...65535).contains(number) else { throw FrontOptionsError.statusPort }
      port = number
    }
    configuration.status = port.map { StatusPort(hostname: statusHost, port: $0) }
  }

  /// The logger of the server, from whose level on lines are written.
  static func logger(_ environment: [String: String]) throws -> Logger {
    var logger = Logger(label: "bilten") { _ in JSONLogHandler.standardError }
    if let text = environment["BILTEN_LOG_LEVEL"], !text.isEmpty {
      guard let level = Logger.Level(rawValue: text.lowercased()) else { throw FrontOptionsError.logLevel }
      logger.logLevel = level
    }
    for problem in SettingsCheck(environment).unknown { logger.warning("\(problem)") }
    return logger
  }
}
