/// A bucket of objects as S3 has it: whole objects under keys, replaced or created in one step, strongly consistent. Calls
/// block; they may come from several threads at once.
///
/// A driver signs, sends and repeats what may be repeated. It never repeats a put with a condition whose answer is
/// unknown: whoever asked for it looks for its own mark in what is stored.
public protocol ObjectStore: Sendable {
  /// Reads an object, or a part of it.
  /// - Parameters:
  ///   - range: bytes from the lower bound up to, and without, the upper one; a part behind the end is empty. nil: all.
  ///   - unlessTag: what is known already; where the object still has this tag, its bytes are not sent again.
  func get(_ key: String, range: Range<Int>?, unlessTag: String?) throws(ObjectError) -> ObjectRead

  /// Writes an object as a whole, if its condition holds at that moment.
  /// - Throws: ``ObjectError/unknownOutcome(_:)`` where nobody knows whether it was written.
  func put(_ key: String, _ body: [UInt8], _ condition: PutCondition, _ attributes: ObjectAttributes)
    throws(ObjectError) -> PutOutcome

  /// The objects whose keys begin with `prefix`, in the order of their keys' UTF-8 bytes.
  /// - Parameters:
  ///   - startAfter: those behind this key; nil: from the first.
  ///   - limit: at most this many, and never more than 1,000.
  func list(prefix: String, startAfter: String?, limit: Int) throws(ObjectError) -> ObjectPage

  /// Removes an object. One that is not there is no error.
  func delete(_ key: String) throws(ObjectError)
}

extension ObjectStore {
  /// All of an object.
  public func get(_ key: String) throws(ObjectError) -> ObjectRead { try get(key, range: nil, unlessTag: nil) }

  public func put(_ key: String, _ body: [UInt8], _ condition: PutCondition) throws(ObjectError) -> PutOutcome {
    try put(key, body, condition, ObjectAttributes())
  }
}
