import Bookkeeping
import Core
import Foundation
import Sales
import Store
import TestSupport
import Testing

@testable import StoreSQLite

@Suite("a store held against the rules of the sale")
struct StoreVerifierTests {
  let folder: TemporaryFolder
  var path: String { folder.path + "/shop.sqlite" }

  init() throws { folder = try TemporaryFolder() }

  private func verify(_ store: any DumpableStore) throws -> [Finding] {
    try StoreVerifier(facts: SaleHistory.facts).verify(store).findings
  }

  @Test("nothing is wrong after a sale in which everything happens", arguments: [1, 2, 3, 4, 5] as [UInt64])
  func clean(_ seed: UInt64) throws {
    let store = try SQLiteStore(path: path)
    var history = SaleHistory(store, seed: seed)
    try history.run(steps: 300)
    let findings = try verify(store)
    #expect(findings == [], "seed \(seed)")
    let report = try StoreVerifier(facts: SaleHistory.facts).verify(store)
    for kind in StoreRecord.Kind.allCases where kind != .dispute { #expect(report.counts[kind] ?? 0 > 0, "no \(kind)") }
  }

  /// What somebody could do to a store from outside, and what is said of it.
  static let damages: [(Finding.Rule, String)] = [
    (
      .checkInMissing, "DELETE FROM check_ins WHERE ticket IN (SELECT ticket FROM scans WHERE outcome = 'admitted')"
    ),
    (.stockDiffers, "UPDATE stock SET sold = sold + 1 WHERE event = 'walk'"),
    (.stockDiffers, "UPDATE stock SET held = held + 1"),
    (.stockDiffers, "DELETE FROM stock WHERE event = 'walk'"),
    (.codeUsesDiffer, "UPDATE promo_codes SET sold = sold + 1"),
    (
      .oversold,
      """
      UPDATE order_lines SET quantity = 500 WHERE order_id = (SELECT id FROM orders WHERE state = 'held'
      LIMIT 1)
      """
    ),
    (
      .ticketsIncomplete,
      """
      DELETE FROM tickets WHERE id = (SELECT id FROM tickets WHERE is_valid = 1 AND id NOT IN (SELECT
      ticket FROM check_ins) AND id NOT IN (SELECT ticket FROM ticket_holders) LIMIT 1)
      """
    ),
    (
      .ticketsNotDue,
      """
      UPDATE orders SET state = 'held' WHERE id = (SELECT id FROM orders WHERE state = 'paid' AND total >
      0 LIMIT 1)
      """
    ),
    (.ticketUnknown, "UPDATE tickets SET number = 77 WHERE id = (SELECT id FROM tickets LIMIT 1)"),
    (.ticketUnknown, "UPDATE ticket_holders SET revision = revision + 1"),
    (.ticketVoid, "UPDATE tickets SET is_valid = 0 WHERE id = (SELECT id FROM tickets WHERE is_valid = 1 LIMIT 1)"),
    (.ticketVoid, "UPDATE tickets SET is_valid = 1 WHERE is_valid = 0"),
    (
      .paymentMissing,
      """
      DELETE FROM settlements WHERE refund_reason IS NULL AND order_id IN (SELECT id FROM orders WHERE
      state = 'paid')
      """
    ),
    (.paymentDiffers, "UPDATE settlements SET amount = amount + 1 WHERE refund_reason IS NULL"),
    (
      .paymentWithoutOutcome,
      """
      DELETE FROM refunds WHERE key IN (SELECT payment FROM settlements WHERE refund_reason IS NOT NULL)
      """
    ),
    (.refundForgotten, "DELETE FROM outbox WHERE kind = 'refund' AND done_at IS NULL"),
    (
      .refundExceedsPayment,
      """
      UPDATE settlements SET amount = 0 WHERE payment IN (SELECT payment FROM refunds WHERE amount > 0 AND
      state = 'sent')
      """
    ),
    (.stateDiffers, "UPDATE orders SET state = 'refunded' WHERE state = 'refunding'"),
    (.mailForgotten, "DELETE FROM outbox WHERE id LIKE 'mail-tickets/%'"),
    (.totalDiffers, "UPDATE orders SET total = total + 1 WHERE state = 'held'"),
    (.foreignPart, "UPDATE outbox SET event = 'other'"),
    (.foreignPart, "UPDATE order_persons SET person = 'somebody@else.example'"),
    (
      .notErased,
      """
      UPDATE orders SET buyer_email = 'back@mail.example' WHERE id IN (SELECT order_id FROM erasures WHERE
      erased_at IS NOT NULL)
      """
    ),
    (.logGap, "DROP TRIGGER audit_is_not_removed; DELETE FROM audit WHERE number BETWEEN 3 AND 5"),
    (
      .logOfMissingOrder,
      """
      DROP TRIGGER audit_is_not_changed; UPDATE audit SET order_id = '0000000000000000' WHERE number = 2
      """
    ),
    (.damaged, "INSERT INTO check_ins (ticket, at, gate) VALUES ('0000000000000000', 1, 'North')"),
    (.damaged, "INSERT INTO resends (order_id, number, at) VALUES ('0000000000000000', 1, 1)"),
    (
      .placedTwice,
      """
      INSERT INTO idempotency SELECT key || '-again', fingerprint, order_id, at FROM idempotency LIMIT 1
      """
    ),
  ]

  /// The same one for each damage: what is slow is done once.
  private static let wholeStore = Result {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.path + "/whole.sqlite")
    var history = SaleHistory(store, seed: 3)
    try history.run(steps: 400)
    try SQLiteFile(path: folder.path + "/whole.sqlite").save(to: folder.path + "/saved.sqlite")
    return try Data(contentsOf: URL(filePath: folder.path + "/saved.sqlite"))
  }

  @Test("each thing that must not be is found and named", arguments: damages.indices)
  func damage(_ index: Int) throws {
    let (rule, sql) = Self.damages[index]
    try Self.wholeStore.get().write(to: URL(filePath: path))
    let store = try SQLiteStore(path: path)
    let vandal = try SQLiteConnection(path: path, busyTimeoutMilliseconds: 50)
    try vandal.execute("PRAGMA foreign_keys=OFF")
    try vandal.execute(sql)
    let findings = try verify(store)
    #expect(findings.contains { $0.rule == rule }, "\(sql) gave \(Set(findings.map(\.rule)))")
    for finding in findings {
      #expect(!finding.fact.contains("@") && !finding.fact.contains("ليلى"), "a finding names nobody: \(finding.fact)")
    }
  }

  @Test("every rule has a case, and every rule says what to do")
  func rules() {
    let tested = Set(Self.damages.map(\.0)).union([.codeOverused])
    #expect(tested == Set(Finding.Rule.allCases))
    for rule in Finding.Rule.allCases { #expect(rule.advice.count > 20) }
  }

  @Test("what is sold while it is looked at is no finding")
  func live() throws {
    let store = try SQLiteStore(path: path)
    var history = SaleHistory(store, seed: 9)
    try history.run(steps: 60)
    let other = try SQLiteStore(path: path)
    let verifier = StoreVerifier(facts: SaleHistory.facts)
    var during = SaleHistory(other, seed: 10)
    let report = try verifier.verify(store) { _, _, _ in try? during.run(steps: 20) }
    #expect(report.findings == [])
    #expect(during.count > 20, "nothing was sold meanwhile")
    #expect(try verify(store) == [])
  }
}
