/// What tells a file from all others of a build without making its name, which takes longer than anything else about a file
/// that stays as it is.
struct OutputIdentity: Hashable {
  let kind: Kind
  /// The address of a page, the id of an event, else the file's name.
  let text: String

  enum Kind: UInt8 {
    case page
    case calendar
    case catalogEvent
    case file
  }

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
