extension CatalogTax {
  /// Of the object's key `tax`.
  /// - Returns: nil where there is none.
  init?(optional fields: CatalogFields) throws(CatalogError) {
    guard let tax = try fields.optionalObject("tax") else { return nil }
    self.init(millionths: try tax.integer("millionths"), isInclusive: try tax.bool("isInclusive"))
  }
}

extension CatalogFee {
  init(_ fields: CatalogFields) throws(CatalogError) {
    self.init(
      id: try fields.string("id"), basis: try fields.string("basis"), amount: try fields.optionalInteger("amount"),
      millionths: try fields.optionalInteger("millionths"), tax: try CatalogTax(optional: fields))
  }
}

extension CatalogCode {
  init(_ fields: CatalogFields) throws(CatalogError) {
    self.init(
      name: try fields.string("name"), millionths: try fields.optionalInteger("millionths"),
      amount: try fields.optionalInteger("amount"), tickets: try fields.optionalStrings("tickets"),
      unlocks: try fields.strings("unlocks"), usesMax: try fields.optionalCount("usesMax"),
      usesPerPersonMax: try fields.optionalCount("usesPerPersonMax"),
      opensAt: try fields.optionalInteger("opensAt"), closesAt: try fields.integer("closesAt"))
  }
}

extension CatalogQuestion {
  init(_ fields: CatalogFields) throws(CatalogError) {
    self.init(
      id: try fields.string("id"), kind: try fields.string("kind"), isPerTicket: try fields.bool("isPerTicket"),
      isRequired: try fields.bool("isRequired"), tickets: try fields.optionalStrings("tickets"),
      options: try fields.strings("options"))
  }
}

extension CatalogQuestionTexts {
  /// Of the object's key `questions`; empty where there is none.
  static func all(_ fields: CatalogFields) throws(CatalogError) -> [String: CatalogQuestionTexts] {
    guard let questions = try fields.optionalObject("questions") else { return [:] }
    var result: [String: CatalogQuestionTexts] = [:]
    for id in questions.keys {
      let texts = try questions.object(id)
      result[id] = CatalogQuestionTexts(
        label: try texts.string("label"), hint: try texts.string("hint"), options: try texts.texts("options"))
    }
    return result
  }
}
