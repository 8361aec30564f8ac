/// Puts what a fingerprint is made of into bytes, each thing with its kind and its length, so that no two differ only in
/// where one ends.
struct FingerprintWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ numbers: [Int]) {
    add(numbers.count)
    for number in numbers { add(number) }
  }

  mutating func add(_ text: [UInt8]) {
    add(text.count)
    bytes += text
  }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  mutating func add(_ value: Value) {
    switch value {
    case .null: bytes.append(0)
    case .bool(let flag): bytes += [1, flag ? 1 : 0]
    case .int(let number):
      bytes.append(2)
      add(number)
    case .string(let text):
      bytes.append(3)
      add(text)
    case .html(let html):
      bytes.append(4)
      add(html.utf8)
    case .list(let items):
      bytes.append(5)
      add(items.count)
      for item in items { add(item) }
    case .object(let members):
      bytes.append(6)
      add(members.count)
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        add(name)
        add(member)
      }
    case .json(let json):
      bytes.append(10)
      add(json.utf8)
    case .record(let record):
      bytes.append(7)
      add(record.shape.name)
      for member in record.values { add(member) }
    case .date(let date):
      bytes.append(8)
      add(date.iso8601)
    case .money(let money):
      bytes.append(9)
      add(money.majorUnitsText + money.currency.rawValue)
    }
  }

  mutating func add(_ instruction: Instruction) {
    func flag(_ flag: Bool) -> Int { flag ? 1 : 0 }
    switch instruction {
    case .text(let start, let count): add([0, Int(start), Int(count)])
    case .value(let access, let escape): add([1, Int(access), escape.number])
    case .message(let number): add([2, Int(number)])
    case .jump(let target): add([3, Int(target)])
    case .jumpIf(let access, let holds, let target): add([4, Int(access), flag(holds), Int(target)])
    case .jumpIfConstant(let access, let constant, let holds, let target):
      add([5, Int(access), Int(constant), flag(holds), Int(target)])
    case .jumpIfEqual(let access, let other, let holds, let target):
      add([6, Int(access), Int(other), flag(holds), Int(target)])
    case .loop(let access, let slot, let empty): add([7, Int(access), Int(slot), Int(empty)])
    case .next(let slot, let body): add([8, Int(slot), Int(body)])
    case .memoized(let number): add([9, Int(number)])
    }
  }

  mutating func add(_ message: CompiledMessage) {
    add(message.escape.number)
    add(message.forms.count)
    for form in message.forms {
      add(form.count)
      for part in form {
        switch part {
        case .literal(let text): add(text)
        case .argument(let number): add(-1 - number)
        }
      }
    }
    add(message.formByCategory)
    add(message.count ?? -1)
    add(message.kind == .ordinal ? 1 : 0)
    add(message.arguments.map(Int.init))
  }
}

extension Escape {
  /// The same number for the same way of writing.
  var number: Int {
    switch self {
    case .none: 0
    case .text: 1
    case .rawCharacters: 2
    case .attribute: 3
    case .addressStart: 4
    case .addressPath(let keepsColon): keepsColon ? 5 : 6
    case .addressQuery: 7
    case .json: 8
    case .sourceSet(.address): 9
    case .sourceSet(.behindScheme): 10
    case .sourceSet(.insideName): 11
    }
  }
}
