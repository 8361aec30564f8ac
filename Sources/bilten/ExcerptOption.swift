import ArgumentParser

/// Whether mistakes are shown with their source.
struct ExcerptOption: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp("Show the source line of each mistake (default: where a terminal shows them)."))
  var excerpts: Bool?
}
