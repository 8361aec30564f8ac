/// TrueType outlines in the form of WOFF2 (W3C WOFF File Format 2.0, 5.1): each kind of number in a stream of its own.
struct WOFF2Outlines {
  typealias Failure = SFNTReader.Failure

  private var contours: [UInt8] = []
  private var points: [UInt8] = []
  private var flags: [UInt8] = []
  private var glyphs: [UInt8] = []
  private var composites: [UInt8] = []
  private var boxBits: [UInt8]
  private var boxes: [UInt8] = []
  private var instructions: [UInt8] = []
  private let count: Int
  private let format: Int

  /// - Throws: where the font has no such outlines, or broken ones.
  init(_ font: SFNTFont) throws(Failure) {
    guard let head = font["head"], let maxp = font["maxp"], let glyf = font["glyf"], let loca = font["loca"] else {
      throw .beyondEnd
    }
    var place = SFNTReader(head, at: 50)
    format = try place.u16()
    place = SFNTReader(maxp, at: 4)
    count = try place.u16()
    boxBits = [UInt8](repeating: 0, count: (count + 31) / 32 * 4)
    place = SFNTReader(loca)
    var start = try Self.offset(&place, format)
    for glyph in 0..<count {
      let end = try Self.offset(&place, format)
      var outline = SFNTReader(glyf, at: start)
      try add(try outline.take(end - start), glyph)
      start = end
    }
  }

  var bytes: [UInt8] {
    var result: [UInt8] = []
    result.append(u32: 0)
    result.append(u16: count)
    result.append(u16: format)
    let streams = [contours, points, flags, glyphs, composites, boxBits + boxes, instructions]
    for stream in streams { result.append(u32: stream.count) }
    return streams.reduce(into: result) { $0 += $1 }
  }

  private static func offset(_ place: inout SFNTReader, _ format: Int) throws(Failure) -> Int {
    format == 0 ? try place.u16() * 2 : try place.u32()
  }

  private mutating func add(_ outline: ArraySlice<UInt8>, _ glyph: Int) throws(Failure) {
    guard !outline.isEmpty else { return contours.append(u16: 0) }
    var reader = SFNTReader(outline)
    let number = try reader.i16()
    contours.append(u16: number)
    let box = try reader.take(8)
    guard number >= 0 else {
      addBox(box, glyph)
      return try addComposite(&reader)
    }
    guard number > 0 else { throw .beyondEnd }
    if try addSimple(&reader, contours: number) != Array(box) { addBox(box, glyph) }
  }

  private mutating func addBox(_ box: ArraySlice<UInt8>, _ glyph: Int) {
    boxBits[glyph >> 3] |= 0x80 >> UInt8(glyph & 7)
    boxes += box
  }

  /// Other glyphs at their places: flags, number, arguments and scale stay as they are.
  private mutating func addComposite(_ reader: inout SFNTReader) throws(Failure) {
    var hasInstructions = false
    var hasMore = true
    while hasMore {
      let flags = try reader.u16()
      let scale = flags & 0x08 != 0 ? 2 : flags & 0x40 != 0 ? 4 : flags & 0x80 != 0 ? 8 : 0
      composites.append(u16: flags)
      composites += try reader.take(2 + (flags & 0x01 != 0 ? 4 : 2) + scale)
      hasInstructions = hasInstructions || flags & 0x100 != 0
      hasMore = flags & 0x20 != 0
    }
    if hasInstructions { try addInstructions(try reader.u16(), &reader) }
  }

  private mutating func addInstructions(_ length: Int, _ reader: inout SFNTReader) throws(Failure) {
    Self.append(short: length, to: &glyphs)
    instructions += try reader.take(length)
  }

  /// - Returns: the box around the points, as it stands in a font.
  private mutating func addSimple(_ reader: inout SFNTReader, contours: Int) throws(Failure) -> [UInt8] {
    var last = -1
    for _ in 0..<contours {
      let end = try reader.u16()
      guard end >= last else { throw .beyondEnd }
      Self.append(short: end - last, to: &points)
      last = end
    }
    let length = try reader.u16()
    let code = try reader.take(length)
    let marks = try Self.marks(&reader, count: last + 1)
    var steps = [(x: Int, y: Int)](repeating: (0, 0), count: marks.count)
    for (point, mark) in marks.enumerated() { steps[point].x = try Self.step(&reader, mark, short: 0x02, same: 0x10) }
    for (point, mark) in marks.enumerated() { steps[point].y = try Self.step(&reader, mark, short: 0x04, same: 0x20) }
    var (x, y) = (0, 0)
    var (low, high) = ((x: Int.max, y: Int.max), (x: Int.min, y: Int.min))
    for (mark, step) in zip(marks, steps) {
      add(step.x, step.y, isOnCurve: mark & 1 != 0)
      (x, y) = (x + step.x, y + step.y)
      (low.x, low.y, high.x, high.y) = (min(low.x, x), min(low.y, y), max(high.x, x), max(high.y, y))
    }
    Self.append(short: length, to: &glyphs)
    instructions += code
    var box: [UInt8] = []
    for number in [low.x, low.y, high.x, high.y] { box.append(u16: number) }
    return box
  }

  private static func marks(_ reader: inout SFNTReader, count: Int) throws(Failure) -> [UInt8] {
    var marks: [UInt8] = []
    while marks.count < count {
      let mark = try reader.u8()
      let times = mark & 0x08 != 0 ? Int(try reader.u8()) + 1 : 1
      marks += repeatElement(mark, count: times)
    }
    guard marks.count == count else { throw .beyondEnd }
    return marks
  }

  private static func step(
    _ reader: inout SFNTReader, _ mark: UInt8, short: UInt8, same: UInt8
  ) throws(Failure) -> Int {
    if mark & short != 0 { return (mark & same != 0 ? 1 : -1) * Int(try reader.u8()) }
    return mark & same != 0 ? 0 : try reader.i16()
  }

  /// A step from one point to the next as a flag and one to four bytes (5.2, "Decoding of variable-length X and Y
  /// coordinates").
  private mutating func add(_ x: Int, _ y: Int, isOnCurve: Bool) {
    let (width, height) = (abs(x), abs(y))
    let base = isOnCurve ? 0 : 128
    let (right, up) = (x < 0 ? 0 : 1, y < 0 ? 0 : 1)
    let signs = right + 2 * up
    func flag(_ value: Int) -> UInt8 { UInt8(base + value) }
    if x == 0, height < 1280 {
      flags.append(flag((height >> 8) << 1 + up))
      glyphs.append(UInt8(height & 0xFF))
    } else if y == 0, width < 1280 {
      flags.append(flag(10 + (width >> 8) << 1 + right))
      glyphs.append(UInt8(width & 0xFF))
    } else if width < 65, height < 65, width > 0, height > 0 {
      flags.append(flag(20 + ((width - 1) & 0x30) + ((height - 1) & 0x30) >> 2 + signs))
      glyphs.append(UInt8((width - 1) & 0xF) << 4 | UInt8((height - 1) & 0xF))
    } else if width < 769, height < 769, width > 0, height > 0 {
      flags.append(flag(84 + 12 * ((width - 1) >> 8) + ((height - 1) >> 8) << 2 + signs))
      glyphs += [UInt8((width - 1) & 0xFF), UInt8((height - 1) & 0xFF)]
    } else if width < 4096, height < 4096 {
      flags.append(flag(120 + signs))
      glyphs += [UInt8(width >> 4), UInt8(width & 0xF) << 4 | UInt8(height >> 8), UInt8(height & 0xFF)]
    } else {
      flags.append(flag(124 + signs))
      glyphs.append(u16: width)
      glyphs.append(u16: height)
    }
  }

  /// One to three bytes (4.1, "255UInt16").
  private static func append(short number: Int, to bytes: inout [UInt8]) {
    switch number {
    case ..<253: bytes.append(UInt8(number))
    case ..<506: bytes += [255, UInt8(number - 253)]
    case ..<762: bytes += [254, UInt8(number - 506)]
    default:
      bytes.append(253)
      bytes.append(u16: number)
    }
  }
}
