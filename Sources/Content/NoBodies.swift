import Files

/// Keeps no body: for whoever needs only facts and titles.
public struct NoBodies: BodySink {
  public init() {}

  public func take(_ bytes: UnsafeBufferPointer<UInt8>, from place: BodyPlace) -> BodyRef {
    BodyRef(number: 0, hash: Hash128(UnsafeRawBufferPointer(bytes)))
  }
}
