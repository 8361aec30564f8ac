import Synchronization

/// One line on a terminal that says how far a build is; nothing anywhere else.
///
///     pages  ━━━━━━━━━━━━━━━━━━━━──────────────  41,210 of 73,500  38,400/s  1 s left
///
/// May be called from several threads.
public final class ProgressLine: Sendable {
  private struct State {
    var phase = ""
    var began: ContinuousClock.Instant?
    var drawn: ContinuousClock.Instant?
    var isShown = false
  }

  private let output: @Sendable (String) -> Void
  private let style: TerminalStyle
  private let clock: @Sendable () -> ContinuousClock.Instant
  private let state = Mutex(State())

  /// Between two drawings.
  private static let pause = Duration.milliseconds(100)
  /// A build that is through before is not worth a flicker.
  private static let patience = Duration.milliseconds(250)

  /// On this output; nothing is shown where it is no terminal.
  public convenience init(_ output: Output) {
    self.init(style: output.style, write: { output.write($0) })
  }

  init(
    style: TerminalStyle, clock: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
    write: @escaping @Sendable (String) -> Void
  ) {
    self.style = style
    self.clock = clock
    output = write
  }

  /// - Parameters:
  ///   - phase: what is being done, one word.
  ///   - total: 0 where it is not known.
  public func show(_ phase: String, done: Int, total: Int) {
    guard style.isLive else { return }
    state.withLock { state in
      let now = clock()
      if state.phase != phase {
        state.phase = phase
        state.began = now
        if state.drawn == nil { state.drawn = now + Self.patience - Self.pause }
      }
      guard let began = state.began, let drawn = state.drawn, now - drawn >= Self.pause else { return }
      state.drawn = now
      state.isShown = true
      output("\r" + line(phase, done: done, total: total, took: now - began) + "\u{1B}[K")
    }
  }

  /// Takes the line away, so that others can be written.
  public func clear() {
    state.withLock { state in
      if state.isShown { output("\r\u{1B}[K") }
      state = State()
    }
  }

  private func line(_ phase: String, done: Int, total: Int, took: Duration) -> String {
    guard total > 0 else { return phase + (done > 0 ? "  \(Figures.count(done))" : "") }
    var parts = ["\(Figures.count(done)) of \(Figures.count(total))"]
    let seconds = took / .seconds(1)
    if done > 0, seconds > 0.2 {
      let rate = Double(done) / seconds
      parts.append("\(Figures.count(Int(rate)))/s")
      parts.append("\(Int((Double(max(0, total - done)) / rate).rounded(.up))) s left")
    }
    let text = parts.joined(separator: "  ")
    // The last column stays free, as some terminals begin a new line after it.
    let room = min(40, style.columns - 1 - phase.count - text.count - 4)
    guard room >= 8 else { return String("\(phase)  \(text)".prefix(style.columns - 1)) }
    let filled = min(room, room * done / total)
    let bar =
      style.colored(String(repeating: "━", count: filled), .green)
      + style.colored(String(repeating: "─", count: room - filled), .faint)
    return "\(phase)  \(bar)  \(text)"
  }
}
