/// The values of a shape's members. Taken by reference, so that a list of events shows one record in many pages.
public final class Record: Sendable {
  /// What the values are.
  public let shape: Shape
  /// In the order of the shape's members. In memory of its own, whose place programs may rely on while they hold the record.
  /// Written in `init` and never again, so that any thread may read it.
  nonisolated(unsafe) let storage: UnsafePointer<Value>

  /// - Parameter values: one for each member. A wrong count traps; a wrong kind traps in debug builds.
  public init(_ shape: Shape, _ values: [Value]) {
    precondition(values.count == shape.members.count, "\(shape.name) has \(shape.members.count) members")
    self.shape = shape
    let memory = UnsafeMutablePointer<Value>.allocate(capacity: values.count)
    for (index, value) in values.enumerated() { (memory + index).initialize(to: value) }
    storage = UnsafePointer(memory)
    assert(mismatch == nil, "\(shape.name).\(mismatch ?? "") is of another kind")
  }

  deinit {
    let memory = UnsafeMutablePointer(mutating: storage)
    memory.deinitialize(count: shape.members.count)
    memory.deallocate()
  }

  /// In the order of the shape's members.
  public var values: [Value] { Array(UnsafeBufferPointer(start: storage, count: shape.members.count)) }

  /// The member of this name; nil where the shape has none.
  public subscript(_ name: String) -> Value? { shape.slot(of: name).map { storage[$0] } }

  /// The name of the first member whose value is not of its kind.
  private var mismatch: String? {
    zip(shape.members, values).first { !$0.type.accepts($1) }?.0.name
  }
}

extension Record: Hashable {
  /// The same object, or one of the same shape with equal values.
  public static func == (left: Record, right: Record) -> Bool {
    left === right || (left.shape === right.shape && left.values == right.values)
  }

  /// By shape and values.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(shape)
    hasher.combine(values)
  }
}
