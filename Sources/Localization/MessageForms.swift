/// A message taken apart once by who writes it often; see ``Strings/forms(of:)``.
public enum MessageForms: Hashable, Sendable {
  case plain([Part])
  /// By the category of the argument `count`; what is not here is written as ``PluralCategory/other``.
  case plural(PluralRules.Kind, [PluralCategory: [Part]])

  /// Literal text, or the place of the argument with this name.
  public enum Part: Hashable, Sendable {
    case text(String)
    case value(String)
  }
}

extension Strings {
  /// The forms of a message; nil where there is none with this key.
  public func forms(of key: String) -> MessageForms? {
    switch message(key) {
    case nil: nil
    case .plain(let pattern): .plain(Self.parts(of: pattern))
    case .plural(let kind, let patterns): .plural(kind, patterns.mapValues(Self.parts))
    }
  }

  /// The plural category that decides the form of a message with this `count`.
  public func category(of count: Int, _ kind: PluralRules.Kind = .cardinal) -> PluralCategory {
    rules.of(kind).category(of: count)
  }

  /// What has to be written in an isolate in place of `value`; nil where the value needs none and is written as it is.
  public func isolated(_ value: String) -> String? {
    guard locale.direction == .rightToLeft || Bidi.reorders(value) else { return nil }
    return Bidi.withoutControls(value)
  }

  private static func parts(of pattern: MessagePattern) -> [MessageForms.Part] {
    pattern.parts.map { part in
      switch part {
      case .text(let text): .text(text)
      case .value(let name): .value(name)
      }
    }
  }
}
