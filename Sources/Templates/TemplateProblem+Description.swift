extension TemplateProblem: CustomStringConvertible {
  /// One lower-case sentence: what is wrong and what to do.
  public var description: String {
    switch self {
    case .unclosedTag: "the tag is never closed; end it with }}"
    case .unclosedComment: "the comment is never closed; end it with #}}"
    case .emptyTag: "the tag is empty; write a name into it or take it away"
    case .unexpected(let found, let expected): "found \(found) where \(expected) belongs"
    case .unknownTag(let name, let nearest):
      "\"\(name)\" begins no tag, and a value's tag holds nothing but a name" + Self.hint(nearest)
    case .strayTag(let name): "this \"\(name)\" belongs to no open tag"
    case .missingEnd(let name): "this \"\(name)\" has no {{ end }}"
    case .mixedConditions: "\"and\" and \"or\" can't be mixed; nest one condition in another"
    case .tooDeep(let max): "tags, includes and blocks are nested more than \(max) deep"
    case .unknownEnding(let name): "the name \"\(name)\" must end in .html or .txt"
    case .unknownTemplate(let name, let nearest): "there is no template \"\(name)\"" + Self.hint(nearest)
    case .layoutNotFirst: "a layout must be the first thing in its template"
    case .layoutCycle(let name): "the layout \"\(name)\" leads back to this template"
    case .unknownBlock(let name, let layout, let nearest):
      "the layout \"\(layout)\" has no block \"\(name)\"" + Self.hint(nearest)
    case .duplicateBlock(let name): "the block \"\(name)\" is here a second time"
    case .contentOutsideBlocks: "a template with a layout holds nothing but blocks; put this into one"
    case .blockInInclude(let name): "\"\(name)\" has a layout or blocks and can't be included"
    case .endingDiffers(let name): "\"\(name)\" has another ending than this template, so they can't be combined"
    case .unquotedValue: "a value in an attribute needs quotes around it"
    case .valueInTag: "a value can't be a tag's or an attribute's name"
    case .valueInComment: "a value can't stand in an HTML comment; use {{# … #}}"
    case .valueInElement(let name):
      "a value can't stand in <\(name)>; put it into an attribute, or into a script of type application/json"
    case .valueInJSONText: "a value in JSON brings its own quotes; take those around it away"
    case .valueInAttribute(let name): "a value can't stand in the attribute \"\(name)\""
    case .schemeNotAllowed(let scheme): "a value can't stand in an address with the scheme \"\(scheme)\""
    case .schemeMadeOfValues: "an address's scheme can't be made of values"
    case .unclearAddress: "the part of the address that this belongs to depends on a condition; write the address whole"
    case .notBetweenTags(let name): "\"\(name)\" must stand between tags"
    case .unevenBranches(let name): "the ways through this \"\(name)\" end in different places of the markup"
    case .endsInsideMarkup: "this ends inside a tag, an attribute or another element than it began in"
    case .unknownName(let name, let nearest): "there is no \"\(name)\"" + Self.hint(nearest)
    case .memberOf(let kind, let path): "\"\(path)\" is \(kind) here and has no members"
    case .notWritable(let kind, let path): "\"\(path)\" is \(kind), which can't be written here"
    case .notAList(let kind, let path): "\"\(path)\" is \(kind), not a list"
    case .mayBeNull(let path): "\"\(path)\" may be null here; ask for it first: {{ if \(path) }}"
    case .notFormattable(let call, let kind, let path): "\"\(path)\" is \(kind), which \"\(call)\" can't write"
    case .unknownAsset(let name, let nearest): "there is no file \"\(name)\" among the assets" + Self.hint(nearest)
    case .tooLarge(let max): "the page has more than \(max) parts, includes and constant lists counted each time"
    case .unknownMessage(let key, let nearest): "there is no message \"\(key)\"" + Self.hint(nearest)
    case .missingArgument(let key, let name): "the message \"\(key)\" needs \(name)=…"
    case .superfluousArgument(let key, let name, let nearest):
      "the message \"\(key)\" has no place for \"\(name)\"" + Self.hint(nearest)
    case .badArgument(let key, let name, let kind):
      "the message \"\(key)\" can't take \(kind) for \"\(name)\""
    }
  }

  private static func hint(_ nearest: String?) -> String { nearest.map { "; did you mean \"\($0)\"?" } ?? "" }
}
