/// A place in a sheet or a script that names another asset.
struct AssetReference: Hashable {
  /// The bytes that a new address takes the place of, quotes included where there are any.
  let range: Range<Int>
  /// The path of the asset that is meant.
  let path: String
  let fragment: String
  let kind: Kind

  enum Kind: Hashable {
    /// A sheet whose rules take the place of the `@import`.
    case sheet
    /// A module that a script imports.
    case module
    /// An address in `url(…)` without quotes.
    case bareAddress
    /// An address in quotes.
    case quotedAddress
    /// A font's file in an `@font-face` rule.
    case font
  }
}
