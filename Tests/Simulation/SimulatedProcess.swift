import Core
import Function

/// One call of one function, from its start to its answer. It pauses where it would wait for a disk or a network, and the
/// others go on meanwhile.
final class SimulatedProcess: CustomStringConvertible, @unchecked Sendable {
  let number: Int
  let purpose: Purpose
  unowned let world: World
  /// Which events its catalog may still have called scheduled.
  let cancelledAtStart: Int
  /// The same had been asked before, and answered.
  let isRepeat: Bool
  /// For ``Weakness/messageRememberedFirst``: what the store knew of the message before.
  var rememberedFirst: Bool?
  private(set) var isDead = false
  private let fiber: Fiber

  enum Purpose {
    case order(buyer: Int, isOtherBody: Bool)
    case message(Int)
    case outbox
    case scan(TicketID, ShownTicket)
    case change(OrderID, isRename: Bool)
    case refund(OrderID)
    case payElsewhere(OrderID)
  }

  init(number: Int, purpose: Purpose, world: World, isRepeat: Bool = false) {
    self.number = number
    self.purpose = purpose
    self.world = world
    self.isRepeat = isRepeat
    cancelledAtStart = world.cancelled
    fiber = world.pool.take()
  }

  var isOver: Bool { fiber.isIdle }

  var description: String {
    switch purpose {
    case .order(let buyer, let isOtherBody): "#\(number) order of buyer \(buyer)\(isOtherBody ? "'s other body" : "")"
    case .message(let index): "#\(number) webhook evt_\(index + 1)"
    case .outbox: "#\(number) outbox"
    case .scan(let ticket, let shown): "#\(number) scan \(ticket) by \(shown)"
    case .change(let order, let isRename): "#\(number) \(isRename ? "other name" : "mail again") for \(order)"
    case .payElsewhere(let order): "#\(number) another way to pay \(order)"
    case .refund(let order): "#\(number) refund of \(order)"
    }
  }

  func start(_ work: @escaping () throws -> Response) {
    fiber.start { [self] in
      let result = Result { try work() }
      pause()
      guard !isDead else { return }
      world.answered(self, result)
    }
  }

  func resume() { fiber.resume() }

  func leave() { world.pool.giveBack(fiber) }

  /// Lets others go on, sometimes, and decides what becomes of the call that comes now.
  /// - Parameter isFar: a network is in between, which fails more often than a disk.
  func fate(isFar: Bool = false) -> Fate {
    pause()
    guard !isDead else { return .dead }
    let percent = world.scenario.faultPercent * (isFar ? 3 : 1)
    guard !world.isCalm, world.chance.percent(percent) else { return .done }
    return [.failBefore, .failBefore, .answerLost, .crashBefore, .crashAfter][world.chance.below(5)]
  }

  func die(_ place: @autoclosure () -> String) {
    isDead = true
    world.count(.processCrashed)
    world.note("\(self) is killed \(place())")
  }

  private func pause() {
    guard !isDead, !world.isCalm, world.chance.percent(world.scenario.pausePercent) else { return }
    world.count(.processPaused)
    world.note("\(self) waits")
    fiber.pause()
  }
}
