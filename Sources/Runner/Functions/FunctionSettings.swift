/// The settings that every function gets in its environment, and what they are where nobody says otherwise.
public enum FunctionSettings {
  /// - Parameters:
  ///   - environment: the runner's own; of it, only the settings named here go through.
  ///   - data: the folder for what must not be lost.
  ///   - catalog: the folder that the generator writes for the functions.
  ///   - internalHost: where the server can be reached from this machine.
  ///   - paymentKey: Stripe's; only whether it is a live one is told.
  public static func make(
    environment: [String: String], data: String, catalog: String, baseURL: Origin, internalHost: String, port: Int,
    mode: PaymentsMode, paymentKey: Secret? = nil
  ) -> [String: String] {
    var settings = [
      "BILTEN_STORE": "sqlite:\(data)/bilten.sqlite",
      "BILTEN_CATALOG": catalog,
      "BILTEN_MAIL": "folder:\(data)/mail",
      "BILTEN_STRIPE_API": defaultStripeAPI.description,
    ]
    if mode == .sandbox { settings["BILTEN_SANDBOX"] = "\(data)/sandbox" }
    for name in Setting.all.filter({ $0.kind == .functions }).map(\.name) {
      guard let value = environment[name], !value.isEmpty else { continue }
      settings[name] = value
    }
    settings["BILTEN_BASE_URL"] = baseURL.description
    settings["BILTEN_PAYMENTS"] = mode.rawValue
    settings["BILTEN_PAYMENTS_MODE"] = paymentMode(mode, paymentKey)
    settings["BILTEN_INTERNAL_URL"] = Origin(scheme: "http", host: internalHost, port: port).description
    return settings
  }

  private static func paymentMode(_ mode: PaymentsMode, _ key: Secret?) -> String? {
    guard mode == .stripe else { return "sandbox" }
    return key.map { key in
      let text = key.reveal()
      return text.hasPrefix("sk_live_") || text.hasPrefix("rk_live_") ? "live" : "test"
    }
  }

  /// Where mails go, for people: a folder, or "sent by SMTP" without the server's address.
  public static func mailPlace(_ settings: [String: String]) -> String {
    let address = settings["BILTEN_MAIL"] ?? ""
    return address.hasPrefix("folder:") ? "written to the folder \(address.dropFirst(7))" : "sent by SMTP"
  }

  public static let defaultStripeAPI = Origin(scheme: "https", host: "api.stripe.com", port: nil)
}
