import Localization

extension TemplateProblem {
  /// What a message's error is in a template.
  init(_ error: StringsError) {
    self =
      switch error {
      case .unknownKey(let key, let nearest): .unknownMessage(key, nearest: nearest)
      case .missingArgument(let key, let name): .missingArgument(key: key, name: name)
      case .countIsNoNumber(let key): .badArgument(key: key, name: "count", kind: "a string")
      }
  }
}
