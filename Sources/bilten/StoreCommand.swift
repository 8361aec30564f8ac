import ArgumentParser

/// `bilten store`
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store", abstract: "Check, copy, export and import the store as a whole.",
    subcommands: [
      StoreVerifyCommand.self, StoreCopyCommand.self, StoreExportCommand.self, StoreImportCommand.self,
    ])
}
