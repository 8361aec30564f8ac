// Measures handlers inside of one process, without a runner: what a warm worker does for a request, from the records that a
// web server sends to those that go back.
//
//     swift build -c release --product measure-handlers
//     .build/release/measure-handlers .bilten/catalog /var/tmp 20000

import Catalog
import Core
import FastCGI
import Function
import Handlers
import Sales
import Store
import StoreSQLite
import Tickets

let arguments = CommandLine.arguments
guard arguments.count == 4, let rounds = Int(arguments[3]), rounds > 0 else {
  print("usage: measure-handlers CATALOG FOLDER ROUNDS")
  throw UsageError()
}
try Measurement(catalog: CatalogReader(directory: arguments[1]), folder: arguments[2], rounds: rounds).run()

struct UsageError: Error {}
