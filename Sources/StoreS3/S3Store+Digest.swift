import Store

extension S3Store {
  /// A digest of all that is stored, as hex: two stores that hold the same have the same one, however it came about.
  public func digest() throws(StoreError) -> String {
    try read { (records) throws(StoreError) in
      var writer = ByteWriter()
      try records.forEachChange { (change) throws(StoreError) in change.write(to: &writer) }
      return Envelope.digest(writer.bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }
}
