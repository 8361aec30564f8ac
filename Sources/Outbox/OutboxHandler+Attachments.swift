import Catalog
import Core
import Mail
import Pages
import Store

extension OutboxHandler {
  /// How often a mail waits for its files: at first, half a minute later, and a minute after that. Then it goes out
  /// without them, for it holds the link that leads to them, and a buyer who waits for tickets is worse off than one who
  /// has to press a link.
  static let documentTriesMax = 3
  /// Beyond so many tries, whatever ended them, nothing is drawn any more.
  static let drawingTriesMax = 20

  /// The tickets and the event's entry, for the mail that brings them.
  /// - Returns: none where the shop gives none, or where they could not be had for so long.
  /// - Throws: `TaskFailure` where they are to be waited for.
  func attachments(to order: Order, task: OutboxTask, event: CatalogEvent?, renderer: PageRenderer) throws
    -> [MailAttachment]
  {
    guard let documents, order.state == .paid else { return [] }
    // A process that dies while it draws leaves no word; at last the mail goes out all the same.
    guard task.attempts < Self.drawingTriesMax else { return [] }
    var attachments: [MailAttachment] = []
    for kind in DocumentKind.allCases {
      switch documents.file(kind, beside: link.path(to: order.id)) {
      case .file(let bytes):
        let name = try kind.fileName(order: order, event: event, renderer: renderer)
        attachments.append(MailAttachment(name: name, mediaType: kind.mediaType, bytes: bytes))
      case .refused: return []
      case .unavailable:
        // All or none: the mail says that both are there. The count is that of the tries before this one.
        guard task.attempts + 1 >= Self.documentTriesMax else {
          throw TaskFailure(why: "the tickets can't be drawn just now", isFinal: false)
        }
        return []
      }
    }
    return attachments
  }
}
