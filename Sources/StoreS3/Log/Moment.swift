/// When something was known to be so, by both clocks: one stands still while a machine is frozen from outside, the other one may be
/// set.
struct Moment {
  private let uptime: Int64
  private let wall: Int64

  init(_ surroundings: Surroundings) {
    uptime = surroundings.uptime()
    wall = surroundings.now().milliseconds
  }

  /// Milliseconds since then, by the clock that says more.
  func age(_ surroundings: Surroundings) -> Int64 {
    max(surroundings.uptime() - uptime, abs(surroundings.now().milliseconds - wall))
  }
}
