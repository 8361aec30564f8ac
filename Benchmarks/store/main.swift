// Measures the store by hand: `make bench-store` starts several of these at once.
//
//     measure-store prepare <path> <tickets>
//     measure-store check-in|reserve <path> <worker> <workers> <milliseconds of the wall clock to begin at> <seconds>
//
// A worker prints how many steps it made, how long they took, and how long each of a thousand of them did.
let arguments = Array(CommandLine.arguments.dropFirst())
do {
  switch arguments.first {
  case "prepare" where arguments.count == 3:
    try Preparation(path: arguments[1], ticketCount: Int(arguments[2]) ?? 0).run()
  case "check-in" where arguments.count == 6, "reserve" where arguments.count == 6:
    let numbers = arguments[2...].compactMap { Int($0) }
    guard numbers.count == 4 else { fatalError("these are no numbers: \(arguments[2...])") }
    try Worker(path: arguments[1], number: numbers[0], of: numbers[1]).run(
      arguments[0] == "check-in" ? .checkIn : .reserve, beginMilliseconds: Int64(numbers[2]), seconds: numbers[3])
  default: print("usage: see Benchmarks/store/main.swift")
  }
} catch {
  fatalError("\(error)")
}
