import Core
import Crypto
import Store

/// A store as a text: a line of JSON that says what it is, one for each record, and one that proves that nothing is missing.
public enum StoreExport {
  /// - Parameter write: is given lines with their breaks, many at once.
  /// - Returns: how many records there are.
  public static func write(_ store: any DumpableStore, to write: ([UInt8]) throws -> Void) throws -> Int {
    try store.dump { dump in
      var hash = SHA256()
      func put(_ bytes: [UInt8]) throws {
        hash.update(data: bytes)
        try write(bytes)
      }
      try put(Array(#"{"bilten":"store","version":\#(RecordForm.version)}"#.utf8) + [10])
      var count = 0
      for kind in StoreRecord.Kind.allCases {
        var after: String?
        while true {
          let page = try dump.page(kind, after: after, limit: StoreCopy.pageSize)
          guard let last = page.last else { break }
          try put(page.flatMap { RecordForm.bytes($0) + [10] })
          count += page.count
          after = last.key
        }
      }
      try write(Array(#"{"records":\#(count),"sha256":"\#(Hex.encode(hash.finalize()))"}"#.utf8) + [10])
      return count
    }
  }

  /// Fills an empty store.
  /// - Parameter line: the next line without its break; nil behind the last one.
  /// - Returns: how many records there were.
  /// - Throws: ``StoreExportError``; the store then holds what was read before, and is to be thrown away.
  public static func read(_ line: () throws -> [UInt8]?, into store: any DumpableStore) throws -> Int {
    let isEmpty = try store.dump { dump in
      try StoreRecord.Kind.allCases.allSatisfy { try dump.page($0, after: nil, limit: 1).isEmpty }
    }
    guard isEmpty else { throw StoreExportError.notEmpty }
    guard let head = try line(), let value = JSONValue(head), case .object(let fields) = value,
      fields["bilten"] == .string("store")
    else { throw StoreExportError.notAnExport }
    guard fields["version"] == .integer(Int64(RecordForm.version)) else { throw StoreExportError.otherVersion }
    var hash = SHA256()
    hash.update(data: head + [10])
    var records: [StoreRecord] = []
    var count = 0
    var number = 1
    while let bytes = try line() {
      number += 1
      if let value = JSONValue(bytes), case .object(let fields) = value, let sum = fields["sha256"] {
        guard sum == .string(Hex.encode(hash.finalize())), fields["records"] == .integer(Int64(count)) else {
          throw StoreExportError.changed
        }
        try store.load(records)
        return count
      }
      hash.update(data: bytes + [10])
      do throws(RecordFormError) {
        records.append(try RecordForm.record(bytes))
      } catch {
        throw StoreExportError.line(number, error)
      }
      count += 1
      if records.count == StoreCopy.pageSize {
        try store.load(records)
        records.removeAll(keepingCapacity: true)
      }
    }
    throw StoreExportError.cutOff
  }
}

/// Why a text did not become a store.
public enum StoreExportError: Error, Hashable, Sendable, CustomStringConvertible {
  case notEmpty
  case notAnExport
  case otherVersion
  case line(Int, RecordFormError)
  case changed
  case cutOff

  public var description: String {
    switch self {
    case .notEmpty: "the store is not empty: name a place where nothing is"
    case .notAnExport: "this is no export of a store"
    case .otherVersion: "this export was written by a newer or older version of Bilten"
    case .line(let number, let error): "line \(number): \(error)"
    case .changed: "the export was changed: its checksum is another one"
    case .cutOff: "the export has no end: it was cut off"
    }
  }
}
