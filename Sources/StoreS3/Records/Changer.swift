import Core
import Store

/// Changes records and writes down how: what a step does, whether it is about an event or not.
final class Changer {
  let records: Records
  private(set) var written = ByteWriter()

  init(_ records: Records) { self.records = records }

  var hasChanged: Bool { !written.bytes.isEmpty }

  func change(_ change: Change) throws(StoreError) {
    try records.apply(change)
    change.write(to: &written)
  }
}
