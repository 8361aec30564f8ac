import Core
import Function
import Pages

/// One comparison of our books with the provider's: `since` (seconds of the Unix epoch) and `apply=1` in the query.
///
/// It is no function with an address: `bilten reconcile` starts it and reads its answer.
public struct ReconcileHandler: Handler {
  private let reconciler: Reconciler

  public init(_ reconciler: Reconciler) { self.reconciler = reconciler }

  public func respond(to request: Request) throws -> Response {
    guard request.isScheduled, let query = FormFields(request.query.utf8),
      let since = query["since"].flatMap({ Int64($0) })
    else { return Response(status: 404) }
    let result = try reconciler.run(since: Instant(seconds: since), mends: query["apply"] == "1")
    return .json(try JSONBody.bytes(ReconciliationBody(result)))
  }
}

/// The findings as programs read them.
struct ReconciliationBody: Encodable {
  let sessions: Int
  let payments: Int
  let refunds: Int
  let disputes: Int
  let findings: [Line]

  struct Line: Encodable {
    let kind: String
    let order: String?
    let payment: String
    let refund: String?
    /// Minor units.
    let ours: Int64?
    let theirs: Int64?
    let currency: String?
    let mended: Bool
  }

  init(_ result: Reconciliation) {
    sessions = result.sessionsSeen
    payments = result.paymentsSeen
    refunds = result.refundsSeen
    disputes = result.disputesSeen
    findings = result.findings.map { finding in
      Line(
        kind: finding.kind.rawValue, order: finding.order?.rawValue, payment: finding.payment,
        refund: finding.refund.isEmpty ? nil : finding.refund, ours: finding.ours?.minorUnits,
        theirs: finding.theirs?.minorUnits, currency: (finding.ours ?? finding.theirs)?.currency.rawValue,
        mended: finding.isMended)
    }
  }
}
