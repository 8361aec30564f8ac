import CHarfBuzz

/// A font with some of its characters (HarfBuzz' subsetter), as WOFF2 (W3C WOFF File Format 2.0).
enum FontSubset {
  /// Copyright, names, version, and licence stay (OpenType 1.9, `name`).
  private static let names: [UInt32] = [0, 1, 2, 3, 4, 5, 6, 13, 14]

  /// Without hinting, which screens of today do not need, a font weighs a third less.
  /// - Returns: nil where the bytes are no font that can be cut.
  static func woff2(of font: [UInt8], characters: Set<UInt32>) -> [UInt8]? {
    guard let cut = subset(of: font, characters: characters) else { return nil }
    defer { hb_blob_destroy(cut) }
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(cut, &length), length > 0 else { return nil }
    return WOFF2Writer.woff2(of: [UInt8](UnsafeRawBufferPointer(start: data, count: Int(length))))
  }

  private static func subset(of font: [UInt8], characters: Set<UInt32>) -> OpaquePointer? {
    font.withUnsafeBytes { bytes in
      let blob = hb_blob_create(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(bytes.count), HB_MEMORY_MODE_READONLY, nil, nil)
      defer { hb_blob_destroy(blob) }
      let face = hb_face_create(blob, 0)
      defer { hb_face_destroy(face) }
      guard hb_face_get_glyph_count(face) > 0, let wish = hb_subset_input_create_or_fail() else { return nil }
      defer { hb_subset_input_destroy(wish) }
      hb_subset_input_set_flags(wish, HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_DESUBROUTINIZE.rawValue)
      let unicode = hb_subset_input_unicode_set(wish)
      for character in characters { hb_set_add(unicode, character) }
      let kept = hb_subset_input_set(wish, HB_SUBSET_SETS_NAME_ID)
      hb_set_clear(kept)
      for name in names { hb_set_add(kept, name) }
      guard let cut = hb_subset_or_fail(face, wish) else { return nil }
      defer { hb_face_destroy(cut) }
      return hb_face_reference_blob(cut)
    }
  }
}
