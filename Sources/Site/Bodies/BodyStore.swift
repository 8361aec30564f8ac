import Assets
import Content
import Core
import Files
import Glibc
import Markdown
import Synchronization

/// Renders every Markdown body once and keeps the markup on disk, so that it is neither held in memory nor made again: two
/// bodies with the same text are one, in this run and in the next.
final class BodyStore: BodySink {
  private let folder: String
  private let descriptor: Int32
  /// Which file the index is of.
  private let inode: UInt64
  private let renderers: Mutex<[LocaleTag: MarkdownRenderer]> = Mutex([:])
  private let images: @Sendable (String) -> ImageAsset?
  private let state: Mutex<State>

  private struct State {
    var bodies: [RenderedBody] = []
    var numbers: [Hash128: Int32] = [:]
    /// Where the next body goes.
    var end: Int64 = 0
    var rendered = 0
    var kept = 0
    var failure: FileError?
    /// Numbers that some text of this run has.
    var used: Set<Int32> = []
    /// Whether the index on the disk tells less than this.
    var isDirty = true
    /// How many bodies it does not tell.
    var unsaved = 0
  }

  /// What the index was when this store last read or wrote it.
  private let indexStat: Mutex<FileStat?>

  /// Changes with whatever changes the markup of the same Markdown.
  private static let version: UInt64 = 1
  /// Ids that the product's own templates give to parts of pages.
  private static let reservedAnchors: Set<String> = [
    "main", "tickets", "about", "events", "upcoming", "past", "news", "filters", "search", "dates",
  ]
  private static let unsavedMax = 200
  private static let magic: UInt64 = 0x424F_4449_4553_0005

  /// - Parameters:
  ///   - folder: for `bodies` and `bodies.index`; it is there.
  ///   - generator: tells one version of this program from another.
  ///   - images: the picture at a path from the content folder; nil where there is none.
  init(
    folder: String, generator: Hash128, images: @escaping @Sendable (String) -> ImageAsset?
  ) throws(FileError) {
    self.folder = folder
    self.images = images
    var state = State()
    let path = folder + "/bodies"
    if let bytes = (try? FileReader.bytes(folder + "/bodies.index")) ?? nil, let stat = FileStat.of(path) {
      Self.read(bytes, stat, generator, &state)
      Self.removeDamaged(path, &state)
    }
    // Another process may still read from the file: it keeps the old one.
    if state.bodies.isEmpty {
      // First the index: it would else tell another version of this program of bytes that are no longer there.
      unlink(folder + "/bodies.index")
      unlink(path)
    }
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError(path: path, number: errno) }
    inode = FileStat.of(path)?.inode ?? 0
    indexStat = Mutex(FileStat.of(folder + "/bodies.index"))
    self.state = Mutex(state)
    self.generator = generator
  }

  private let generator: Hash128

  deinit { close(descriptor) }

  func take(_ bytes: UnsafeBufferPointer<UInt8>, from place: BodyPlace) -> BodyRef {
    var hasher = Hasher128()
    hasher.combine(Self.version)
    hasher.combine(place.locale.direction == .rightToLeft)
    hasher.combine(UnsafeRawBufferPointer(bytes))
    // Addresses of pictures are seen from the folder of the text.
    let mayHaveImages = Self.mayHaveImages(bytes)
    if mayHaveImages { hasher.combine(place.folder) }
    let hash = hasher.finalize()
    let known = state.withLock { state -> RenderedBody? in
      guard let number = state.numbers[hash] else { return nil }
      return state.bodies[Int(number)]
    }
    if let known, known.images.allSatisfy({ images($0.path)?.fingerprint ?? 0 == $0.fingerprint }) {
      return state.withLock { state in
        let number = state.numbers[hash] ?? 0
        state.kept += 1
        state.used.insert(number)
        return BodyRef(number: number, hash: known.hash)
      }
    }
    return render(bytes, place, hash)
  }

  /// The markup of a body.
  func html(_ ref: BodyRef) -> [UInt8] {
    let (offset, length) = state.withLock { state in
      let body = state.bodies[Int(ref.number)]
      return (body.offset, body.length)
    }
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      while count < length {
        let got = pread(descriptor, buffer.baseAddress! + count, length - count, off_t(offset) + off_t(count))
        if got < 0 && errno == EINTR { continue }
        if got <= 0 { break }
        count += got
      }
      if count < length { fail(EIO) }
    }
  }

  private func fail(_ number: Int32) {
    state.withLock { $0.failure = $0.failure ?? FileError(path: folder + "/bodies", number: number) }
  }

  /// All bodies by their numbers, for whoever looks at many of them.
  var rendered: [RenderedBody] { state.withLock { $0.bodies } }

  /// What was found in a body.
  func findings(_ ref: BodyRef) -> RenderedBody { state.withLock { $0.bodies[Int(ref.number)] } }

  /// Forgets what was counted, before a run. No other process is building.
  func begin() {
    state.withLock { state in
      state.rendered = 0
      state.kept = 0
      // Another process may have added bodies of its own since.
      state.end = max(state.end, Int64(lseek(descriptor, 0, SEEK_END)))
    }
  }

  /// Whether no other process has written bodies since.
  var isCurrent: Bool { indexStat.withLock { $0 == FileStat.of(folder + "/bodies.index") } }

  var counts: (rendered: Int, kept: Int) { state.withLock { ($0.rendered, $0.kept) } }

  /// Writes the index, so that the next run finds the bodies.
  /// - Parameter isLast: false where more builds may follow: bodies that are few are then rendered again by the next run,
  ///   should the process end before.
  func save(isLast: Bool = true) throws(FileError) {
    var failure: FileError?
    let bytes = state.withLock { state -> [UInt8]? in
      failure = state.failure
      guard state.isDirty, isLast || state.unsaved >= Self.unsavedMax else { return nil }
      state.unsaved = 0
      state.isDirty = false
      var encoder = BinaryEncoder(capacity: state.bodies.count * 64)
      encoder.append(Self.magic)
      encoder.append(generator.high)
      encoder.append(generator.low)
      encoder.append(inode)
      // Those that nobody has used are let go; their bytes are, when they are more than half of the file.
      var (count, length) = (0, 0)
      for number in state.numbers.values where state.used.contains(number) {
        count += 1
        length += state.bodies[Int(number)].length
      }
      guard Int64(length) * 2 >= state.end else { return encoder.sealed }
      encoder.append(Int64(count))
      for (hash, number) in state.numbers where state.used.contains(number) {
        encoder.append(hash.high)
        encoder.append(hash.low)
        state.bodies[Int(number)].write(to: &encoder)
      }
      return encoder.sealed
    }
    if let failure { throw failure }
    guard let bytes else { return }
    let stat = try FileWriter.write(bytes, to: folder + "/bodies.index")
    indexStat.withLock { $0 = stat }
  }

  private func render(_ bytes: UnsafeBufferPointer<UInt8>, _ place: BodyPlace, _ hash: Hash128) -> BodyRef {
    let renderer = renderers.withLock { renderers in
      if let renderer = renderers[place.locale] { return renderer }
      let renderer = MarkdownRenderer(direction: place.locale.direction, reservedAnchors: Self.reservedAnchors)
      renderers[place.locale] = renderer
      return renderer
    }
    var html: [UInt8] = []
    html.reserveCapacity(bytes.count * 3 / 2 + 256)
    var used: [RenderedBody.Image] = []
    let result = renderer.render(
      bytes,
      images: { address in
        let path = RenderedBody.path(of: address, in: place.folder)
        let image = path.flatMap(images)
        used.append(RenderedBody.Image(path: path ?? address, fingerprint: image?.fingerprint ?? 0))
        return image.map(ImageMarkup.init)
      }, into: &html)
    var hasher = Hasher128()
    hasher.combine(hash)
    for image in used { hasher.combine(image.fingerprint) }
    var places = ScalarPlaces(bytes)
    var body = RenderedBody(
      hash: hasher.finalize(), length: html.count, checksum: Hash128(html).high,
      findings: result.findings.compactMap { BodyFinding($0, in: &places) }, anchors: result.anchors, images: used)
    let number = state.withLock { state in
      body.offset = state.end
      state.end += Int64(html.count)
      let number = Int32(state.bodies.count)
      state.bodies.append(body)
      state.numbers[hash] = number
      state.used.insert(number)
      state.rendered += 1
      state.isDirty = true
      state.unsaved += 1
      return number
    }
    write(html, at: body.offset)
    return BodyRef(number: number, hash: body.hash)
  }

  private func write(_ bytes: [UInt8], at offset: Int64) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress! + done, bytes.count - done, off_t(offset) + off_t(done))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        fail(errno)
        return
      }
      done += count
    }
  }

  /// What could not be written; nil: nothing.
  var failure: FileError? { state.withLock { $0.failure } }

  private static func mayHaveImages(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices.dropLast() where bytes[index] == UInt8(ascii: "!") {
      if bytes[index + 1] == UInt8(ascii: "[") { return true }
    }
    return false
  }

  /// Forgets the bodies whose bytes are no longer those that were written: they are rendered again.
  private static func removeDamaged(_ path: String, _ state: inout State) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      state = State()
      return
    }
    defer { close(descriptor) }
    let bodies = state.bodies
    let areWhole = Parallel.map(bodies.count, chunk: 512) { index -> Bool in
      let body = bodies[index]
      return withUnsafeTemporaryAllocation(byteCount: max(body.length, 1), alignment: 1) { buffer -> Bool in
        let got = pread(descriptor, buffer.baseAddress, body.length, off_t(body.offset))
        let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<max(got, 0)])
        return got == body.length && Hash128(bytes).high == body.checksum
      }
    }
    guard areWhole.contains(false) else { return }
    state.numbers = state.numbers.filter { areWhole[Int($0.value)] }
    if state.numbers.isEmpty { state = State() }
  }

  private static func read(_ bytes: [UInt8], _ stat: FileStat, _ generator: Hash128, _ state: inout State) {
    guard var decoder = BinaryDecoder(sealed: bytes), decoder.word() == magic, decoder.word() == generator.high,
      decoder.word() == generator.low, decoder.word() == stat.inode, let count = decoder.integer()
    else { return }
    var read = State()
    for _ in 0..<max(0, count) {
      guard let high = decoder.word(), let low = decoder.word(), let body = RenderedBody(from: &decoder),
        body.offset >= 0, body.length >= 0, body.offset <= stat.size, Int64(body.length) <= stat.size - body.offset
      else { return }
      read.numbers[Hash128(high: high, low: low)] = Int32(read.bodies.count)
      read.bodies.append(body)
      read.end = max(read.end, body.offset + Int64(body.length))
    }
    state = read
  }
}
