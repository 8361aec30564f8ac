import ArgumentParser
// Nothing of it is called: to be linked is enough for it to stand in for the C library's malloc.
import CJemalloc
import Foundation

/// The command line's root.
@main
struct Bilten: AsyncParsableCommand {
  static func main() async {
    // A file that grows beyond a limit of the system's is an error like a full disk, and not the end.
    signal(SIGXFSZ, SIG_IGN)
    await main(nil)
  }

  static let configuration = CommandConfiguration(
    commandName: "bilten",
    abstract: "Sell tickets from a static site: a folder of Markdown becomes an event site with a till.",
    discussion: """
      Work happens in a site's folder, with content/ and templates/ in it:

        bilten check                 say what is wrong with the content
        bilten build                 write the pages into public/
        bilten serve                 build, serve and rebuild on every change
        bilten new event rain-songs  begin an event
        bilten orders list           see what was sold
      """,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, NewCommand.self, SettingsCommand.self, KeysCommand.self,
        OrdersCommand.self, ReconcileCommand.self, AuditCommand.self, MailCommand.self, PersonCommand.self,
        DevicesCommand.self, BackupCommand.self, RestoreCommand.self, StoreCommand.self, VersionCommand.self,
    ])
}
