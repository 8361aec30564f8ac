import Core
import Crypto
import Objects

/// What the bucket holds of deployments: which objects they wrote, and which a deployment that is under way, or was
/// killed, is about to write. It is an object of the bucket itself.
struct DeployRecord: Hashable, Sendable {
  /// What is known of one key.
  struct Entry: Hashable, Sendable {
    /// What was written.
    var live: ObjectVersion?
    /// What is about to be written.
    var pending: ObjectVersion?
    /// Since when no page names it any more; nil: it belongs to the site.
    var retiredAt: Instant?
  }

  /// Its key: below the prefix, and no address of a page.
  static let key = ".bilten-deploy"

  /// Another one each time it is written, so that two records never are the same bytes, and one can be known again.
  var nonce: String
  var entries: [String: Entry] = [:]

  init(nonce: String) { self.nonce = nonce }

  private static let head = "bilten-deploy 1"

  /// Lines with their fields set apart by tabs; the last one has a hash of all the others.
  var bytes: [UInt8] {
    var text = "\(Self.head)\n\(nonce)\n"
    for (key, entry) in entries.sorted(by: { $0.key < $1.key }) {
      let retired = entry.retiredAt.map { String($0.seconds) } ?? ""
      for (state, version) in [("live", entry.live), ("pending", entry.pending)] {
        guard let version else { continue }
        let attributes = version.attributes
        text +=
          [
            state, retired, version.hash, version.tag, String(version.size), attributes.contentType ?? "",
            attributes.contentEncoding ?? "", attributes.cacheControl ?? "", key,
          ].joined(separator: "\t") + "\n"
      }
    }
    return Array("\(text)\(Self.seal(text.utf8))\n".utf8)
  }

  /// - Returns: nil for anything that ``bytes`` has not written.
  init?(_ bytes: [UInt8]) {
    guard bytes.last == 10, String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var lines = bytes.dropLast().split(separator: 10, omittingEmptySubsequences: false)
    guard lines.count >= 3, let seal = lines.popLast(), lines[0].elementsEqual(Self.head.utf8),
      seal.elementsEqual(Self.seal(bytes[..<seal.startIndex]).utf8)
    else { return nil }
    nonce = String(decoding: lines[1], as: UTF8.self)
    for line in lines.dropFirst(2) {
      let fields = line.split(separator: 9, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard fields.count == 9, let size = Int(fields[4]) else { return nil }
      func text(_ index: Int) -> String? { fields[index].isEmpty ? nil : fields[index] }
      let version = ObjectVersion(
        hash: fields[2], tag: fields[3], size: size,
        attributes: ObjectAttributes(contentType: text(5), contentEncoding: text(6), cacheControl: text(7)))
      var entry = entries[fields[8]] ?? Entry()
      switch fields[0] {
      case "live": entry.live = version
      case "pending": entry.pending = version
      default: return nil
      }
      if let seconds = Int64(fields[1]) { entry.retiredAt = Instant(seconds: seconds) }
      entries[fields[8]] = entry
    }
  }

  private static func seal(_ bytes: some Sequence<UInt8>) -> String {
    "end " + Hex.encode(SHA256.hash(data: Array(bytes)))
  }
}
