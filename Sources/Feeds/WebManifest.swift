import Core

/// What a browser needs to put the site on a phone's home screen (W3C Web Application Manifest). One for each language.
public struct WebManifest: Sendable {
  public let name: String
  /// For where there is little room.
  public let shortName: String
  public let summary: String
  public let locale: LocaleTag
  public let startPath: String
  public let scopePath: String
  /// CSS colours.
  public let themeColor: String
  public let backgroundColor: String
  public let icons: [Icon]

  public init(
    name: String, shortName: String, summary: String, locale: LocaleTag, startPath: String, scopePath: String,
    themeColor: String, backgroundColor: String, icons: [Icon]
  ) {
    self.name = name
    self.shortName = shortName
    self.summary = summary
    self.locale = locale
    self.startPath = startPath
    self.scopePath = scopePath
    self.themeColor = themeColor
    self.backgroundColor = backgroundColor
    self.icons = icons
  }

  public struct Icon: Sendable {
    public let path: String
    /// `192x192`, or `any`.
    public let sizes: String
    /// A media type.
    public let type: String
    /// Whether a phone may cut its edges off.
    public let isMaskable: Bool

    public init(path: String, sizes: String, type: String, isMaskable: Bool = false) {
      self.path = path
      self.sizes = sizes
      self.type = type
      self.isMaskable = isMaskable
    }
  }

  /// Appends the manifest's JSON.
  public func append(into bytes: inout [UInt8]) {
    let members: [(StaticString, String)] = [
      ("id", startPath), ("name", name), ("short_name", shortName), ("description", summary), ("lang", locale.rawValue),
      ("dir", locale.direction.rawValue), ("start_url", startPath), ("scope", scopePath), ("display", "minimal-ui"),
      ("theme_color", themeColor), ("background_color", backgroundColor),
    ]
    bytes.append("{\n")
    for (name, value) in members {
      bytes.append("\"")
      bytes.append(name)
      bytes.append("\": ")
      bytes.append(json: value)
      bytes.append(",\n")
    }
    bytes.append("\"icons\": [")
    for (index, icon) in icons.enumerated() {
      bytes.append(index == 0 ? "\n{\"src\": " : ",\n{\"src\": ")
      bytes.append(json: icon.path)
      bytes.append(", \"sizes\": ")
      bytes.append(json: icon.sizes)
      bytes.append(", \"type\": ")
      bytes.append(json: icon.type)
      bytes.append(icon.isMaskable ? ", \"purpose\": \"maskable\"}" : "}")
    }
    bytes.append("]\n}\n")
  }
}
