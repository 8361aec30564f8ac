/// The watching thread's work.
struct WatchLoop {
  let folders: [String]
  let rhythm: WatchRhythm
  let inbox: ChangeInbox
  let bell: Bell

  /// Runs until the bell rings.
  /// - Parameter source: nil where files have to be looked at.
  func run(_ source: NoticeSource?, stamps: FileStamps?) {
    if let source {
      do {
        try follow(source)
      } catch {
        source.end()
        // What happens before the first look is not known.
        let stamps = FileStamps(folders)
        inbox.put(.everything)
        look(stamps)
      }
    } else {
      look(stamps ?? FileStamps(folders))
    }
  }

  private func follow(_ source: NoticeSource) throws(NoticeSource.Exhausted) {
    var batch = ChangeBatch(rhythm)
    while true {
      let nextLook = source.isRootMissing ? ContinuousClock.now + rhythm.look : nil
      let moment = [batch.due, nextLook].compactMap { $0 }.min()
      guard bell.wait(for: source.descriptor, until: moment) else { return }
      try source.read(into: &batch)
      if source.isRootMissing, try source.addMissingRoots() { batch.everything(at: .now) }
      if let change = batch.take(at: .now) { inbox.put(change) }
    }
  }

  private func look(_ first: FileStamps) {
    var known = first
    var batch = ChangeBatch(rhythm)
    var pause = rhythm.look
    while true {
      let next = ContinuousClock.now + pause
      guard bell.wait(for: nil, until: min(next, batch.due ?? next)) else { return }
      let start = ContinuousClock.now
      let seen = FileStamps(folders)
      let now = ContinuousClock.now
      pause = max(rhythm.look, (now - start) * 10)
      for path in seen.difference(from: known) { batch.changed(path, at: now) }
      known = seen
      if let change = batch.take(at: now) { inbox.put(change) }
    }
  }
}
