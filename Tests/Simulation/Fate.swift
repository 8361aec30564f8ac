/// What becomes of one call of a seam.
enum Fate {
  case done
  /// Nothing was done, and the caller is told.
  case failBefore
  /// It was done, and the caller can't know.
  case answerLost
  /// The process ends before the call, or behind it.
  case crashBefore
  case crashAfter
  /// The process has ended already; what is left of its code reaches nothing any more.
  case dead
}
