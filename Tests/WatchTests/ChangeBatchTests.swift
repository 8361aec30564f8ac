import Testing

@testable import Watch

@Suite("A batch of changes")
struct ChangeBatchTests {
  private let start = ContinuousClock.now
  private let rhythm = WatchRhythm(quiet: .milliseconds(30), most: .milliseconds(200))

  private func at(_ milliseconds: Int) -> ContinuousClock.Instant { start + .milliseconds(milliseconds) }

  @Test("changes are told when it has been quiet, and then no more")
  func quiet() {
    var batch = ChangeBatch(rhythm)
    #expect(batch.due == nil)
    #expect(batch.take(at: at(1000)) == nil)
    batch.changed("a", at: at(0))
    batch.changed("b", at: at(20))
    #expect(batch.due == at(50))
    #expect(batch.take(at: at(49)) == nil)
    #expect(batch.take(at: at(50)) == .paths(["a", "b"]))
    #expect(batch.due == nil)
    #expect(batch.take(at: at(100)) == nil)
  }

  @Test("whoever never stops writing is told after a while all the same")
  func most() {
    var batch = ChangeBatch(rhythm)
    for time in stride(from: 0, through: 190, by: 10) { batch.changed("a", at: at(time)) }
    #expect(batch.due == at(200))
    #expect(batch.take(at: at(200)) == .paths(["a"]))
  }

  @Test("a draft that comes and goes is not told, a file that was there before is")
  func drafts() {
    var batch = ChangeBatch(rhythm)
    batch.made("4913", at: at(0))
    batch.changed("4913", at: at(1))
    batch.gone("4913", at: at(2))
    #expect(batch.due == nil)
    batch.gone("a", at: at(3))
    batch.made("a", at: at(4))
    batch.gone("a", at: at(5))
    batch.made("draft", at: at(6))
    batch.gone("draft", at: at(7))
    #expect(batch.take(at: at(40)) == .paths(["a"]))
  }

  @Test("everything outweighs each path")
  func everything() {
    var batch = ChangeBatch(rhythm)
    batch.changed("a", at: at(0))
    batch.everything(at: at(1))
    batch.made("b", at: at(2))
    batch.gone("b", at: at(3))
    #expect(batch.take(at: at(40)) == .everything)
    #expect(FolderChange.paths(["a"]).merged(with: .everything) == .everything)
    #expect(FolderChange.paths(["a"]).merged(with: .paths(["b"])) == .paths(["a", "b"]))
  }
}
