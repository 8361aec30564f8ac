import Core
import Curl
import Foundation
import S3
import TestSupport
import Testing

@Suite("Signature Version 4")
struct SigV4Tests {
  static let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  /// What AWS's own suite of cases signs with.
  static let signer = SigV4Signer(
    AWSCredentials(accessKey: "AKIDEXAMPLE", secretKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
    region: "us-east-1", service: "service")

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let method: String
    let path: String
    let query: [SigV4Request.QueryItem]
    let fields: [HTTPField]
    let hash: String
    let signature: String

    init(
      _ name: String, _ method: String = "GET", _ path: String = "/", _ query: [(String, String)] = [],
      _ fields: [(String, String)] = [], hash: String = SigV4Tests.empty, signature: String
    ) {
      self.name = name
      self.method = method
      self.path = path
      self.query = query.map { SigV4Request.QueryItem($0, $1) }
      self.fields = fields.map { HTTPField($0, $1) }
      self.hash = hash
      self.signature = signature
    }

    var testDescription: String { name }
  }

  /// AWS's published cases, by their names.
  static let published = [
    Case("get-vanilla", signature: "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    Case(
      "get-vanilla-query-order-key-case", "GET", "/", [("Param2", "value2"), ("Param1", "value1")],
      signature: "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"),
    Case(
      "get-vanilla-empty-query-key", "GET", "/", [("Param1", "value1")],
      signature: "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb"),
    Case("get-utf8", "GET", "/ሴ", signature: "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"),
    Case(
      "get-space", "GET", "/example space/",
      signature: "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741"),
    Case(
      "get-unreserved", "GET", "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
      signature: "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f"),
    Case("get-slash", "GET", "//", signature: "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    Case(
      "get-slash-dot-slash", "GET", "/./", signature: "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
    ),
    Case(
      "get-slashes", "GET", "//example//", signature: "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84"
    ),
    Case(
      "get-relative", "GET", "/example/..",
      signature: "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    Case(
      "get-header-key-duplicate", "GET", "/", [],
      [("My-Header1", "value2"), ("My-Header1", "value2"), ("My-Header1", "value1")],
      signature: "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea"),
    Case(
      "get-header-value-trim", "GET", "/", [], [("My-Header1", " value1"), ("My-Header2", " \"a   b   c\"")],
      signature: "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"),
    Case("post-vanilla", "POST", signature: "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
    Case(
      "post-header-key-sort", "POST", "/", [], [("My-Header1", "value1")],
      signature: "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c"),
    Case(
      "post-x-www-form-urlencoded", "POST", "/", [], [("Content-Type", "application/x-www-form-urlencoded")],
      hash: "9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e",
      signature: "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"),
  ]

  @Test("AWS's published cases get the published signatures", arguments: published)
  func signsPublishedCases(_ example: Case) throws {
    let moment = Instant(seconds: 1_440_938_160)
    let request = SigV4Request(
      method: example.method, path: example.path, query: example.query,
      fields: example.fields + [
        HTTPField("Host", "example.amazonaws.com"), HTTPField("X-Amz-Date", "20150830T123600Z"),
      ],
      payloadHash: example.hash)
    #expect(Self.signer.authorization(request, at: moment).hasSuffix("Signature=\(example.signature)"))
  }

  /// The examples of "Authenticating Requests: Using the Authorization Header" in S3's reference.
  static let s3 = [
    Case(
      "get object", "GET", "/test.txt", [], [("Range", "bytes=0-9")],
      signature: "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"),
    Case(
      "put object", "PUT", "/test%24file.text", [],
      [("Date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")],
      hash: "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
      signature: "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"),
    Case(
      "get bucket lifecycle", "GET", "/", [("lifecycle", "")],
      signature: "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"),
    Case(
      "list objects", "GET", "/", [("max-keys", "2"), ("prefix", "J")],
      signature: "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"),
  ]

  @Test("the examples of S3's reference get its signatures", arguments: s3)
  func signsS3Examples(_ example: Case) {
    let signer = SigV4Signer(
      AWSCredentials(accessKey: "AKIAIOSFODNN7EXAMPLE", secretKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
      region: "us-east-1", service: "s3")
    let request = SigV4Request(
      method: example.method, path: example.path, query: example.query,
      fields: example.fields + [
        HTTPField("Host", "examplebucket.s3.amazonaws.com"), HTTPField("x-amz-content-sha256", example.hash),
        HTTPField("x-amz-date", "20130524T000000Z"),
      ], payloadHash: example.hash)
    let authorization = signer.authorization(request, at: Instant(seconds: 1_369_353_600))
    #expect(authorization.hasSuffix("Signature=\(example.signature)"))
  }

  @Test("requests by chance get the same signature from botocore", arguments: [UInt64.random(in: 0...UInt64.max)])
  func agreesWithBotocore(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let cases = (0..<300).map { _ in RandomRequest(&random) }
    let input = try JSONSerialization.data(withJSONObject: cases.map(\.json))
    let done = try ChildProcess.run(
      TestPaths.python, [TestPaths.packageRoot + "/Tests/S3Tests/sign_with_botocore.py"], input: Array(input))
    try #require(done.status == 0, "\(done.errorOutput)")
    let theirs = try #require(JSONSerialization.jsonObject(with: Data(done.output)) as? [String])
    try #require(theirs.count == cases.count)
    for (example, signature) in zip(cases, theirs) {
      #expect(example.ours.hasSuffix("Signature=\(signature)"), "seed \(seed): \(example.json)")
    }
  }

  @Test("credentials print without their secrets")
  func hidesSecrets() {
    let credentials = AWSCredentials(accessKey: "AKID", secretKey: "geheim", sessionToken: "token")
    var dumped = ""
    dump(credentials, to: &dumped)
    for text in ["\(credentials)", String(reflecting: credentials), dumped, "\([credentials])"] {
      #expect(!text.contains("geheim") && !text.contains("token"))
    }
  }
}
