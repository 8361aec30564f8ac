import Files
import Templates

extension Hasher128 {
  /// Adds a value with all that it holds.
  mutating func combine(_ value: Value) {
    switch value {
    case .null: combine(0)
    case .bool(let flag):
      combine(1)
      combine(flag)
    case .int(let number):
      combine(2)
      combine(number)
    case .string(let text):
      combine(3)
      combine(text)
    case .html(let html):
      combine(4)
      combine(html.utf8)
    case .json(let json):
      combine(10)
      combine(json.utf8)
    case .list(let values):
      combine(5)
      combine(values.count)
      for value in values { combine(value) }
    case .object(let members):
      combine(6)
      combine(members.count)
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        combine(name)
        combine(value)
      }
    case .record(let record):
      combine(7)
      combine(record.shape.name)
      for value in record.values { combine(value) }
    case .date(let date):
      combine(8)
      combine(UInt64(bitPattern: date.secondsAsUTC))
    case .money(let money):
      combine(9)
      combine(UInt64(bitPattern: money.minorUnits))
      combine(money.currency.rawValue)
    }
  }
}
