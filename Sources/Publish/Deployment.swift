import Core
import Files
import Objects
import Synchronization

/// Brings a bucket to the state of a built site: what pages need first, then new pages, then changed ones, and what is
/// gone last. It can be killed at any moment; the next one finds out what is done.
public struct Deployment: Sendable {
  private let bucket: any SiteBucket
  private let folder: PublishedFolder
  private let keptSeconds: Int64
  private let now: @Sendable () -> Instant
  private let nonce: String
  private let invalidator: (any Invalidator)?
  private let progress: @Sendable (DeployProgress) -> Void

  /// Most of the time is spent in waiting for answers.
  private static let workers = 16
  private static let recordTriesMax = 4
  /// Files above are sent in parts, so that not all of a large one has to arrive at once.
  static let partBytes = 16 << 20

  /// - Parameters:
  ///   - keptSeconds: how long an asset stays that no page names any more, for pages that are open in browsers.
  ///   - nonce: different for each deployment.
  ///   - invalidator: who is told which addresses have changed.
  public init(
    folder: String, to bucket: any SiteBucket, encoding: FileEncoding = .plain, addresses: PageAddresses = .clean,
    pageCaching: String = "no-cache", keptSeconds: Int64, now: @escaping @Sendable () -> Instant, nonce: String,
    invalidator: (any Invalidator)? = nil, progress: @escaping @Sendable (DeployProgress) -> Void = { _ in }
  ) {
    self.bucket = bucket
    self.folder = PublishedFolder(
      folder: folder, encoding: encoding, addresses: addresses, pageCaching: pageCaching)
    self.keptSeconds = keptSeconds
    self.now = now
    self.nonce = nonce
    self.invalidator = invalidator
    self.progress = progress
  }

  /// - Parameter isDry: true: nothing is written, and the report tells what would be.
  /// - Throws: ``PublishError``; what was done by then stays, in an order in which no page lacks anything.
  public func run(isDry: Bool = false) throws(PublishError) -> DeployReport {
    progress(DeployProgress(phase: .reading, done: 0, total: 0))
    let files = try folder.files()
    let (record, tag) = try readRecord()
    let plan = DeployPlan(
      files: files, listed: try listing(), record: record, now: now(), keptSeconds: keptSeconds, nonce: nonce)
    var report = DeployReport()
    report.unchanged = plan.unchanged + plan.resumed
    report.resumed = plan.resumed
    report.kept = plan.kept
    report.foreign = plan.foreign
    report.uploaded = plan.uploads.map(\.path)
    report.uploadedBytes = plan.uploads.reduce(0) { $0 + $1.size }
    report.deleted = plan.deletions
    if invalidator != nil { report.invalidated = Self.paths(plan.changedKeys) }
    guard !isDry, plan.changesRecord || !plan.changedKeys.isEmpty else { return report }
    try carryOut(plan, tag)
    return report
  }

  private func carryOut(_ plan: DeployPlan, _ tag: String?) throws(PublishError) {
    let intentTag = try write(plan.intent, over: tag)
    let done = Mutex(plan.intent)
    try upload(plan.assets, .assets, done)
    try upload(plan.newPages, .pages, done)
    try upload(plan.changedPages, .pages, done)
    try remove(plan.deletions, done)
    if let invalidator, !plan.changedKeys.isEmpty {
      do throws(ObjectError) { try invalidator.forget(Self.paths(plan.changedKeys), reference: nonce) } catch {
        throw .bucket(error)
      }
    }
    var last = done.withLock { $0 }
    last.nonce = nonce + "-done"
    _ = try write(last, over: intentTag)
  }

  // MARK: The record

  private func readRecord() throws(PublishError) -> (DeployRecord, tag: String?) {
    let read: ObjectRead
    do throws(ObjectError) { read = try bucket.get(DeployRecord.key) } catch { throw .bucket(error) }
    guard let object = read.object else { return (DeployRecord(nonce: ""), nil) }
    guard let record = DeployRecord(object.body) else { throw .brokenRecord }
    return (record, object.tag)
  }

  /// Writes the record where the bucket still has the one that was read.
  private func write(_ record: DeployRecord, over tag: String?) throws(PublishError) -> String {
    let bytes = record.bytes
    for attempt in 1... {
      do throws(ObjectError) {
        let outcome = try bucket.put(
          DeployRecord.key, bytes, tag.map { .ifTag($0) } ?? .ifAbsent,
          ObjectAttributes(contentType: "text/plain; charset=utf-8", cacheControl: "no-store"))
        if case .stored(let tag) = outcome { return tag }
      } catch {
        guard case .unknownOutcome = error, attempt < Self.recordTriesMax else { throw .bucket(error) }
      }
      // It may be ours that stands there: the answer was lost, or a repeated request met its own first try.
      let (there, thereTag) = try readRecord()
      if there.nonce == record.nonce, let thereTag { return thereTag }
      guard thereTag == tag, attempt < Self.recordTriesMax else { break }
    }
    throw .otherDeployment
  }

  // MARK: Objects

  private func listing() throws(PublishError) -> [String: ObjectEntry] {
    var listed: [String: ObjectEntry] = [:]
    var last: String?
    while true {
      progress(DeployProgress(phase: .listing, done: listed.count, total: 0))
      let page: ObjectPage
      do throws(ObjectError) { page = try bucket.list(prefix: "", startAfter: last, limit: 1000) } catch {
        throw .bucket(error)
      }
      for entry in page.entries { listed[entry.key] = entry }
      guard !page.isLast, let next = page.entries.last?.key else { return listed }
      last = next
    }
  }

  /// Writes files in parallel. After a failure no further one is begun.
  private func upload(
    _ files: [SiteFile], _ phase: DeployProgress.Phase, _ record: borrowing Mutex<DeployRecord>
  ) throws(PublishError) {
    let state = Mutex((record: DeployRecord(nonce: ""), done: 0, failure: PublishError?.none))
    Parallel.forEach(files.count, workers: Self.workers, chunk: 1) { _, range in
      for file in files[range] where state.withLock({ $0.failure == nil }) {
        let result = Result { () throws(PublishError) in try send(file) }
        let done = state.withLock { state in
          switch result {
          case .success(let version):
            state.record.entries[file.key] = DeployRecord.Entry(live: version)
            state.done += 1
          case .failure(let error): state.failure = state.failure ?? error
          }
          return state.done
        }
        progress(DeployProgress(phase: phase, done: done, total: files.count))
      }
    }
    let (written, _, failure) = state.withLock { $0 }
    record.withLock { $0.entries.merge(written.entries) { _, new in new } }
    if let failure { throw failure }
  }

  private func send(_ file: SiteFile) throws(PublishError) -> ObjectVersion {
    let bytes = try folder.bytes(file)
    let tag: String?
    do throws(ObjectError) {
      if bytes.count > 2 * Self.partBytes {
        tag = try bucket.putInParts(
          file.key, size: bytes.count, partBytes: Self.partBytes, file.attributes
        ) { Array(bytes[$0]) }
      } else if case .stored(let stored) = try bucket.put(file.key, bytes, .always, file.attributes) {
        tag = stored
      } else {
        tag = nil
      }
    } catch {
      throw .bucket(error)
    }
    guard let tag else { throw .changed(file.path) }
    return ObjectVersion(hash: file.hash, tag: tag, size: file.size, attributes: file.attributes)
  }

  private func remove(_ keys: [String], _ record: borrowing Mutex<DeployRecord>) throws(PublishError) {
    for start in stride(from: 0, to: keys.count, by: 1000) {
      progress(DeployProgress(phase: .removing, done: start, total: keys.count))
      let part = Array(keys[start..<min(keys.count, start + 1000)])
      do throws(ObjectError) { try bucket.delete(all: part) } catch { throw .bucket(error) }
      record.withLock { record in for key in part { record.entries[key] = nil } }
    }
  }

  /// The addresses of keys, percent-encoded. The home page has two.
  static func paths(_ keys: [String]) -> [String] {
    keys.flatMap { key in (key == "index.html" ? ["/"] : []) + ["/" + PercentCoding.encoded(key)] }.sorted()
  }
}
