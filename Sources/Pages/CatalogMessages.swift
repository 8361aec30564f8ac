import Catalog
import Localization
import Synchronization

/// The messages of a built site in one language: each is read once, when it is first asked for.
final class CatalogMessages: MessageSource {
  private let strings: CatalogStrings
  private let known = Mutex<[String: Message?]>([:])

  init(_ strings: CatalogStrings) { self.strings = strings }

  func message(_ key: String) -> Message? {
    if let message = known.withLock({ $0[key] }) { return message }
    let message = (try? strings.message(key)).flatMap { $0 }.flatMap { try? Message(catalog: $0) }
    known.withLock { $0[key] = .some(message) }
    return message
  }

  var all: [String: Message] { ((try? strings.all()) ?? [:]).compactMapValues { try? Message(catalog: $0) } }
}
