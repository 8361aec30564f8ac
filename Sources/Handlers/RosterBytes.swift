import Core

/// The tickets of an event as a scanner keeps them, so that it can look one up without reading the others.
///
/// After `BLR1` and the count (4 bytes, as all numbers with the highest first) come records of 16 bytes by the tickets' ids:
/// the id (10), its revision, a byte whose highest bit says that it is valid and whose others are the number of the gate
/// where it was admitted (0: it was not, 127: one that is not listed), and when, in seconds since 1970 (4). Behind them the
/// gates' names from number 1 on, each in UTF-8 with its length (2) before it.
enum RosterBytes {
  private static let magic = Array("BLR1".utf8)

  static func encode(_ tickets: [RosterTicket]) -> [UInt8] {
    var gates: [GateName: UInt8] = [:]
    var names: [GateName] = []
    var bytes = magic
    bytes.reserveCapacity(8 + tickets.count * 16)
    append(UInt32(clamping: tickets.count), to: &bytes)
    for ticket in tickets {
      bytes += ticket.id.bytes
      bytes.append(ticket.revision)
      var state: UInt8 = ticket.isValid ? 0x80 : 0
      if let gate = ticket.checkIn?.gate {
        if gates[gate] == nil, names.count < 126 {
          names.append(gate)
          gates[gate] = UInt8(names.count)
        }
        state |= gates[gate] ?? 127
      }
      bytes.append(state)
      append(UInt32(clamping: ticket.checkIn?.at.seconds ?? 0), to: &bytes)
    }
    for name in names {
      let text = Array(name.rawValue.utf8)
      bytes += [UInt8(truncatingIfNeeded: text.count >> 8), UInt8(truncatingIfNeeded: text.count)] + text
    }
    return bytes
  }

  private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}
