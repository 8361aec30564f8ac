import Core
import Testing

@testable import Tickets

@Suite("ticket codes")
struct TicketCodeTests {
  let signer = TicketSigner(seedHex: String(repeating: "42", count: 32))!
  let ticket = Ticket(
    id: TicketID(bytes: [9, 8, 7, 6, 5, 4, 3, 2, 1, 0])!, order: OrderID(bytes: Array(repeating: 3, count: 10))!,
    event: EventID("concert")!, ticketType: TicketTypeID("standing")!, number: 0)

  @Test("a code fits QR's alphanumeric mode and 150 characters, and reads back")
  func roundTrip() throws {
    let text = try signer.code(for: ticket)
    #expect(text.utf8.count == 144)
    #expect(text.allSatisfy { "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".contains($0) })
    let verifier = try #require(TicketVerifier(publicKeysHex: signer.publicKeyHex))
    #expect(try verifier.verify(text).ticket == ticket.id)
    #expect(try verifier.verify(" " + text.lowercased() + "\r\n").ticket == ticket.id)
  }

  @Test("no character can be changed, left out or added")
  func tampering() throws {
    let text = Array(try signer.code(for: ticket))
    let verifier = try #require(TicketVerifier(publicKeysHex: signer.publicKeyHex))
    for index in text.indices {
      var changed = text
      changed[index] = changed[index] == "7" ? "8" : "7"
      #expect(throws: TicketCodeError.self, "changed at \(index)") { try verifier.verify(String(changed)) }
      var shorter = text
      shorter.remove(at: index)
      #expect(throws: TicketCodeError.self) { try verifier.verify(String(shorter)) }
    }
    #expect(throws: TicketCodeError.malformed) { try verifier.verify(String(text) + "0") }
    #expect(throws: TicketCodeError.malformed) { try verifier.verify("") }
    #expect(throws: TicketCodeError.malformed) { try verifier.verify("https://other.example/qr") }
  }

  @Test("a code of another key is refused, one of the older key is taken while keys are rotated")
  func keys() throws {
    let other = try #require(TicketSigner(seedHex: String(repeating: "43", count: 32)))
    let verifier = try #require(TicketVerifier(publicKeysHex: signer.publicKeyHex))
    #expect(throws: TicketCodeError.self) { try verifier.verify(try other.code(for: ticket)) }
    let both = try #require(TicketVerifier(publicKeysHex: "\(other.publicKeyHex),\(signer.publicKeyHex)"))
    #expect(try both.verify(try other.code(for: ticket)).ticket == ticket.id)
    #expect(try both.verify(try signer.code(for: ticket)).ticket == ticket.id)
  }

  /// What may be shown at a gate, and what it is taken for.
  struct Shown: Sendable, CustomStringConvertible {
    let description: String
    let expected: TicketCodeError?
    let text: @Sendable (TicketCodeTests) throws -> String

    init(
      _ description: String, _ expected: TicketCodeError?,
      _ text: @escaping @Sendable (TicketCodeTests) throws -> String
    ) {
      self.description = description
      self.expected = expected
      self.text = text
    }
  }

  static let shown: [Shown] = [
    Shown("of the key that signs", nil) { try $0.signer.code(for: $0.ticket) },
    Shown("of an earlier key", nil) { try $0.older.code(for: $0.ticket) },
    Shown("of an earlier revision", nil) {
      var ticket = $0.ticket
      ticket.revision = 3
      return try $0.signer.code(for: ticket)
    },
    Shown("of a key that is not taken any more", .unknownKey(id: 0)) { try stranger.code(for: $0.ticket) },
    Shown("of another key under a known id", .forged) {
      var bytes = try #require(Base32.decode(try stranger.code(for: $0.ticket).dropFirst(4)))
      bytes[1] = try #require(Base32.decode(try $0.signer.code(for: $0.ticket).dropFirst(4)))[1]
      return "BLT:" + Base32.encode(bytes)
    },
    Shown("with another ticket's id", .forged) { try $0.changed(at: 5) },
    Shown("with another revision", .forged) { try $0.changed(at: 22) },
    Shown("with a changed signature", .forged) { try $0.changed(at: 60) },
    Shown("of a version to come", .malformed) { try $0.changed(at: 0) },
    Shown("cut in half", .malformed) { String(try $0.signer.code(for: $0.ticket).prefix(72)) },
    Shown("without its last character", .malformed) { String(try $0.signer.code(for: $0.ticket).dropLast()) },
    Shown("without its prefix", .malformed) { String(try $0.signer.code(for: $0.ticket).dropFirst(4)) },
    Shown("twice", .malformed) { String(repeating: try $0.signer.code(for: $0.ticket), count: 2) },
    Shown("of another shop", .malformed) { _ in "https://other.example/t/7K2M" },
  ]

  var older: TicketSigner { TicketSigner(seedHex: String(repeating: "41", count: 32))! }
  static let stranger = TicketSigner(seedHex: String(repeating: "44", count: 32))!

  private func changed(at index: Int) throws -> String {
    var bytes = try #require(Base32.decode(try signer.code(for: ticket).dropFirst(4)))
    bytes[index] ^= 1
    return "BLT:" + Base32.encode(bytes)
  }

  @Test("a gate tells good codes from all others", arguments: shown)
  func table(_ shown: Shown) throws {
    let verifier = try #require(
      TicketVerifier(publicKeysHex: "\(signer.publicKeyHex), \(older.publicKeyHex)\n"))
    let text = try shown.text(self)
    do throws(TicketCodeError) {
      let code = try verifier.verify(text)
      #expect(shown.expected == nil)
      #expect(code.ticket == ticket.id && text.utf8.count <= 150)
    } catch {
      if case .unknownKey = shown.expected {
        guard case .unknownKey = error else { throw error }
      } else {
        #expect(error == shown.expected)
      }
    }
  }

  @Test("two keys that share an id are both taken")
  func sharedID() throws {
    // An id is one of 256, so among 300 keys two share one.
    let signers = (0..<300).compactMap { number in
      TicketSigner(seedHex: Hex.encode([UInt8(number / 256), UInt8(number % 256)] + Array(repeating: 7, count: 30)))
    }
    let verifier = try #require(TicketVerifier(publicKeysHex: signers.map(\.publicKeyHex).joined(separator: ",")))
    for signer in signers { #expect(try verifier.verify(try signer.code(for: ticket)).ticket == ticket.id) }
  }

  @Test("a revision is part of what is signed")
  func revisions() throws {
    var next = ticket
    next.revision = 200
    let verifier = try #require(TicketVerifier(publicKeysHex: signer.publicKeyHex))
    #expect(try verifier.verify(try signer.code(for: ticket)).revision == 0)
    #expect(try verifier.verify(try signer.code(for: next)).revision == 200)
  }

  @Test("short codes of revisions differ, and the first is the ticket's id")
  func shortCodes() throws {
    let seed = try #require(TicketSeed(bytes: Array(repeating: 5, count: 10)))
    let codes = (0..<40).flatMap { number in
      (0..<21).map { TicketIDs.shortCode(seed: seed, number: number, revision: $0) }
    }
    #expect(Set(codes).count == 840)
    #expect(TicketIDs.shortCode(seed: seed, number: 3, revision: 0) == TicketIDs.id(seed: seed, number: 3))
  }

  @Test(
    "what is no key makes no signer and no verifier", arguments: ["", "zz", "42", String(repeating: "4", count: 63)])
  func badKeys(_ text: String) {
    #expect(TicketSigner(seedHex: text) == nil)
    #expect(TicketVerifier(publicKeysHex: text) == nil)
    #expect(OrderLink(keyHex: text) == nil)
  }

  @Test("ticket ids follow from the order's seed and never repeat within it")
  func ids() throws {
    let seed = try #require(TicketSeed(bytes: Array(repeating: 5, count: 10)))
    let other = try #require(TicketSeed(bytes: Array(repeating: 6, count: 10)))
    let ids = (0..<500).map { TicketIDs.id(seed: seed, number: $0) }
    #expect(Set(ids).count == 500)
    #expect(ids[3] == TicketIDs.id(seed: seed, number: 3))
    #expect(ids[3] != TicketIDs.id(seed: other, number: 3))
  }

  @Test("an order's link opens that order only")
  func links() throws {
    let link = try #require(OrderLink(keyHex: String(repeating: "ab", count: 32)))
    let other = try #require(OrderID(bytes: Array(repeating: 4, count: 10)))
    let secret = link.secret(for: ticket.order)
    #expect(secret.count == 26)
    #expect(link.isValid(secret, for: ticket.order))
    #expect(link.isValid(secret.lowercased(), for: ticket.order))
    for wrong in [link.secret(for: other), "", "0", String(secret.dropLast()), secret + "0"] {
      #expect(!link.isValid(wrong, for: ticket.order))
    }
    let anotherKey = try #require(OrderLink(keyHex: String(repeating: "ac", count: 32)))
    #expect(!anotherKey.isValid(secret, for: ticket.order))
  }

  @Test("Ed25519 is RFC 8032's: its first test vector's key")
  func vector() throws {
    let signer = try #require(
      TicketSigner(seedHex: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
    #expect(signer.publicKeyHex == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
  }
}
