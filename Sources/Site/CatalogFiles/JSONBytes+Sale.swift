import Content
import Core

/// What the functions have to know of prices and questions, in the form of `CatalogEvent`.
extension JSONBytes {
  /// The member `tax`; nothing where there is none.
  mutating func tax(_ rate: TaxRate?) {
    guard let rate else { return }
    key("tax")
    object { json in
      json.member("isInclusive", rate.isInclusive)
      json.member("millionths", rate.percentage.millionths)
    }
  }

  mutating func fee(_ fee: Fee) {
    object { json in
      if let amount = fee.amount { json.member("amount", amount.minorUnits) }
      json.member("basis", fee.basis.rawValue)
      json.member("id", fee.id.rawValue)
      if let percentage = fee.percentage { json.member("millionths", percentage.millionths) }
      json.tax(fee.tax)
    }
  }

  mutating func code(_ code: PromoCode) {
    object { json in
      if case .amount(let amount)? = code.discount { json.member("amount", amount.minorUnits) }
      json.member("closesAt", code.window.closesAt.milliseconds)
      if case .percent(let percentage)? = code.discount { json.member("millionths", percentage.millionths) }
      json.member("name", code.name.rawValue)
      if let opensAt = code.window.opensAt { json.member("opensAt", opensAt.milliseconds) }
      if let types = code.ticketTypes { json.member("tickets", types.map(\.rawValue)) }
      json.member("unlocks", code.unlocks.map(\.rawValue))
      json.member("usesMax", code.usesMax)
      json.member("usesPerPersonMax", code.usesPerPersonMax)
    }
  }

  mutating func question(_ question: Question) {
    object { json in
      json.member("id", question.id.rawValue)
      json.member("isPerTicket", question.isPerTicket)
      json.member("isRequired", question.isRequired)
      json.member("kind", question.kind.rawValue)
      json.member("options", question.options.map(\.rawValue))
      if let types = question.ticketTypes { json.member("tickets", types.map(\.rawValue)) }
    }
  }

  mutating func texts(_ text: QuestionText, of question: Question) {
    object { json in
      json.member("hint", text.hint ?? "")
      json.member("label", text.label)
      json.key("options")
      json.object { json in
        for (option, name) in zip(question.options, text.options) { json.member(option.rawValue, name) }
      }
    }
  }
}
