import Core

/// What an event says of the tax on a ticket or a fee.
enum TaxChoice: Hashable, Sendable {
  /// Nothing: the tax of the venue's country, where `site.yml` has one.
  case ofTheCountry
  case none
  case named(TaxID)

  func rate(in country: String, _ taxes: [SiteTax]) -> TaxRate? {
    switch self {
    case .ofTheCountry: taxes.first { $0.countries.contains(country) }?.rate
    case .none: nil
    case .named(let id): taxes.first { $0.id == id }?.rate
    }
  }
}
