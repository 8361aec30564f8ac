import Synchronization
import Testing

@testable import Terminal

@Suite("The progress line")
struct ProgressLineTests {
  /// A line whose clock is set by hand.
  private final class Screen: Sendable {
    let written = Mutex<[String]>([])
    let time = Mutex(ContinuousClock.now)

    func line(_ style: TerminalStyle) -> ProgressLine {
      ProgressLine(
        style: style, clock: { self.time.withLock { $0 } }, write: { text in self.written.withLock { $0.append(text) } }
      )
    }

    func pass(_ milliseconds: Int) { time.withLock { $0 += .milliseconds(milliseconds) } }

    var all: [String] { written.withLock { $0 } }
  }

  private let live = TerminalStyle(isLive: true, hasColors: false, columns: 60)

  @Test("it is drawn ten times a second at most, and is gone in the end")
  func drawing() {
    let screen = Screen()
    let line = screen.line(live)
    line.show("pages", done: 0, total: 1000)
    #expect(screen.all.isEmpty)
    for done in 1...500 {
      screen.pass(1)
      line.show("pages", done: done, total: 1000)
    }
    #expect(screen.all.count == 3)
    screen.pass(500)
    line.show("pages", done: 1000, total: 1000)
    #expect(screen.all.last == "\rpages  ━━━━━━━━━━━━━━━━━  1,000 of 1,000  1,000/s  0 s left\u{1B}[K")
    line.clear()
    #expect(screen.all.last == "\r\u{1B}[K")
  }

  @Test("it never fills the terminal's last column")
  func width() {
    for columns in [20, 30, 40, 60, 80, 200] {
      let screen = Screen()
      let line = screen.line(TerminalStyle(isLive: true, hasColors: false, columns: columns))
      line.show("pages", done: 0, total: 73_500)
      screen.pass(2000)
      for done in [-1, 0, 41_210, 73_500, 80_000] {
        screen.pass(200)
        line.show("pages", done: done, total: 73_500)
      }
      line.show("reading", done: 5, total: 0)
      for text in screen.all { #expect(text.dropFirst().dropLast(3).count < columns, "\(text)") }
    }
  }

  @Test("where nobody looks, nothing is written")
  func silent() {
    let screen = Screen()
    let line = screen.line(.plain)
    line.show("pages", done: 0, total: 10)
    screen.pass(5000)
    line.show("pages", done: 5, total: 10)
    line.clear()
    #expect(screen.all.isEmpty)
  }

  @Test("a short build does not flicker")
  func short() {
    let screen = Screen()
    let line = screen.line(live)
    for _ in 0..<20 {
      screen.pass(10)
      line.show("pages", done: 1, total: 2)
    }
    line.clear()
    #expect(screen.all.isEmpty)
  }
}
