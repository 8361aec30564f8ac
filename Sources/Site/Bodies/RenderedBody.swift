import Files

/// A Markdown body that was rendered: where its markup is, and what was found in it.
struct RenderedBody: Hashable {
  /// Of the text and of the pictures in it.
  let hash: Hash128
  /// In the file of all bodies.
  var offset: Int64 = 0
  let length: Int
  /// Of the markup's bytes.
  let checksum: UInt64
  /// What a checker has to look at, in the order of the text.
  let findings: [BodyFinding]
  /// The ids of its headings.
  let anchors: [String]
  let images: [Image]

  /// A picture that the body shows.
  struct Image: Hashable {
    /// From the content folder; as it was written where it leads out of it.
    let path: String
    /// 0 where there is no such picture.
    let fingerprint: UInt64
  }

  init(hash: Hash128, length: Int, checksum: UInt64, findings: [BodyFinding], anchors: [String], images: [Image]) {
    self.hash = hash
    self.length = length
    self.checksum = checksum
    self.findings = findings
    self.anchors = anchors
    self.images = images
  }

  /// - Returns: nil where something is missing.
  init?(from decoder: inout BinaryDecoder) {
    guard let high = decoder.word(), let low = decoder.word(), let offset = decoder.integer(),
      let length = decoder.integer(), let checksum = decoder.word(), let counts = decoder.word()
    else { return nil }
    var findings: [BodyFinding] = []
    var anchors: [String] = []
    var images: [Image] = []
    for _ in 0..<(counts & 0xFFFF) {
      guard let finding = BodyFinding(from: &decoder) else { return nil }
      findings.append(finding)
    }
    for _ in 0..<(counts >> 16 & 0xFFFF) {
      guard let anchor = decoder.text() else { return nil }
      anchors.append(anchor)
    }
    for _ in 0..<(counts >> 32 & 0xFFFF) {
      guard let path = decoder.text(), let fingerprint = decoder.word() else { return nil }
      images.append(Image(path: path, fingerprint: fingerprint))
    }
    hash = Hash128(high: high, low: low)
    self.offset = offset
    self.length = Int(length)
    self.checksum = checksum
    self.findings = findings
    self.anchors = anchors
    self.images = images
  }

  func write(to encoder: inout BinaryEncoder) {
    encoder.append(hash.high)
    encoder.append(hash.low)
    encoder.append(offset)
    encoder.append(Int64(length))
    encoder.append(checksum)
    // A body beyond these bounds is rendered again by the next run: the reader finds something else than it expects.
    encoder.append(
      UInt64(findings.count & 0xFFFF) | UInt64(anchors.count & 0xFFFF) << 16 | UInt64(images.count & 0xFFFF) << 32)
    for finding in findings.prefix(0xFFFF) { finding.write(to: &encoder) }
    for anchor in anchors.prefix(0xFFFF) { encoder.append(anchor) }
    for image in images.prefix(0xFFFF) {
      encoder.append(image.path)
      encoder.append(image.fingerprint)
    }
  }

  /// The path from the content folder of a picture that a text in `folder` writes as `address`; nil where that leads out of
  /// the folder or is no relative address.
  static func path(of address: String, in folder: String) -> String? {
    let segments = address.split(separator: "/", omittingEmptySubsequences: false)
    guard !address.isEmpty, !address.contains(":"),
      segments.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." })
    else { return nil }
    return folder + "/" + address
  }
}
