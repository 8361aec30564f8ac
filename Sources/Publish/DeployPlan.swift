import Core
import Objects

/// What a deployment has to do, decided from the files, the bucket's listing and its record.
struct DeployPlan: Sendable {
  /// Written first: what pages need.
  var assets: [SiteFile] = []
  /// Then pages that were not there, so that no link leads to nothing.
  var newPages: [SiteFile] = []
  /// Then those that were.
  var changedPages: [SiteFile] = []
  /// Removed last: pages that are gone, and assets that no page has named for long enough.
  var deletions: [String] = []
  /// Addresses that answer otherwise than before: written, removed, or written by a deployment that was killed.
  var changedKeys: [String] = []
  var unchanged = 0
  /// Written by a deployment that was killed before its end.
  var resumed = 0
  /// Old assets that stay for now.
  var kept = 0
  /// Objects that a deployment wrote and somebody else has replaced: they are left alone.
  var foreign: [String] = []
  /// The record to be written before anything else.
  var intent: DeployRecord
  /// Whether the record says something else than the one in the bucket.
  var changesRecord = false

  var uploads: [SiteFile] { assets + newPages + changedPages }

  /// - Parameters:
  ///   - listed: what is in the bucket.
  ///   - keptSeconds: how long an asset stays that no page names any more.
  init(
    files: [SiteFile], listed: [String: ObjectEntry], record: DeployRecord, now: Instant, keptSeconds: Int64,
    nonce: String
  ) {
    intent = DeployRecord(nonce: nonce)
    for file in files { place(file, listed[file.key], record.entries[file.key]) }
    let keys = Set(files.map(\.key))
    for (key, entry) in record.entries.sorted(by: { $0.key < $1.key }) where !keys.contains(key) {
      retire(key, entry, listed[key], now, keptSeconds)
    }
    changesRecord = intent.entries != record.entries
  }

  private mutating func place(_ file: SiteFile, _ there: ObjectEntry?, _ known: DeployRecord.Entry?) {
    let wanted = file.version
    if let live = known?.live, live.hasSameContent(as: wanted), live.stands(in: there) {
      unchanged += 1
      intent.entries[file.key] = DeployRecord.Entry(live: live)
      return
    }
    // The same bytes with other fields have the same tag, so it is not known which of both stand there.
    if let pending = known?.pending, pending.hasSameContent(as: wanted), pending.stands(in: there),
      known?.live?.tag != pending.tag
    {
      resumed += 1
      changedKeys.append(file.key)
      intent.entries[file.key] = DeployRecord.Entry(live: pending)
      return
    }
    changedKeys.append(file.key)
    if file.isAsset {
      assets.append(file)
    } else if there == nil {
      newPages.append(file)
    } else {
      changedPages.append(file)
    }
    intent.entries[file.key] = DeployRecord.Entry(live: known?.live, pending: wanted)
  }

  /// A key that no file has any more.
  private mutating func retire(
    _ key: String, _ entry: DeployRecord.Entry, _ there: ObjectEntry?, _ now: Instant, _ keptSeconds: Int64
  ) {
    guard there != nil else {
      // Removed by a deployment that was killed, which may not have told the CDN.
      changedKeys.append(key)
      return
    }
    guard [entry.live, entry.pending].contains(where: { $0?.stands(in: there) == true }) else {
      foreign.append(key)
      return
    }
    if key.hasPrefix("assets/") {
      let retiredAt = entry.retiredAt ?? now
      if retiredAt.adding(seconds: keptSeconds) > now {
        kept += 1
        var entry = entry
        entry.retiredAt = Instant(seconds: retiredAt.seconds)
        intent.entries[key] = entry
        return
      }
    }
    deletions.append(key)
    changedKeys.append(key)
    // Known until it is gone.
    intent.entries[key] = entry
  }
}
