import Catalog
import Core
import Handlers
import Store
import StoreSQLite
import Tickets

#if canImport(Glibc)
  import Glibc
#endif

/// Chooses the concrete parts of a function by its settings. What needs libcurl stands in `WiringOutbound`, so that
/// functions without it start faster.
public struct Wiring: Sendable {
  public let settings: Settings

  public init(settings: Settings = Settings()) { self.settings = settings }

  /// `BILTEN_STORE`, `sqlite:PATH`.
  public func store() throws -> any Store {
    let address = try settings.required("BILTEN_STORE")
    guard address.hasPrefix("sqlite:"), address.count > 7 else {
      throw SettingError.invalid("BILTEN_STORE", expected: "sqlite:PATH")
    }
    return try SQLiteStore(path: String(address.dropFirst(7)))
  }

  /// `BILTEN_CATALOG`, the folder that `bilten build` wrote.
  public func catalog() throws -> CatalogReader { CatalogReader(directory: try settings.required("BILTEN_CATALOG")) }

  public func link() throws -> OrderLink {
    guard let link = OrderLink(keyHex: try settings.required("BILTEN_LINK_KEY")) else {
      throw SettingError.invalid("BILTEN_LINK_KEY", expected: "at least 64 lower-case hexadecimal digits")
    }
    return link
  }

  public func signer() throws -> TicketSigner {
    guard let signer = TicketSigner(seedHex: try settings.required("BILTEN_TICKET_KEY")) else {
      throw SettingError.invalid("BILTEN_TICKET_KEY", expected: "64 lower-case hexadecimal digits")
    }
    return signer
  }

  public func verifier() throws -> TicketVerifier {
    guard let verifier = TicketVerifier(publicKeysHex: try settings.required("BILTEN_TICKET_PUBLIC_KEY")) else {
      throw SettingError.invalid(
        "BILTEN_TICKET_PUBLIC_KEY", expected: "64 lower-case hexadecimal digits, or several by commas")
    }
    return verifier
  }

  /// `STRIPE_WEBHOOK_SECRET`: one, or several by commas while it is changed.
  public func webhookSecrets() throws -> [String] {
    try settings.required("STRIPE_WEBHOOK_SECRET").split(separator: ",").map(String.init)
  }

  /// `BILTEN_PAYMENTS_MODE`; nil where it is not set.
  public func paymentMode() throws -> PaymentMode? {
    guard let text = settings["BILTEN_PAYMENTS_MODE"] else { return nil }
    guard let mode = PaymentMode(rawValue: text) else {
      throw SettingError.invalid("BILTEN_PAYMENTS_MODE", expected: "sandbox, test or live")
    }
    return mode
  }

  /// `BILTEN_DISPUTED_TICKETS`, `refuse` or `admit`.
  public func blocksDisputed() throws -> Bool {
    switch settings["BILTEN_DISPUTED_TICKETS"] ?? "admit" {
    case "admit": return false
    case "refuse": return true
    default: throw SettingError.invalid("BILTEN_DISPUTED_TICKETS", expected: "admit or refuse")
    }
  }

  /// `BILTEN_RETENTION_DAYS`: how long after an event its buyers' names and addresses are kept.
  /// - Returns: nil where it is not set: they are kept until somebody asks.
  public func retentionDays() throws -> Int64? {
    guard let text = settings["BILTEN_RETENTION_DAYS"] else { return nil }
    guard let days = Int64(text), (1...36_500).contains(days) else {
      throw SettingError.invalid("BILTEN_RETENTION_DAYS", expected: "a number of days from 1 to 36500")
    }
    return days
  }

  /// The wall clock.
  public var now: @Sendable () -> Instant {
    {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
  }

  /// Microseconds of a clock that is never set, to measure with.
  public var stopwatch: @Sendable () -> Int64 {
    {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    }
  }

  /// Bytes that can't be guessed, from the kernel.
  public var randomBytes: @Sendable (Int) -> [UInt8] {
    { count in
      var generator = SystemRandomNumberGenerator()
      return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
  }
}
