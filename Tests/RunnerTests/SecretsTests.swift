import Core
import Glibc
import TestSupport
import Testing

@testable import Runner

@Suite("Secrets")
struct SecretsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func functions() throws -> [FunctionDefinition] {
    func need(_ names: String...) -> [SecretRequirement] {
      names.map { SecretRequirement(name: $0.filter { $0 != "?" }, isOptional: $0.hasSuffix("?")) }
    }
    return [
      try .test("orders", secrets: need("BILTEN_LINK_KEY", "BILTEN_TICKET_KEY", "STRIPE_SECRET_KEY?")),
      try .test("webhook", secrets: need("STRIPE_WEBHOOK_SECRET")),
      try .test("validate", secrets: need("BILTEN_TICKET_PUBLIC_KEY", "BILTEN_GATE_KEY")),
      try .test("sandbox-pay", secrets: need("STRIPE_WEBHOOK_SECRET"), isSandboxOnly: true),
    ]
  }

  private func load(_ environment: [String: String] = [:]) throws -> Secrets {
    try Secrets(
      for: functions(), from: SecretSource(environment: environment, folder: folder.path + "/data/secrets"))
  }

  private func value(_ secrets: Secrets, _ name: String) -> String? { secrets.values[name]?.reveal() }

  @Test("what is missing is made once, for its reader only")
  func made() throws {
    let first = try load()
    let second = try load()
    #expect(first.mode == .sandbox)
    #expect(first.values == second.values)
    #expect(first.functions.map(\.name) == ["orders", "webhook", "validate", "sandbox-pay"])
    #expect(Hex.decode(try #require(value(first, "BILTEN_TICKET_KEY")))?.count == 32)
    #expect(Hex.decode(try #require(value(first, "BILTEN_TICKET_PUBLIC_KEY")))?.count == 32)
    #expect(Hex.decode(try #require(value(first, "BILTEN_LINK_KEY")))?.count == 32)
    #expect(value(first, "STRIPE_WEBHOOK_SECRET")?.hasPrefix("whsec_") == true)
    #expect(value(first, "BILTEN_GATE_KEY")?.count == 12)
    #expect(value(first, "STRIPE_SECRET_KEY") == nil)
    for name in ["BILTEN_TICKET_KEY", "BILTEN_LINK_KEY", "BILTEN_GATE_KEY", "sandbox/STRIPE_WEBHOOK_SECRET"] {
      var status = stat()
      #expect(stat(folder.path + "/data/secrets/" + name, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600, "\(name)")
    }
    #expect(
      try folder.names(in: "data/secrets") == ["BILTEN_GATE_KEY", "BILTEN_LINK_KEY", "BILTEN_TICKET_KEY", "sandbox"])
  }

  @Test("a new key signs, and those before are taken, in the server as in the list")
  func rotates() throws {
    let source = SecretSource(environment: [:], folder: folder.path + "/data/secrets")
    #expect(try TicketKeys(from: source) == nil)
    #expect(try TicketKeys.make(in: source))
    #expect(try !TicketKeys.make(in: source))
    let first = try #require(try TicketKeys(from: source))
    #expect(first.earlier.isEmpty && first.signing.id.count == 2)
    try TicketKeys.rotate(in: source)
    try TicketKeys.rotate(in: source)
    let third = try #require(try TicketKeys(from: source))
    #expect(third.earlier.count == 2 && third.earlier.last == first.signing && third.signing != first.signing)
    let taken = value(try load(), "BILTEN_TICKET_PUBLIC_KEY")
    #expect(taken == ([third.signing] + third.earlier).map(\.publicKey).joined(separator: ","))
    #expect(try folder.names(in: "data/secrets").filter { $0.hasSuffix(".new") }.isEmpty)
    let given = SecretSource(environment: ["BILTEN_TICKET_KEY": "x"], folder: folder.path + "/data/secrets")
    #expect(throws: SecretError.givenElsewhere(name: "BILTEN_TICKET_KEY")) { try TicketKeys.rotate(in: given) }
  }

  @Test("a rotation that was cut off leaves every ticket valid")
  func cutOff() throws {
    let source = SecretSource(environment: [:], folder: folder.path + "/data/secrets")
    _ = try TicketKeys.make(in: source)
    let first = try #require(try TicketKeys(from: source))
    // Gates know of a key that does not sign yet.
    let other = String(repeating: "ab", count: 32)
    try source.replace("BILTEN_TICKET_PUBLIC_KEY", Secret("\(other),\(first.signing.publicKey)"))
    #expect(try TicketKeys(from: source)?.signing == first.signing)
    try TicketKeys.rotate(in: source)
    let last = try #require(try TicketKeys(from: source))
    #expect(Set(last.earlier.map(\.publicKey)) == [other, first.signing.publicKey])
  }

  @Test("the public key is that of RFC 8032's first test")
  func publicKey() throws {
    let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
    let known = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    #expect(value(try load(["BILTEN_TICKET_KEY": seed]), "BILTEN_TICKET_PUBLIC_KEY") == known)
    let rotating = [
      "BILTEN_TICKET_KEY": seed, "BILTEN_TICKET_PUBLIC_KEY": "\(String(repeating: "a", count: 64)),\(known)",
    ]
    #expect(value(try load(rotating), "BILTEN_TICKET_PUBLIC_KEY") == rotating["BILTEN_TICKET_PUBLIC_KEY"])
  }

  @Test("the environment comes before NAME_FILE, and that before the folder")
  func precedence() throws {
    try folder.put("data/secrets/BILTEN_LINK_KEY", "kept\n", mode: 0o600)
    try folder.put("given", "from a file\r\n", mode: 0o644)
    #expect(value(try load(), "BILTEN_LINK_KEY") == "kept")
    let file = ["BILTEN_LINK_KEY_FILE": folder.path + "/given"]
    #expect(value(try load(file), "BILTEN_LINK_KEY") == "from a file")
    #expect(value(try load(file.merging(["BILTEN_LINK_KEY": "named"]) { $1 }), "BILTEN_LINK_KEY") == "named")
  }

  @Test("with Stripe's key nothing of the sandbox is used")
  func stripe() throws {
    _ = try load()
    #expect(throws: SecretError.webhookSecretMissing) {
      try Secrets(
        for: [try .test("orders", secrets: [SecretRequirement(name: "STRIPE_SECRET_KEY", isOptional: true)])],
        from: SecretSource(environment: ["STRIPE_SECRET_KEY": "sk"], folder: folder.path + "/data/secrets"))
    }
    #expect(throws: SecretError.webhookSecretMissing) { try load(["STRIPE_SECRET_KEY": "sk"]) }
    let secrets = try load(["STRIPE_SECRET_KEY": "sk", "STRIPE_WEBHOOK_SECRET": "whsec_given"])
    #expect(secrets.mode == .stripe)
    #expect(secrets.functions.map(\.name) == ["orders", "webhook", "validate"])
    #expect(value(secrets, "STRIPE_WEBHOOK_SECRET") == "whsec_given")
    #expect(value(secrets, "STRIPE_SECRET_KEY") == "sk")
  }

  @Test("a secret that can't be right is refused by name, never by value")
  func refused() throws {
    let cases: [([String: String], SecretError)] = [
      (["BILTEN_TICKET_KEY": "secret-value"], .notATicketKey),
      (["BILTEN_TICKET_KEY": String(repeating: "A", count: 64)], .notATicketKey),
      (["BILTEN_TICKET_PUBLIC_KEY": String(repeating: "a", count: 64)], .ticketKeyMissing),
      (
        [
          "BILTEN_TICKET_KEY": String(repeating: "b", count: 64),
          "BILTEN_TICKET_PUBLIC_KEY": String(repeating: "a", count: 64),
        ], .ticketKeysDiffer
      ),
      (
        ["BILTEN_LINK_KEY_FILE": "/nowhere"],
        .unreadable(name: "BILTEN_LINK_KEY", FileError(path: "/nowhere", code: ENOENT))
      ),
      (["BILTEN_LINK_KEY_FILE": "/dev/null"], .empty(name: "BILTEN_LINK_KEY", path: "/dev/null")),
    ]
    for (environment, expected) in cases {
      let error = #expect(throws: SecretError.self) { try load(environment) }
      #expect(error == expected)
      #expect(error?.description.contains("secret-value") == false)
    }
  }

  @Test("a kept secret that others can read is refused")
  func readableByOthers() throws {
    try folder.put("data/secrets/BILTEN_LINK_KEY", "kept\n", mode: 0o644)
    let path = folder.path + "/data/secrets/BILTEN_LINK_KEY"
    #expect(throws: SecretError.readableByOthers(name: "BILTEN_LINK_KEY", path: path)) { try load() }
  }

  @Test("a secret that nobody can make must be given")
  func missing() throws {
    let function = try FunctionDefinition.test("f", secrets: [SecretRequirement(name: "OTHER_KEY")])
    let source = SecretSource(environment: ["OTHER_KEY": ""], folder: folder.path)
    #expect(throws: SecretError.missing(name: "OTHER_KEY", function: "f")) {
      try Secrets(for: [function], from: source)
    }
  }

  @Test("two that start at once keep one secret")
  func race() async throws {
    let source = SecretSource(environment: [:], folder: folder.path + "/secrets")
    let kept = try await withThrowingTaskGroup(of: Secret.self) { group in
      for index in 0..<2 {
        // The draft's name holds the process's number, so within one process they must come one after the other.
        let secret = try source.keep("K", Secret("value \(index)"))
        group.addTask { secret }
      }
      return try await group.reduce(into: Set<Secret>()) { $0.insert($1) }
    }
    #expect(kept == [Secret("value 0")])
  }

  @Test("a secret does not show itself")
  func redacted() {
    let secret = Secret("value")
    var dumped = ""
    dump(secret, to: &dumped)
    #expect("\(secret) \(String(reflecting: secret)) \(dumped)".contains("value") == false)
  }
}
