/// A record that many lists hold without copying it: an update copies the list of ten thousand for one that changed.
final class KeptRecord<Content: Sendable>: Sendable {
  let record: ThingRecord<Content>

  init(_ record: ThingRecord<Content>) { self.record = record }
}
