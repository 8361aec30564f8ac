/// Changes that are collected until it is time to tell them. Pure: the time is passed in.
struct ChangeBatch {
  typealias Moment = ContinuousClock.Instant

  private let rhythm: WatchRhythm
  private var paths: Set<String> = []
  /// Those of ``paths`` that did not exist before the batch.
  private var born: Set<String> = []
  private var isEverything = false
  private var first: Moment?
  private var last: Moment?

  init(_ rhythm: WatchRhythm) { self.rhythm = rhythm }

  /// When the batch is to be told; nil while it is empty.
  var due: Moment? {
    guard let first, let last else { return nil }
    return min(last + rhythm.quiet, first + rhythm.most)
  }

  mutating func changed(_ path: String, at now: Moment) {
    paths.insert(path)
    touch(now)
  }

  /// The file was made just now.
  mutating func made(_ path: String, at now: Moment) {
    if paths.insert(path).inserted { born.insert(path) }
    touch(now)
  }

  /// The file is gone. One that was made in the same batch was an editor's draft, and nobody hears of it.
  mutating func gone(_ path: String, at now: Moment) {
    if born.remove(path) != nil {
      paths.remove(path)
      if !paths.isEmpty || isEverything { touch(now) } else { reset() }
    } else {
      changed(path, at: now)
    }
  }

  mutating func everything(at now: Moment) {
    isEverything = true
    touch(now)
  }

  /// What was collected, after which the batch is empty; nil where nothing is due yet.
  mutating func take(at now: Moment) -> FolderChange? {
    guard let due, due <= now else { return nil }
    defer { reset() }
    return isEverything ? .everything : .paths(paths)
  }

  private mutating func touch(_ now: Moment) {
    if first == nil { first = now }
    last = now
  }

  private mutating func reset() { self = ChangeBatch(rhythm) }
}
