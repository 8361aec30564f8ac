import Synchronization

/// The files that are read while a value is made.
final class SourceList: Sendable {
  private struct State {
    var sources: [CatalogMemory.Source] = []
    var isComplete = true
  }

  private let state = Mutex(State())

  func add(_ sources: [CatalogMemory.Source]) { state.withLock { $0.sources += sources } }

  /// A file was asked for and is not there, or could not be looked at: what is made without it is not to be kept.
  func miss() { state.withLock { $0.isComplete = false } }

  /// - Returns: nil where a file was missed.
  var sources: [CatalogMemory.Source]? { state.withLock { $0.isComplete ? $0.sources : nil } }
}
