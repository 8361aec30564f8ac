import Core
import Feeds
import Files

/// The web app manifest (W3C) of one language.
struct ManifestOutput: SiteOutput {
  let site: SiteLocale
  /// The address of the icon; nil: the site has none.
  let icon: String?

  var file: OutputFile { OutputFile(.pages, String(site.path("manifest.webmanifest").dropFirst())) }

  func combine(into hasher: inout Hasher128) {
    hasher.combine(icon)
    hasher.combine(site.content.settings.names[site.locale])
    hasher.combine(site.content.settings.taglines[site.locale])
  }

  func append(to bytes: inout [UInt8], _ worker: inout DrawingWorker) {
    let name = site.content.settings.names[site.locale] ?? ""
    let icons = icon.map { WebManifest.Icon(path: $0, sizes: "any", type: "image/svg+xml", isMaskable: false) }
    WebManifest(
      name: name, shortName: name, summary: site.content.settings.taglines[site.locale] ?? "", locale: site.locale,
      startPath: site.path(""), scopePath: "/", themeColor: "#f8f1e4", backgroundColor: "#f8f1e4",
      icons: icons.map { [$0] } ?? []
    ).append(into: &bytes)
  }
}
