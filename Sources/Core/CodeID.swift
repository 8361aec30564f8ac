/// An unguessable name of something a buyer holds: 80 random bits, written as 16 characters of Crockford's base 32.
/// `Kind` keeps an order's name from being taken for a ticket's.
public struct CodeID<Kind>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 16 upper-case characters without separators.
  public let rawValue: String

  /// Reads the id in any case, with or without the hyphens and spaces that people write between groups.
  /// - Returns: nil unless exactly 16 characters of the alphabet are left.
  public init?(_ text: String) {
    var bare: [UInt8] = []
    for byte in text.utf8 where byte != 45 && byte != 32 { bare.append(byte) }
    guard bare.count == 16, let bytes = bare.withUnsafeBufferPointer(Base32.decode) else { return nil }
    self.init(bytes: bytes)
  }

  /// - Returns: nil unless there are exactly 10 bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 10 else { return nil }
    rawValue = Base32.encode(bytes)
  }

  /// The 10 bytes that the text stands for.
  public var bytes: [UInt8] { Base32.decode(rawValue) ?? [] }

  /// `7K2M-9QX4-W8ZC-5RTV`: for people to read and type.
  public var grouped: String {
    var bytes: [UInt8] = []
    for (index, byte) in rawValue.utf8.enumerated() {
      if index > 0, index.isMultiple(of: 4) { bytes.append(45) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  public var description: String { rawValue }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

public enum OrderKind {}
public enum TicketKind {}
public enum TicketSeedKind {}

public typealias OrderID = CodeID<OrderKind>
public typealias TicketID = CodeID<TicketKind>

/// The secret of an order from which its tickets' ids are made. It leaves the store only inside of them: the order's own
/// id is known to the payment provider, and must not be enough to work out a ticket.
public typealias TicketSeed = CodeID<TicketSeedKind>

extension CodeID where Kind == OrderKind {
  /// The first eight characters, `7K2M-9QX4`: what a buyer quotes in a mail. It grants nothing.
  public var reference: String { String(grouped.prefix(9)) }
}
