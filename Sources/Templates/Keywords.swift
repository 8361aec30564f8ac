import Localization

/// Names for "did you mean".
enum Keywords {
  static func nearest(_ name: String) -> String? {
    nearest(name, Tag.keywords.filter { $0.utf8.count > 1 } + Call.Kind.allCases.map(\.rawValue))
  }

  static func nearest(_ name: String, _ candidates: some Sequence<String>) -> String? {
    NearestName.of(name, in: candidates)
  }
}
