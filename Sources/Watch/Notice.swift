import Glibc

/// One record that the kernel gives out (inotify(7)).
struct Notice: Hashable {
  let watch: Int32
  let mask: Int32
  /// The entry of the watched folder; empty where the folder itself is meant.
  let name: String

  func has(_ flags: Int32) -> Bool { mask & flags != 0 }

  var isFolder: Bool { has(IN_ISDIR) }

  /// Takes apart what one `read` gave; a record that is cut short ends the list.
  static func all(in bytes: UnsafeRawBufferPointer) -> [Notice] {
    var notices: [Notice] = []
    var offset = 0
    while offset + headBytes <= bytes.count {
      let length = Int(bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
      guard offset + headBytes + length <= bytes.count else { break }
      // The name is padded with zeros.
      let name = bytes[(offset + headBytes)..<(offset + headBytes + length)].prefix { $0 != 0 }
      notices.append(
        Notice(
          watch: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self),
          mask: bytes.loadUnaligned(fromByteOffset: offset + 4, as: Int32.self),
          name: String(decoding: name, as: UTF8.self)))
      offset += headBytes + length
    }
    return notices
  }

  private static let headBytes = 16
}
