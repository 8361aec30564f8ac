/// The kinds of mistakes that a template can hold, and those that show only when it meets its values.
public enum TemplateProblem: Hashable, Sendable {
  // Syntax.
  case unclosedTag
  case unclosedComment
  case emptyTag
  case unexpected(found: String, expected: String)
  /// More than a name in a value's tag: most often a misspelt keyword.
  case unknownTag(String, nearest: String?)
  case strayTag(String)
  case missingEnd(String)
  case mixedConditions
  case tooDeep(max: Int)

  // Templates among each other.
  case unknownEnding(String)
  case unknownTemplate(String, nearest: String?)
  case layoutNotFirst
  case layoutCycle(String)
  case unknownBlock(String, layout: String, nearest: String?)
  case duplicateBlock(String)
  case contentOutsideBlocks
  case blockInInclude(String)
  case endingDiffers(String)

  // Places in the markup.
  case unquotedValue
  case valueInTag
  case valueInComment
  case valueInElement(String)
  case valueInJSONText
  case valueInAttribute(String)
  case schemeNotAllowed(String)
  case schemeMadeOfValues
  case unclearAddress
  case notBetweenTags(String)
  case unevenBranches(String)
  case endsInsideMarkup

  // Values and messages.
  case unknownName(String, nearest: String?)
  case memberOf(kind: String, path: String)
  case notWritable(kind: String, path: String)
  case notAList(kind: String, path: String)
  /// A member of something that is null in some pages, outside of a condition that asks for it.
  case mayBeNull(String)
  case notFormattable(call: String, kind: String, path: String)
  case unknownAsset(String, nearest: String?)
  case tooLarge(partsMax: Int)
  case unknownMessage(String, nearest: String?)
  case missingArgument(key: String, name: String)
  case superfluousArgument(key: String, name: String, nearest: String?)
  case badArgument(key: String, name: String, kind: String)
}
