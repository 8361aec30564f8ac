import Catalog
import Core
import Foundation
import Function
import Mail
import Outbox
import Payments
import PaymentsSandbox
import Sales
import Site
import Store
import StoreSQLite
import Synchronization
import TestSupport
import Tickets

/// The back office on real parts: a database, the sandbox's account, a folder of mails, and the demo site's catalog.
struct Desk {
  static let start = Instant(seconds: 1_800_000_000)
  static let event = EventID("courtyard-jazz")!

  let folder: TemporaryFolder
  let store: SQLiteStore
  let catalog: CatalogReader
  let clock: Clock
  let account: SandboxAccount
  var office: BoxOffice { BoxOffice(store: store) }
  let link = OrderLink(keyHex: String(repeating: "ab", count: 32))!
  var mailFolder: String { folder.path + "/mail" }

  /// - Parameter reminder: a line of the event's facts; the example's site as it is where it is nil.
  init(reminder: String? = nil) throws {
    let folder = try TemporaryFolder()
    let clock = Clock(Self.start)
    var paths = SitePaths(root: TestPaths.packageRoot)
    if let reminder {
      let root = folder.path + "/site"
      try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
      for name in ["content", "templates"] {
        try FileManager.default.copyItem(atPath: "\(TestPaths.packageRoot)/\(name)", toPath: "\(root)/\(name)")
      }
      let facts = "\(root)/content/events/\(Self.event)/event.yml"
      let text = try String(contentsOfFile: facts, encoding: .utf8)
      try (text + "reminder: \(reminder)\n").write(toFile: facts, atomically: true, encoding: .utf8)
      paths = SitePaths(root: root)
    }
    paths.output = folder.path + "/public"
    paths.state = folder.path + "/state"
    let options = SiteOptions(now: Self.start, baseURL: "http://localhost:1", isSandbox: true)
    _ = try SiteEngine(paths: paths, options: options).build()
    self.folder = folder
    self.clock = clock
    catalog = CatalogReader(directory: paths.catalog)
    store = try SQLiteStore(path: folder.path + "/shop.sqlite")
    account = SandboxAccount(folder: folder.path + "/sandbox", baseURL: "http://localhost:1") { clock.now }
  }

  /// One scheduled run.
  @discardableResult
  func run(
    mailer: (any Mailer)? = nil, payments: (any PaymentProvider)? = nil, documents: DocumentSource? = nil,
    retentionDays: Int64? = nil
  ) throws -> Response {
    let handler = OutboxHandler(
      store: store, catalog: catalog, payments: payments ?? account, mailer: mailer ?? FolderMailer(folder: mailFolder),
      link: link, documents: documents, retentionDays: retentionDays, now: { [clock] in clock.now })
    return try handler.respond(to: Request(method: "POST", path: "/internal/schedule/outbox", isScheduled: true))
  }

  /// Places an order and opens its payment page.
  func order(_ number: UInt8, locale: LocaleTag = .arabic, quantity: Int = 2) throws -> Order {
    guard let facts = try catalog.event(Self.event)?.facts() else { throw DeskError.refused }
    let wish = OrderWish(
      key: IdempotencyKey("key-of-buyer-number-\(number)")!, id: OrderID(bytes: Array(repeating: number, count: 10))!,
      ticketSeed: TicketSeed(bytes: Array(repeating: number, count: 10))!,
      event: facts, locale: locale,
      buyer: Buyer(name: PersonName("نور الهدى")!, email: EmailAddress("buyer\(number)@mail.example")!),
      cart: [CartLine(ticketType: TicketTypeID("standing")!, quantity: quantity)], fingerprint: "f", now: clock.now)
    guard case .placed(let order) = try office.place(wish) else { throw DeskError.refused }
    let session = try account.createSession(
      PaymentSessionRequest(
        orderID: order.id.rawValue, eventID: order.event.rawValue, attempt: 1,
        lines: [.init(name: "x", unitAmount: order.lines[0].unitPrice, quantity: quantity)],
        currency: order.total.currency, customerEmail: order.buyer.email, locale: locale, successURL: "s",
        cancelURL: "c", expiresAt: order.holdExpiresAt))
    return try office.attach(session: session.id.rawValue, url: session.url, to: order)
  }

  func state(_ order: Order) throws -> OrderState? { try store.order(order.id)?.state }

  func session(_ order: Order) -> PaymentSessionID { PaymentSessionID(order.paymentSession ?? "")! }

  var held: Int { get throws { try store.stock(of: Self.event)[TicketTypeID("standing")!].held } }

  enum DeskError: Error { case refused }
}

/// A clock that tests move.
final class Clock: Sendable {
  private let time: Mutex<Instant>

  init(_ start: Instant) { time = Mutex(start) }

  var now: Instant { time.withLock { $0 } }

  func advance(seconds: Int64) { time.withLock { $0 = $0.adding(seconds: seconds) } }
}
