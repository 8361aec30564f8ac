import FoundationEssentials

/// Cases from a tab-separated file beside the tests: four columns, marks and odd blanks written as `<hex>`.
struct CaseTable: Sendable {
  struct Row: Sendable {
    let subject: String
    let kind: String
    let input: String
    let expected: String
  }

  let rows: [Row]

  init(_ name: String, file: String = #filePath) throws {
    let folder = String(file.prefix(through: file.lastIndex(of: "/") ?? file.startIndex))
    let path = name.hasPrefix("/") ? name : folder + name
    self.init(bytes: try Data(contentsOf: URL(filePath: path)))
  }

  /// - Parameter bytes: what such a file holds.
  init(bytes: some Collection<UInt8>) {
    rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(subject: columns[0], kind: columns[1], input: columns[2], expected: columns[3])
    }
  }

  /// `text` with its marks and odd blanks as `<hex>`.
  static func visible(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      let isMark = [0x200E, 0x200F, 0x061C].contains(scalar.value)
      if scalar != " ", isMark || scalar.properties.isWhitespace {
        output += "<" + String(scalar.value, radix: 16, uppercase: true) + ">"
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
