import Core

/// What came of reading one thing's folder: kept for as long as nothing in the folder changes.
struct ThingRecord<Content: Sendable>: Sendable {
  let name: String
  /// nil after an error, and for a draft that is left out.
  var content: Content?
  /// Whether it is a draft that is left out.
  var isLeftOut = false
  var diagnostics: [Diagnostic] = []
  var files: ThingFiles
  /// The site's locales that have no text here.
  var missing: [LocaleTag] = []
  /// Images that the facts do not name.
  var looseImages: [String] = []
  var claims: [Claim] = []
  var references: [Reference] = []
  /// Where the dates start and the tickets are, for what the clock makes wrong.
  var datePlaces: [SourcePoint] = []
  var ticketsPlace: SourcePoint?
}

/// A name that no other thing may have, written in a thing's files.
struct Claim: Hashable, Sendable {
  let kind: Kind
  let value: String
  let place: SourcePlace

  enum Kind: Hashable, Sendable {
    /// An address segment in the section and the language.
    case slug(LocaleTag)
    /// An old address of the page in the language.
    case alias(LocaleTag)
    /// What a date of an event is called in the sale.
    case date
  }
}

/// The name of another thing.
struct Reference: Hashable, Sendable {
  let section: ContentSection
  /// Under which it is written.
  let key: String
  let name: String
  let place: SourcePoint
}

/// A place in a file that is known from the context.
struct SourcePoint: Hashable, Sendable {
  let line: Int32
  let column: Int32

  init(_ place: SourcePlace) {
    line = Int32(clamping: place.line)
    column = Int32(clamping: place.column)
  }

  func place(in file: String) -> SourcePlace { SourcePlace(file: file, line: Int(line), column: Int(column)) }
}
