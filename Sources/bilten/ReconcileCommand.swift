import ArgumentParser
import Core
import Foundation
import Logging
import Runner

/// `bilten reconcile`
struct ReconcileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile", abstract: "Compare the books with the payment provider's own list.",
    discussion: """
      Looks at sessions, payments and refunds since a day, prints what differs, and ends with 1 where anything does that \
      is not mended. With --apply it mends what the rules can decide: a paid session that was never heard of is settled as \
      always, and refunds are taken over as the provider has them. STRIPE_SECRET_KEY is found as for `bilten serve`.

      Examples:
        bilten reconcile
        bilten reconcile --since 2027-06-01 --json
        bilten reconcile --apply
      """)

  @OptionGroup var root: RootOption
  @OptionGroup var place: StoreOption

  @Option(help: ArgumentHelp("From this day on, or from this time in UTC (default: a week ago).", valueName: "time"))
  var since: String?

  @Flag(help: "Mend what the rules can decide.")
  var apply = false

  @Option(
    help: ArgumentHelp(
      "The folder with the functions' executables (default: where bilten itself is).", valueName: "folder"))
  var bin: String?

  @Flag(help: "Write JSON.")
  var json = false

  private static let weekSeconds: Int64 = 7 * 86_400
  private static let timeoutMilliseconds = 60 * 60 * 1000

  func run() async throws {
    let start =
      try since.map { try OrderFilterOptions.instant($0, "--since") } ?? Instant.now.adding(seconds: -Self.weekSeconds)
    _ = try place.open()
    let program = FunctionDefinition(
      name: "bilten-reconcile", routes: [], timeoutMilliseconds: Self.timeoutMilliseconds,
      secrets: [SecretRequirement(name: "STRIPE_SECRET_KEY", isOptional: true)])
    let response: HostResponse
    do {
      let host = try host(program)
      let request = HostRequest(
        method: "POST", path: "/internal/reconcile", query: "since=\(start.seconds)\(apply ? "&apply=1" : "")",
        requestID: "reconcile-\(Instant.now.milliseconds)", isScheduled: true)
      let result = await Task { () throws(HostError) in try await host.run(program, request) }.result
      await host.shutdown()
      response = try result.get()
    } catch {
      throw CommandFailure("the books could not be compared: \(error)")
    }
    guard response.status == 200, let answer = try? JSONDecoder().decode(Answer.self, from: Data(response.body)) else {
      throw CommandFailure("the books could not be compared: the provider or the store did not answer")
    }
    if json { print(String(decoding: response.body, as: UTF8.self)) } else { tell(answer) }
    if answer.findings.contains(where: { !$0.mended }) { throw ExitCode(1) }
  }

  private func host(_ program: FunctionDefinition) throws -> CGIHost {
    let environment = ProcessInfo.processInfo.environment
    let source = SecretSource(environment: environment, folder: place.data + "/secrets")
    let key = try Secrets.stripeKey(from: source)
    var settings = FunctionSettings.make(
      environment: environment, data: place.data, catalog: root.paths.catalog,
      baseURL: Origin(scheme: "http", host: "localhost", port: nil), internalHost: "localhost", port: 80,
      mode: key == nil ? .sandbox : .stripe, paymentKey: key)
    settings["BILTEN_OPERATOR"] = place.source.name
    let logger = Logger(label: "bilten") { _ in JSONLogHandler.standardError }
    return CGIHost(
      executables: bin ?? ServeCommand.executableFolder, workingDirectory: FileManager.default.currentDirectoryPath,
      baseURL: Origin(scheme: "http", host: "localhost", port: nil), port: 80, settings: settings,
      secrets: key.map { ["STRIPE_SECRET_KEY": $0] } ?? [:], logger: logger)
  }

  private func tell(_ answer: Answer) {
    print(
      "looked at \(answer.sessions) sessions, \(answer.payments) payments, \(answer.refunds) refunds, "
        + "\(answer.disputes) disputes")
    for finding in answer.findings {
      let currency = finding.currency.flatMap(CurrencyCode.init)
      func money(_ minorUnits: Int64?) -> String {
        guard let minorUnits, let currency else { return "nothing" }
        return "\(Money(minorUnits: minorUnits, currency: currency).majorUnitsText) \(currency)"
      }
      let order = finding.order.flatMap { OrderID($0)?.reference } ?? "-"
      print(
        "\(finding.kind)  order \(order)  \(finding.refund ?? finding.payment)  ours \(money(finding.ours)), "
          + "theirs \(money(finding.theirs))\(finding.mended ? "  mended" : "")")
    }
    if answer.findings.isEmpty { print("nothing differs") }
  }

  private struct Answer: Decodable {
    let sessions: Int
    let payments: Int
    let refunds: Int
    let disputes: Int
    let findings: [Finding]

    struct Finding: Decodable {
      let kind: String
      let order: String?
      let payment: String
      let refund: String?
      let ours: Int64?
      let theirs: Int64?
      let currency: String?
      let mended: Bool
    }
  }
}
