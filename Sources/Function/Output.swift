#if canImport(Glibc)
  import Glibc
#endif

/// Writing to a descriptor to the end.
enum Output {
  /// Gives up silently where the reader is gone: nobody is left to be told.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress! + written, bytes.count - written)
      }
      if count < 0, errno != EINTR { return }
      written += max(0, count)
    }
  }
}
