/// What is asked at the checkout.
public struct CatalogQuestion: Codable, Hashable, Sendable {
  public var id: String
  /// One of `Question.Kind`.
  public var kind: String
  public var isPerTicket: Bool
  public var isRequired: Bool
  /// With which tickets it is asked; nil: with all.
  public var tickets: [String]?
  public var options: [String]

  public init(
    id: String, kind: String, isPerTicket: Bool, isRequired: Bool, tickets: [String]? = nil, options: [String] = []
  ) {
    self.id = id
    self.kind = kind
    self.isPerTicket = isPerTicket
    self.isRequired = isRequired
    self.tickets = tickets
    self.options = options
  }
}

/// A question in one language.
public struct CatalogQuestionTexts: Codable, Hashable, Sendable {
  public var label: String
  /// Empty where there is none.
  public var hint: String
  /// By the options' ids.
  public var options: [String: String]

  public init(label: String, hint: String, options: [String: String]) {
    self.label = label
    self.hint = hint
    self.options = options
  }
}
