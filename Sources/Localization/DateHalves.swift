/// How a range is written: what is taken from its start, then what is taken from its end.
struct DateHalves: Sendable {
  let start: DatePattern
  let end: DatePattern
}
