/// How an ``S3Store`` works.
public struct S3StoreOptions: Sendable {
  /// Which ledger of the bucket: one has all events of a shop.
  public var ledger = "main"
  /// How long a request is tried again, and a step run again, before it is given up.
  public var patienceMilliseconds: Int64 = 10_000
  /// Steps wait for the next entry of the log once one has so many bytes.
  public var entryBytesMax = 1 << 20
  /// Whether the calls that make it necessary take the log together, before they return. Else somebody calls
  /// ``S3Store/compact()``.
  public var compactsByItself = true
  /// Entries of the log that whoever begins to read has to read one by one.
  public var entriesMax = 64
  /// What was taken together becomes a snapshot once it has more bytes than this and than the last snapshot.
  public var packedBytesMax = 1 << 20
  /// How long what is not needed any more is kept. Far longer than anybody relies on what was read before.
  public var keepSeconds: Int64 = 86_400
  /// For how long the end of the log is taken for the end without looking at the head, in milliseconds. It also bounds how long
  /// a request is under way whose answer is believed; S3 itself refuses signatures that are older than 15 minutes.
  var trustMilliseconds: Int64 = 600_000

  public init() {}
}
