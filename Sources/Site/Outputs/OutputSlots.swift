/// A slot for each file, each written by just one thread.
final class OutputSlots: @unchecked Sendable {
  private let slots: UnsafeMutableBufferPointer<OutputLedger.Entry?>

  init(_ count: Int) {
    slots = .allocate(capacity: count)
    slots.initialize(repeating: nil)
  }

  deinit { slots.deallocate() }

  /// Once every slot is filled.
  var all: [OutputLedger.Entry] { slots.compactMap { $0 } }

  subscript(_ index: Int) -> OutputLedger.Entry? {
    get { slots[index] }
    set { slots[index] = newValue }
  }
}
