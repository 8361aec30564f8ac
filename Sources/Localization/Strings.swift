import Core

/// The messages of one language.
///
///     let strings = Strings(locale: .english, messages: ["cart.tickets": try Message(plural: [
///       .one: "{count} ticket", .other: "{count} tickets"])])
///     try strings.text("cart.tickets", ["count": 3])   // "3 tickets"
public struct Strings: Sendable {
  /// Its language decides plurals, digits and direction.
  public let locale: LocaleTag
  private let source: Source
  let rules: PluralRulesOnDemand
  /// How the language writes dates, amounts and numbers.
  public let formats: Formats

  /// Takes the messages as they are; whether plurals hold all categories is for who reads the files to check.
  /// - Parameter digits: those that numbers are written in; nil means the locale's own.
  public init(locale: LocaleTag, messages: [String: Message], digits: Digits? = nil) {
    self.init(locale: locale, source: .read(messages), digits: digits)
  }

  /// Asks `source` for each message when it is needed.
  public init(locale: LocaleTag, source: any MessageSource, digits: Digits? = nil) {
    self.init(locale: locale, source: .asked(source), digits: digits)
  }

  private init(locale: LocaleTag, source: Source, digits: Digits?) {
    self.locale = locale
    self.source = source
    if case .asked = source {
      rules = PluralRulesOnDemand(locale: locale, isLate: true)
    } else {
      rules = PluralRulesOnDemand(locale: locale, isLate: false)
    }
    formats = Formats(locale: locale, digits: digits)
  }

  private enum Source: Sendable {
    case read([String: Message])
    case asked(any MessageSource)
  }

  /// By key, such as `cart.total`. Where a source is asked, this reads all that it has.
  public var messages: [String: Message] {
    switch source {
    case .read(let messages): messages
    case .asked(let source): source.all
    }
  }

  func message(_ key: String) -> Message? {
    switch source {
    case .read(let messages): messages[key]
    case .asked(let source): source.message(key)
    }
  }

  /// All keys, sorted.
  public var keys: [String] { messages.keys.sorted() }

  /// The message as plain text. Arguments that the message has no place for are not looked at.
  /// - Throws: ``StringsError``.
  public func text(
    _ key: String, _ arguments: [String: MessageArgument] = [:], isolation: Isolation = .characters
  ) throws(StringsError) -> String {
    var text = ""
    for part in try pattern(of: key, arguments).parts {
      switch part {
      case .text(let literal): text += literal
      case .value(let name):
        let value = try self.value(of: name, key, arguments)
        guard isolation == .characters, needsIsolation(value) else {
          text += value
          continue
        }
        text += Bidi.firstStrongIsolate + Bidi.withoutControls(value) + Bidi.popDirectionalIsolate
      }
    }
    return text
  }

  /// The message piece by piece, for a writer that marks the values in a way of its own, such as HTML's `<bdi>`.
  /// Values that are to be isolated have lost their directional controls already.
  /// - Throws: ``StringsError``, before the first call of `write`, or whatever `write` throws is for it to keep.
  public func write(
    _ key: String, _ arguments: [String: MessageArgument], _ write: (Piece) -> Void
  ) throws(StringsError) {
    let pattern = try pattern(of: key, arguments)
    var pieces: [Piece] = []
    pieces.reserveCapacity(pattern.parts.count)
    for part in pattern.parts {
      switch part {
      case .text(let literal): pieces.append(.text(literal))
      case .value(let name):
        let value = try self.value(of: name, key, arguments)
        pieces.append(needsIsolation(value) ? .isolated(Bidi.withoutControls(value)) : .text(value))
      }
    }
    for piece in pieces { write(piece) }
  }

  /// A piece of a message, not yet escaped for anything.
  public enum Piece: Hashable, Sendable {
    case text(String)
    /// A value that has to be kept apart from the direction of the text around it.
    case isolated(String)
  }

  private func needsIsolation(_ value: String) -> Bool {
    locale.direction == .rightToLeft || Bidi.reorders(value)
  }

  private func pattern(
    of key: String, _ arguments: [String: MessageArgument]
  ) throws(StringsError) -> MessagePattern {
    switch message(key) {
    case nil: throw .unknownKey(key, nearest: NearestName.of(key, in: messages.keys))
    case .plain(let pattern): return pattern
    case .plural(let kind, let patterns):
      guard let argument = arguments["count"] else { throw .missingArgument(key: key, name: "count") }
      guard case .number(let count) = argument else { throw .countIsNoNumber(key: key) }
      guard let pattern = patterns[category(of: count, kind)] ?? patterns[.other] else {
        throw .missingArgument(key: key, name: PluralCategory.other.rawValue)
      }
      return pattern
    }
  }

  private func value(
    of name: String, _ key: String, _ arguments: [String: MessageArgument]
  ) throws(StringsError) -> String {
    switch arguments[name] {
    case nil: throw .missingArgument(key: key, name: name)
    case .text(let text): return text
    case .number(let number): return formats.number(number)
    }
  }
}
