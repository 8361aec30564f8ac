import Core
import Feeds
import Files

/// The web app manifest (W3C) of the scanner in one language: it is put on a phone's home screen by itself.
struct ScannerManifestOutput: SiteOutput {
  let site: SiteLocale
  /// The address of the icon; nil: the site has none.
  let icon: String?

  var file: OutputFile { OutputFile(.pages, String(ScannerPage.path(site).dropFirst()) + ".webmanifest") }

  func combine(into hasher: inout Hasher128) {
    hasher.combine(icon)
    hasher.combine(site.content.settings.names[site.locale])
    hasher.combine(site.language.text("scanner.title"))
    hasher.combine(site.language.text("scanner.description"))
  }

  func append(to bytes: inout [UInt8], _ worker: inout DrawingWorker) {
    let title = site.language.text("scanner.title")
    let icons = icon.map { WebManifest.Icon(path: $0, sizes: "any", type: "image/svg+xml", isMaskable: false) }
    WebManifest(
      name: "\(title) · \(site.content.settings.names[site.locale] ?? "")", shortName: title,
      summary: site.language.text("scanner.description"), locale: site.locale, startPath: ScannerPage.path(site),
      scopePath: "/scanner/", themeColor: "#17120e", backgroundColor: "#17120e", icons: icons.map { [$0] } ?? []
    ).append(into: &bytes)
  }
}
