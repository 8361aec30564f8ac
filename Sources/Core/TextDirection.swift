/// The writing direction of a text, as the value of HTML's `dir` attribute.
public enum TextDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
}
