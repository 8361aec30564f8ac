import Foundation
import TestSupport

/// Random things that happen to a folder.
struct FolderHistory {
  private var generator: SeededRandom
  private var done: Set<Int> = []
  private var count = 0

  init(seed: UInt64) { generator = SeededRandom(seed: seed) }

  /// Whether some kind of step never happened.
  var isTrivial: Bool { done.count < 6 }

  mutating func step(in root: String) {
    count += 1
    let manager = FileManager.default
    let kind = [0, 1, 2, 3, 3, 4, 5].randomElement(using: &generator)!
    let (one, other) = (path(root), path(root))
    let succeeded =
      switch kind {
      case 0: manager.createFile(atPath: one, contents: Data("text \(count)".utf8))
      case 1: (try? manager.createDirectory(atPath: one, withIntermediateDirectories: true)) != nil
      case 2: isSmall(one) && rename(one, other) == 0
      case 3: (try? manager.removeItem(atPath: one)) != nil
      case 4: saveByRename(one)
      default: isSmall(one) && (try? manager.copyItem(atPath: one, toPath: other)) != nil
      }
    if succeeded { done.insert(kind) }
  }

  private mutating func path(_ root: String) -> String {
    let depth = Int.random(in: 1...3, using: &generator)
    return root + (0..<depth).map { _ in "/" + ["a", "b", "c", "d"].randomElement(using: &generator)! }.joined()
  }

  /// Copies of copies, and folders moved into folders, would grow without end.
  private func isSmall(_ path: String) -> Bool { (FileManager.default.subpaths(atPath: path) ?? []).count < 10 }

  private func saveByRename(_ path: String) -> Bool {
    let draft = path + ".draft"
    guard FileManager.default.createFile(atPath: draft, contents: Data("saved \(count)".utf8)) else { return false }
    if rename(draft, path) == 0 { return true }
    unlink(draft)
    return false
  }
}
