/// Keeps the files that took longest to draw.
struct SlowestPages: Sendable {
  private(set) var pages: [BuildReport.SlowPage] = []

  static let countMax = 10

  mutating func add(_ file: String, _ duration: Duration) {
    if pages.count == Self.countMax, let last = pages.last, duration <= last.duration { return }
    let place = pages.firstIndex { $0.duration < duration } ?? pages.count
    pages.insert(BuildReport.SlowPage(file: file, duration: duration), at: place)
    if pages.count > Self.countMax { pages.removeLast() }
  }

  mutating func add(_ other: SlowestPages) { for page in other.pages { add(page.file, page.duration) } }
}
