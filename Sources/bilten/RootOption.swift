import ArgumentParser
import Site

/// Which site a command is about.
struct RootOption: ParsableArguments {
  @Option(help: ArgumentHelp("The site's folder, which holds content/ and templates/.", valueName: "folder"))
  var root = "."

  var paths: SitePaths { SitePaths(root: root) }
}
