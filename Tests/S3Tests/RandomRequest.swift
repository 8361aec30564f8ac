import Core
import Crypto
import Curl
import Foundation
import S3
import TestSupport

/// A request of strange keys, parameters and fields, for two signers.
struct RandomRequest {
  private let method: String
  private let service: String
  private let region: String
  private let path: String
  private let query: [SigV4Request.QueryItem]
  private let fields: [HTTPField]
  private let body: [UInt8]
  private let seconds: Int64
  private let secret: String
  private let token: String?

  private static let letters = Array("abzAZ09-._~/ +%?#&=:;,@!$'()*[]äß漢字🎷\u{300}\"<>|^`{}\\").map(String.init)
  private static let plain = Array("abzAZ09-._~ :;,=\"").map(String.init)

  init(_ random: inout SeededRandom) {
    func text(_ letters: [String], _ count: ClosedRange<Int>) -> String {
      (0..<Int.random(in: count, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
    }
    method = ["GET", "PUT", "POST", "DELETE", "HEAD"].randomElement(using: &random) ?? "GET"
    service = Bool.random(using: &random) ? "s3" : "cloudfront"
    region = ["us-east-1", "eu-central-1"].randomElement(using: &random) ?? ""
    // Amazon's other services have no paths with dots; botocore leaves a trailing one as it is.
    path = "/" + PercentCoding.encoded(text(service == "s3" ? Self.letters : Self.letters.filter { $0 != "." }, 0...20))
    query = (0..<Int.random(in: 0...4, using: &random)).map { index in
      SigV4Request.QueryItem("\(text(Self.letters, 0...6))\(index)", text(Self.letters, 0...8))
    }
    fields = (0..<Int.random(in: 0...4, using: &random)).map {
      HTTPField("x-amz-meta-\($0)", text(Self.plain, 0...12))
    }
    body = (0..<Int.random(in: 0...50, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    seconds = Int64.random(in: 0...4_000_000_000, using: &random)
    secret = text(Self.plain, 1...40)
    token = Bool.random(using: &random) ? text(Array("abc123/+=").map(String.init), 1...60) : nil
  }

  private var hash: String { Hex.encode(SHA256.hash(data: body)) }

  /// `Authorization`, as we write it.
  var ours: String {
    let moment = Instant(seconds: seconds)
    var signed =
      fields + [HTTPField("Host", "bucket.example"), HTTPField("X-Amz-Date", Self.time(moment))]
    if service == "s3" { signed.append(HTTPField("X-Amz-Content-Sha256", hash)) }
    if let token { signed.append(HTTPField("X-Amz-Security-Token", token)) }
    let credentials = AWSCredentials(accessKey: "AKID", secretKey: secret, sessionToken: token)
    return SigV4Signer(credentials, region: region, service: service).authorization(
      SigV4Request(method: method, path: path, query: query, fields: signed, payloadHash: hash), at: moment)
  }

  /// What botocore is told.
  var json: [String: Any] {
    func encoded(_ text: String) -> String {
      PercentCoding.encoded(text).split(separator: "/", omittingEmptySubsequences: false).joined(separator: "%2F")
    }
    let query = query.map { "\(encoded($0.name))=\(encoded($0.value))" }.joined(separator: "&")
    var json: [String: Any] = [
      "method": method, "service": service, "region": region,
      "url": "https://bucket.example\(path)\(query.isEmpty ? "" : "?\(query)")",
      "fields": fields.map { [$0.name, $0.value] }, "body": Hex.encode(body), "seconds": seconds, "access": "AKID",
      "secret": secret,
    ]
    json["token"] = token ?? NSNull()
    return json
  }

  private static func time(_ instant: Instant) -> String {
    let text = LocalDateTime(instant, offsetSeconds: 0)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(text.year)\(padded(text.month))\(padded(text.day))T\(padded(text.hour))\(padded(text.minute))"
      + "\(padded(Int(instant.seconds % 60)))Z"
  }
}
