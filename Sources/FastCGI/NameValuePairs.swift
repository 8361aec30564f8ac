/// Names and values as FCGI_PARAMS and FCGI_GET_VALUES hold them (FastCGI 1.0, section 3.4).
public enum NameValuePairs {
  public typealias Pair = (name: [UInt8], value: [UInt8])

  /// - Throws: ``FastCGIError/pairs`` where a length reaches over the end.
  public static func decode(_ bytes: [UInt8]) throws(FastCGIError) -> [Pair] {
    var pairs: [Pair] = []
    try forEach(in: bytes) { name, value in pairs.append((Array(name), Array(value))) }
    return pairs
  }

  /// Gives the pairs one after the other, without a copy; both buffers are valid only during the call.
  /// - Throws: ``FastCGIError/pairs`` where a length reaches over the end; the pairs before it have been given.
  public static func forEach(
    in bytes: [UInt8], _ body: (_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Void
  ) throws(FastCGIError) {
    var index = 0
    while index < bytes.count {
      let name = try length(bytes, &index)
      let value = try length(bytes, &index)
      // Each is below 2^31, so the sum can't overflow.
      guard bytes.count - index >= name + value else { throw .pairs }
      bytes.withUnsafeBufferPointer { buffer in
        body(
          UnsafeBufferPointer(rebasing: buffer[index..<index + name]),
          UnsafeBufferPointer(rebasing: buffer[index + name..<index + name + value]))
      }
      index += name + value
    }
  }

  /// Lengths of up to 127 bytes take one byte, longer ones four.
  public static func append(name: String, value: String, to bytes: inout [UInt8]) {
    append(length: name.utf8.count, to: &bytes)
    append(length: value.utf8.count, to: &bytes)
    bytes.append(contentsOf: name.utf8)
    bytes.append(contentsOf: value.utf8)
  }

  private static func append(length: Int, to bytes: inout [UInt8]) {
    if length < 128 {
      bytes.append(UInt8(length))
    } else {
      precondition(length < 1 << 31, "a name or value is shorter than 2 GiB")
      bytes += [UInt8(length >> 24) | 128, UInt8(length >> 16 & 255), UInt8(length >> 8 & 255), UInt8(length & 255)]
    }
  }

  private static func length(_ bytes: [UInt8], _ index: inout Int) throws(FastCGIError) -> Int {
    guard index < bytes.count else { throw .pairs }
    let first = Int(bytes[index])
    guard first >= 128 else {
      index += 1
      return first
    }
    guard index + 4 <= bytes.count else { throw .pairs }
    let length = (first & 127) << 24 | Int(bytes[index + 1]) << 16 | Int(bytes[index + 2]) << 8 | Int(bytes[index + 3])
    index += 4
    return length
  }
}
