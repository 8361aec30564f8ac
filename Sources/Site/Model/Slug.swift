import Localization

/// A name as a part of an address.
enum Slug {
  /// Small letters and digits with hyphens between the words, without diacritics: `malaga` of `Málaga`. Letters of other
  /// scripts stay what they are; a name without any letter is `-`.
  static func of(_ name: String) -> String {
    var slug = ""
    for scalar in SearchText.normalized(name).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    if slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "-" : slug
  }
}
