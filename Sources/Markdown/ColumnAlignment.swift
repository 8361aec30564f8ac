/// How the cells of a column stand. What GitHub calls left and right is the start and the end of the writing direction.
enum ColumnAlignment: Hashable {
  case unset
  case start
  case center
  case end
}
