extension HTMLContext {
  /// How a value is written that stands here, and goes on behind it.
  mutating func takeValue() -> Result<Escape, Mistake> {
    guard !mustBreakName else { return .failure(Mistake(.valueInTag)) }
    switch state {
    case .text: return .success(.text)
    case .rawCharacters: return .success(.rawCharacters)
    case .jsonScript: return isInJSONText ? .failure(Mistake(.valueInJSONText)) : .success(.json)
    case .rawText: return .failure(Mistake(.valueInElement(element)))
    case .comment, .declaration: return .failure(Mistake(.valueInComment))
    case .beforeValue, .unquotedValue: return .failure(Mistake(.unquotedValue))
    case .value: return takeAttributeValue()
    case .tagOpen, .tagName, .endTag, .beforeAttribute, .attributeName, .afterAttributeName:
      return .failure(Mistake(.valueInTag))
    }
  }

  struct Mistake: Error {
    let problem: TemplateProblem
    init(_ problem: TemplateProblem) { self.problem = problem }
  }

  private mutating func takeAttributeValue() -> Result<Escape, Mistake> {
    let isScriptType = element == "script" && attribute == "type"
    guard !Attribute.isForbidden(attribute), !isScriptType else {
      return .failure(Mistake(.valueInAttribute(attribute)))
    }
    if Attribute.isAddressList(attribute) { return takeAddressList() }
    guard Attribute.isAddress(attribute, element) else { return .success(.attribute) }
    switch address {
    case .start:
      address = .afterValue
      return .success(.addressStart)
    case .maybeScheme, .afterValue:
      address = .afterValue
      return .success(.addressPath(keepsColon: false))
    case .path: return .success(.addressPath(keepsColon: true))
    case .query: return .success(.addressQuery)
    case .forbiddenScheme(let scheme): return .failure(Mistake(.schemeNotAllowed(scheme)))
    case .unclear: return .failure(Mistake(.unclearAddress))
    }
  }

  private mutating func takeAddressList() -> Result<Escape, Mistake> {
    switch address {
    case .start:
      address = .afterValue
      return .success(.sourceSet(.address))
    case .maybeScheme, .afterValue:
      address = .afterValue
      return .success(.sourceSet(.insideName))
    case .path, .query: return .success(.sourceSet(.behindScheme))
    case .forbiddenScheme(let scheme): return .failure(Mistake(.schemeNotAllowed(scheme)))
    case .unclear: return .failure(Mistake(.unclearAddress))
    }
  }

  /// What holds behind two branches of which one ended here and the other in `other`; nil where they can't be joined.
  func joined(with other: HTMLContext) -> HTMLContext? {
    if self == other { return self }
    if element == other.element, isInTag, other.isInTag {
      var both = self
      let isSameName = state == other.state && attribute == other.attribute
      both.mustBreakName = mustBreakName || other.mustBreakName || (!isSameName && (isInName || other.isInName))
      both.state = isSameName ? state : .beforeAttribute
      both.attribute = isSameName ? attribute : ""
      // A script's type that depends on a condition is no type that we know.
      if typeText != other.typeText { both.typeText = "?" }
      return both
    }
    var same = other
    same.address = address
    guard same == self, case .value = state else { return nil }
    same.address = .unclear
    return same
  }

  private var isInTag: Bool {
    switch state {
    case .tagName, .beforeAttribute, .attributeName, .afterAttributeName: true
    default: false
    }
  }

  private var isInName: Bool { state == .tagName || state == .attributeName }
}
