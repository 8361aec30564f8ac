/// What attributes mean for the values in them.
enum Attribute {
  /// The schemes that a value may bring into an address.
  static let schemes = ["https", "http", "mailto", "tel"]

  /// True where the attribute holds one address.
  static func isAddress(_ attribute: String, _ element: String) -> Bool {
    switch attribute {
    case "href", "src", "action", "formaction", "poster", "cite", "background", "longdesc", "manifest", "profile",
      "usemap", "classid", "codebase", "xlink:href":
      true
    case "data": element == "object"
    default: false
    }
  }

  /// True where the attribute holds a list of addresses with widths or densities.
  static func isAddressList(_ attribute: String) -> Bool { attribute == "srcset" || attribute == "imagesrcset" }

  /// True where a value would be code, styles, markup or a list of addresses without more.
  static func isForbidden(_ attribute: String) -> Bool {
    switch attribute {
    case "", "style", "srcdoc", "ping", "archive": true
    default: attribute.hasPrefix("on") || attribute.hasPrefix("xmlns")
    }
  }
}
