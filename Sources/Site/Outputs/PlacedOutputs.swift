import Files

/// Files that are about to be brought in step, with what the last build knew of each.
struct PlacedOutputs {
  struct Place: Sendable {
    let name: String
    /// nil: the last build did not make it.
    let before: OutputLedger.Entry?
    /// Whether the last build of this engine made it in the same place of its roll.
    let isKnown: Bool
  }

  let outputs: [any SiteOutput]
  let places: [Place]
  /// Whether the last build of this engine made the same files.
  let isSame: Bool

  /// - Parameter lines: of the same group in the last build.
  init(_ outputs: [any SiteOutput], _ before: OutputLedger, lines: [OutputRoll.Line], workers: Int) {
    self.outputs = outputs
    places = Parallel.map(outputs.count, workers: workers, chunk: 512) { index in
      let output = outputs[index]
      if index < lines.count, lines[index].identity == output.identity {
        return Place(name: lines[index].name, before: lines[index].entry, isKnown: true)
      }
      let name = output.file.name
      return Place(name: name, before: before.entries[name], isKnown: false)
    }
    isSame = lines.count == outputs.count && places.allSatisfy(\.isKnown)
  }

  /// Files that the last build did not make.
  var new: [String] { isSame ? [] : places.lazy.filter { $0.before == nil }.map(\.name) }
}
