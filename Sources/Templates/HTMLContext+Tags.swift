extension HTMLContext {
  /// Goes on by one byte inside a tag, outside of a quoted value.
  mutating func insideTag(_ bytes: ArraySlice<UInt8>, _ index: inout Int) {
    let byte = bytes[index]
    switch state {
    case .tagOpen:
      if byte == 0x2F {
        state = .endTag
      } else if Self.isLetter(byte) {
        state = .tagName
        element = ""
        continueElement(byte)
      } else {
        // "a < b": no tag after all. The byte may itself be a "<".
        state = .text
        return
      }
    case .endTag:
      if byte == 0x3E {
        state = .text
        element = ""
      }
    case .tagName:
      if byte == 0x3E {
        endTag()
      } else if Self.isSpace(byte) || byte == 0x2F {
        state = .beforeAttribute
      } else {
        continueElement(byte)
      }
    case .beforeValue:
      if byte == 0x22 || byte == 0x27 {
        startValue(.value(quote: byte))
      } else if byte == 0x3E {
        endTag()
      } else if !Self.isSpace(byte) {
        startValue(.unquotedValue)
      }
    case .unquotedValue:
      if byte == 0x3E { endTag() } else if Self.isSpace(byte) { endValue() } else { _ = valueByte(byte) }
    default: betweenAttributes(byte)
    }
    index += 1
  }

  private mutating func betweenAttributes(_ byte: UInt8) {
    if byte == 0x3E {
      endTag()
    } else if byte == 0x2F {
      state = .beforeAttribute
    } else if Self.isSpace(byte) {
      if state == .attributeName { state = .afterAttributeName }
    } else if byte == 0x3D, state != .beforeAttribute {
      state = .beforeValue
    } else {
      if state != .attributeName { attribute = "" }
      state = .attributeName
      attribute.unicodeScalars.append(Unicode.Scalar(Self.lower(byte)))
    }
  }

  private mutating func continueElement(_ byte: UInt8) {
    element.unicodeScalars.append(Unicode.Scalar(Self.lower(byte)))
    if element == "script" { typeText = "" }
  }

  private mutating func startValue(_ state: State) {
    self.state = state
    address = .start
    if element == "script", attribute == "type" { typeText = "" }
  }

  mutating func endValue() {
    state = .beforeAttribute
    attribute = ""
    address = .start
  }

  /// The start tag ends: what its element's text is depends on its name.
  private mutating func endTag() {
    attribute = ""
    address = .start
    switch element {
    case "script":
      let type = typeText.lowercased()
      state = type == "application/ld+json" || type == "application/json" ? .jsonScript : .rawText
      typeText = ""
    case "style", "iframe", "noembed", "noframes", "xmp", "plaintext": state = .rawText
    case "title", "textarea": state = .rawCharacters
    default:
      state = .text
      element = ""
    }
  }

  /// A literal byte of an attribute's value.
  mutating func valueByte(_ byte: UInt8) -> TemplateProblem? {
    if element == "script", attribute == "type" { typeText.unicodeScalars.append(Unicode.Scalar(byte)) }
    let isList = Attribute.isAddressList(attribute)
    if isList, Self.isSpace(byte) || byte == 0x2C {
      address = .start
      return nil
    }
    guard isList || Attribute.isAddress(attribute, element) else { return nil }
    switch (address, byte) {
    case (.path, 0x3F), (.path, 0x23), (.start, 0x3F), (.start, 0x23), (.maybeScheme, 0x3F), (.maybeScheme, 0x23),
      (.afterValue, 0x3F), (.afterValue, 0x23):
      address = .query
    case (.start, 0x2F), (.maybeScheme, 0x2F), (.afterValue, 0x2F): address = .path
    case (.maybeScheme(let scheme), 0x3A):
      address = Attribute.schemes.contains(scheme) ? .path : .forbiddenScheme(scheme)
    case (.afterValue, 0x3A): return .schemeMadeOfValues
    case (.start, _) where !Self.isSpace(byte):
      address = .maybeScheme(String(Unicode.Scalar(Self.lower(byte))))
    case (.maybeScheme(let scheme), _):
      address = .maybeScheme(scheme + String(Unicode.Scalar(Self.lower(byte))))
    default: break
    }
    return nil
  }
}
