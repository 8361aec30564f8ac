import Core
import Tickets

/// What all histories share: keys that take long to make, and files that are only read.
public struct SimulationParts: Sendable {
  let catalogs: SimulatedCatalogs
  let link: OrderLink
  let signer: TicketSigner
  let verifier: TicketVerifier

  static let webhookSecret = "whsec_simulation"
  static let gateKey = "SIMULATION-GATE"

  public init() throws {
    guard let link = OrderLink(keyHex: String(repeating: "ab", count: 32)),
      let signer = TicketSigner(seedHex: String(repeating: "cd", count: 32)),
      let verifier = TicketVerifier(publicKeysHex: signer.publicKeyHex)
    else { throw PartsError.unusableKey }
    catalogs = try SimulatedCatalogs()
    self.link = link
    self.signer = signer
    self.verifier = verifier
  }

  enum PartsError: Error { case unusableKey }
}
