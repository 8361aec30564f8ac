/// The two folders that a build writes to.
enum OutputArea: String, CaseIterable {
  /// What everyone sees.
  case pages = "public"
  /// What the functions read.
  case catalog

  func directory(_ paths: SitePaths) -> String {
    switch self {
    case .pages: paths.output
    case .catalog: paths.catalog
    }
  }
}
