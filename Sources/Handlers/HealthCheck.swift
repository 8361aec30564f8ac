/// Something that has to work before the shop is ready.
public struct HealthCheck {
  /// One word for machines and people, such as `store`.
  public let name: String
  let run: () throws -> Void

  /// - Parameter run: takes a few seconds at most, changes nothing, and throws what is wrong: an error whose text may
  ///   stand in a log.
  public init(_ name: String, _ run: @escaping () throws -> Void) {
    self.name = name
    self.run = run
  }
}
