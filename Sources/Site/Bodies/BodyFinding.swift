import Files
import Markdown

/// Something in a body that has to be looked at: a link within the site, or what is not right by itself.
struct BodyFinding: Hashable {
  let kind: Kind
  /// The address; empty where there is none.
  let address: String
  /// In the body, from 1.
  let line: Int
  /// From 1, in Unicode scalars.
  let column: Int

  enum Kind: Int64 {
    case link
    case image
    case imageWithoutAlt
    case rawHTML
    case topHeading
    case tooDeep
  }

  /// - Returns: nil for what is always right: a link to another site.
  init?(_ finding: MarkdownFinding, in places: inout ScalarPlaces) {
    switch finding.kind {
    case .link(let address):
      if address.hasPrefix("https://") || address.hasPrefix("http://") || address.hasPrefix("mailto:") { return nil }
      (kind, self.address) = (.link, address)
    case .image(let address, let hasAlt): (kind, self.address) = (hasAlt ? .image : .imageWithoutAlt, address)
    case .rawHTML: (kind, address) = (.rawHTML, "")
    case .topHeading: (kind, address) = (.topHeading, "")
    case .tooDeep: (kind, address) = (.tooDeep, "")
    }
    line = finding.line
    column = places.column(ofByte: finding.column, inLine: finding.line)
  }

  init?(from decoder: inout BinaryDecoder) {
    guard let kind = decoder.integer().flatMap(Kind.init), let address = decoder.text(), let line = decoder.integer(),
      let column = decoder.integer()
    else { return nil }
    self.kind = kind
    self.address = address
    self.line = Int(line)
    self.column = Int(column)
  }

  func write(to encoder: inout BinaryEncoder) {
    encoder.append(kind.rawValue)
    encoder.append(address)
    encoder.append(Int64(line))
    encoder.append(Int64(column))
  }
}
