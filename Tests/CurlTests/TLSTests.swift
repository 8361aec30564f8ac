import Curl
import TestSupport
import Testing

@Suite("TLS")
struct TLSTests {
  let folder: TemporaryFolder
  let server: ChildProcess

  init() throws {
    folder = try TemporaryFolder()
    let made = try ChildProcess.run("sh", [TestPaths.peer("make_cert.sh"), folder.path])
    try #require(made.status == 0, "\(made.errorOutput)")
    server = try ChildProcess.start(
      TestPaths.python, [TestPaths.peer("https_peer.py"), "0", folder.path + "/cert.pem", folder.path + "/key.pem"])
  }

  @Test("a certificate is good where its file is trusted and it names the host", arguments: ["localhost", "127.0.0.1"])
  func trustsFile(_ host: String) throws {
    let client = HTTPClient(certificates: .file(path: folder.path + "/cert.pem"))
    let reply = try client.send(HTTPRequest(.post, "https://\(host):\(try server.port)/", body: Array("körper".utf8)))
    #expect(reply.status == 200)
    #expect(reply.body == Array("POST / körper".utf8))
  }

  @Test("a certificate that nobody vouches for is refused before anything is sent")
  func refusesUnknownCertificates() throws {
    let port = try server.port
    #expect(throws: CurlError.notSent(.tls)) {
      try HTTPClient().send(HTTPRequest(.post, "https://localhost:\(port)/"))
    }
  }

  @Test("a certificate of another host is refused before anything is sent")
  func refusesOtherHosts() throws {
    let port = try server.port
    let client = HTTPClient(certificates: .file(path: folder.path + "/cert.pem"))
    #expect(throws: CurlError.notSent(.tls)) {
      try client.send(HTTPRequest(.post, "https://127.0.0.2:\(port)/"))
    }
  }

  @Test("a certificate file that is not there is an error of the request")
  func reportsMissingFile() throws {
    let port = try server.port
    let client = HTTPClient(certificates: .file(path: folder.path + "/absent.pem"))
    #expect(throws: CurlError.invalidRequest(.certificates)) {
      try client.send(HTTPRequest(.post, "https://localhost:\(port)/"))
    }
  }
}
