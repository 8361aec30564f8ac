import Catalog
import Files
import Synchronization

/// The styles that stand in pages themselves, as the generator wrote them to the catalog. The file is read again where it
/// has changed.
final class CatalogStyles: Sendable {
  private let path: String
  private let known = Mutex(Known())

  private struct Known {
    var stat: FileStat?
    var hashes: [String] = []
    /// Those of the build before: while a build writes pages, some are still the old ones.
    var before: [String] = []
  }

  /// - Parameter catalog: the catalog's folder.
  init(catalog: String) { path = catalog + "/" + StyleSources.file }

  /// Such as `sha256-…`; none where there is no catalog.
  @Sendable func hashes() -> [String] {
    let stat = FileStat.of(path)
    return known.withLock { known in
      if stat != known.stat {
        let hashes = read()
        known = Known(stat: stat, hashes: hashes, before: known.hashes)
      }
      return known.hashes + known.before.filter { !known.hashes.contains($0) }
    }
  }

  private func read() -> [String] {
    var reader = FileReader()
    guard (try? reader.read(path)) != nil else { return [] }
    return StyleSources(String(decoding: reader.bytes, as: UTF8.self)).hashes
  }
}
