/// Text for the XML of requests.
enum XMLText {
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      // A reader would make another line end of it.
      case "\r": result += "&#13;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// Whether XML 1.0 has all of its characters.
  static func canHold(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "\t" || scalar == "\n" || scalar == "\r"
        || (scalar.value >= 32 && scalar.value != 0xFFFE && scalar.value != 0xFFFF)
    }
  }
}
