import Foundation
import Simulation

// Runs histories of the sale from seeds, and replays one. See docs/simulation.md.
guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
  FileHandle.standardError.write(Data((Options.usage + "\n").utf8))
  exit(64)
}
let report = Report(options: options, parts: try SimulationParts())
exit(report.run() ? 0 : 1)
