/// What a text is sorted by, made by a ``Collator`` and compared as bytes; keys of different collators do not fit.
public struct SortKey: Hashable, Sendable, Comparable {
  let bytes: [UInt8]

  /// In the order of the collator's language; texts that it does not tell apart are in the order of their code points.
  public static func < (left: SortKey, right: SortKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
