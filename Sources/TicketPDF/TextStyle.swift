/// How a text of a ticket looks.
struct TextStyle {
  enum Content {
    /// A name or a title, of its own direction.
    case value
    /// A text in the page's language.
    case sentence
    /// Latin letters and digits.
    case code
  }

  /// Families and weight, as pango reads them. A letter that the first family lacks is looked for in the next, then in all
  /// fonts of the machine.
  var font: String
  /// Points.
  var size: Double
  var content = Content.value
  /// 0 is black.
  var gray = 0.0
  /// What does not fit into them ends in an ellipsis.
  var linesMax = 1
  /// The distance of lines, where 1 is the font's own.
  var leading = 1.0
  /// At the end of the line instead of at its beginning.
  var isAtEnd = false

  func scaled(by factor: Double) -> TextStyle {
    var style = self
    style.size *= factor
    return style
  }

  private static let sans = "Noto Sans,Noto Naskh Arabic,sans-serif"
  private static let serif = "Noto Serif,Noto Naskh Arabic,serif"

  static let seller = TextStyle(font: sans, size: 8, gray: 0.25)
  static let number = TextStyle(font: sans, size: 8, content: .sentence, gray: 0.25, isAtEnd: true)
  static let title = TextStyle(font: serif + " Bold", size: 17, linesMax: 3, leading: 0.9)
  static let date = TextStyle(font: sans + " Bold", size: 9.5, content: .sentence, linesMax: 3, leading: 0.95)
  static let doors = TextStyle(font: sans, size: 9.5, content: .sentence)
  static let place = TextStyle(font: sans, size: 9.5, linesMax: 2, leading: 0.95)
  static let ticketType = TextStyle(font: serif + " Bold", size: 13, linesMax: 2, leading: 0.9)
  static let label = TextStyle(font: sans, size: 6.5, content: .sentence, gray: 0.35)
  static let fact = TextStyle(font: sans, size: 9, linesMax: 2, leading: 0.95)
  static let code = TextStyle(font: sans + " Bold", size: 9, content: .code)
  static let hint = TextStyle(font: sans, size: 6.5, content: .sentence, gray: 0.25, linesMax: 2, leading: 0.95)
  static let terms = TextStyle(font: sans, size: 6.5, content: .sentence, gray: 0.25, linesMax: 6, leading: 0.95)
  static let warning = TextStyle(font: sans + " Bold", size: 8, content: .sentence, linesMax: 2, leading: 0.95)
}
