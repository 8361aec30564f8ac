/// What the first bytes of a picture say of it.
struct PictureHead: Hashable, Sendable {
  let format: PictureFormat
  /// In pixels as stored; 0 where an SVG does not say it.
  let width: Int
  let height: Int
  /// Whether it is shown lying on its side (EXIF orientation 5 to 8).
  let isTurned: Bool
  /// Whether it may have see-through parts.
  let hasAlpha: Bool

  var shownWidth: Int { isTurned ? height : width }
  var shownHeight: Int { isTurned ? width : height }
}
