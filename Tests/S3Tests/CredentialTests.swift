import Core
import Curl
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import S3

@Suite("Credentials")
struct CredentialTests {
  private func chain(_ environment: [String: String], now: Int64 = 0) -> CredentialChain {
    CredentialChain(environment: environment, now: { Instant(seconds: now) })
  }

  @Test("the environment comes first, with its token")
  func readsEnvironment() throws {
    let found = try chain([
      "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b", "AWS_SESSION_TOKEN": "c",
      "AWS_SHARED_CREDENTIALS_FILE": "/nowhere",
    ]).credentials()
    #expect(found == AWSCredentials(accessKey: "a", secretKey: "b", sessionToken: "c"))
    #expect(throws: CredentialError.halfSet) { try chain(["AWS_ACCESS_KEY_ID": "a"]).credentials() }
  }

  @Test("the shared file has profiles, and the wrong one is told by its name")
  func readsFile() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Array(
        """
        # mine
        [default]
        aws_access_key_id = d1
        aws_secret_access_key=d2=
        [ work ]
        AWS_ACCESS_KEY_ID = w1
        aws_secret_access_key =  w2
        aws_session_token = w3
        [empty]
        region = eu-central-1
        """.utf8), to: "credentials")
    let path = folder.path + "/credentials"
    var environment = ["AWS_SHARED_CREDENTIALS_FILE": path, "AWS_EC2_METADATA_DISABLED": "true"]
    #expect(try chain(environment).credentials() == AWSCredentials(accessKey: "d1", secretKey: "d2="))
    environment["AWS_PROFILE"] = "work"
    #expect(
      try chain(environment).credentials() == AWSCredentials(accessKey: "w1", secretKey: "w2", sessionToken: "w3"))
    for name in ["empty", "other"] {
      environment["AWS_PROFILE"] = name
      #expect(throws: CredentialError.noProfile(name: name, path: path)) { try chain(environment).credentials() }
    }
    environment["AWS_SHARED_CREDENTIALS_FILE"] = folder.path + "/absent"
    #expect(throws: CredentialError.unreadableFile(path: folder.path + "/absent")) {
      try chain(environment).credentials()
    }
    #expect(throws: CredentialError.noneFound) {
      try chain(["HOME": folder.path, "AWS_EC2_METADATA_DISABLED": "true"]).credentials()
    }
  }

  @Test("a container gives credentials to who shows its token, and a machine to who asked for a token first")
  func asksServices() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("sesame\n".utf8), to: "token")
    let peer = try ChildProcess.start(TestPaths.python, [TestPaths.peer("credentials_peer.py"), "0"])
    let base = "http://127.0.0.1:\(try peer.port)"
    let container = chain([
      "AWS_CONTAINER_CREDENTIALS_FULL_URI": base + "/container",
      "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": folder.path + "/token",
    ])
    #expect(try container.credentials().accessKey == "container-1")
    #expect(throws: CredentialError.sourceFailed("container")) {
      try chain(["AWS_CONTAINER_CREDENTIALS_FULL_URI": base + "/container"]).credentials()
    }
    #expect(throws: CredentialError.unsafeAddress) {
      try chain(["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://example.org/"]).credentials()
    }
    let machine = try chain(["AWS_EC2_METADATA_SERVICE_ENDPOINT": base]).credentials()
    #expect(machine.accessKey == "machine-2")
    #expect(machine.expires == Instant(seconds: 1_796_000_400))
  }

  @Test("credentials are fetched anew before they end, and the old ones used while that fails")
  func renews() throws {
    let peer = try ChildProcess.start(TestPaths.python, [TestPaths.peer("credentials_peer.py"), "0"])
    let time = Mutex<Int64>(1_796_000_000)
    let base = "http://127.0.0.1:\(try peer.port)"
    let chain = CredentialChain(
      environment: ["AWS_EC2_METADATA_SERVICE_ENDPOINT": base], now: { Instant(seconds: time.withLock { $0 }) })
    #expect(try chain.credentials().accessKey == "machine-1")
    #expect(try chain.credentials().accessKey == "machine-1")
    // Five minutes before they end they are old.
    time.withLock { $0 = 1_796_000_101 }
    #expect(try chain.credentials().accessKey == "machine-2")
    peer.kill()
    #expect(try chain.credentials().accessKey == "machine-2")
    time.withLock { $0 = 1_796_000_401 }
    #expect(throws: CredentialError.noneFound) { try chain.credentials() }
  }
}
