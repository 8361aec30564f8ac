import Core
import Crypto
import Curl
import Objects

extension S3Client {
  private static let keysMax = 1000

  /// Removes objects, up to 1,000 with one request. Those that are not there are no error.
  /// - Throws: the first error; others may have been removed all the same.
  public func delete(all keys: [String]) throws(ObjectError) {
    // XML has no way to write some characters.
    for key in keys where !XMLText.canHold(key) { try delete(key) }
    let writable = keys.filter(XMLText.canHold)
    for start in stride(from: 0, to: writable.count, by: Self.keysMax) {
      try deletePart(Array(writable[start..<min(writable.count, start + Self.keysMax)]))
    }
  }

  private func deletePart(_ keys: [String]) throws(ObjectError) {
    let objects = keys.map { "<Object><Key>\(XMLText.escaped(address.prefix + $0))</Key></Object>" }.joined()
    var call = call(.post, nil, [.init("delete")])
    call.body = Array(
      ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Delete xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
        + "<Quiet>true</Quiet>\(objects)</Delete>").utf8)
    call.fields = [
      HTTPField("Content-Type", "application/xml"),
      HTTPField("Content-MD5", Base64Text.encode(Array(Insecure.MD5.hash(data: call.body)))),
    ]
    let reply = try send(call)
    guard let root = XMLReader.read(reply.body), root.name == "DeleteResult" else {
      throw .protocolError("an answer to a deletion that is none")
    }
    let failed = root.children.first { $0.name == "Error" && $0["Code"]?.text != "NoSuchKey" }
    guard failed == nil else { throw .denied(code: AWSSender.code(of: reply) ?? "a deletion failed") }
  }

  /// Writes a large object in parts. Readers see it once it is whole.
  /// - Parameters:
  ///   - size: in bytes.
  ///   - partBytes: of all parts but the last one; at least 5 MiB, or S3 refuses them.
  ///   - read: what stands in the object there. An empty answer ends the upload; nothing is written then.
  /// - Returns: the object's tag; nil where `read` gave less than it was asked for.
  public func putInParts(
    _ key: String, size: Int, partBytes: Int = 16 << 20, _ attributes: ObjectAttributes,
    read: (Range<Int>) -> [UInt8]
  ) throws(ObjectError) -> String? {
    // S3 takes no more parts than that.
    let partBytes = max(partBytes, (size + 9999) / 10_000)
    var start = call(.post, key, [.init("uploads")])
    start.fields = Self.fields(attributes)
    let begun = try send(start)
    guard let root = XMLReader.read(begun.body), let upload = root["UploadId"]?.text, !upload.isEmpty else {
      throw .protocolError("an upload without an id")
    }
    do throws(ObjectError) {
      guard let parts = try putParts(key, upload, size, partBytes, read) else {
        abandon(key, upload)
        return nil
      }
      return try complete(key, upload, parts)
    } catch {
      abandon(key, upload)
      throw error
    }
  }

  private func putParts(
    _ key: String, _ upload: String, _ size: Int, _ partBytes: Int, _ read: (Range<Int>) -> [UInt8]
  ) throws(ObjectError) -> [String]? {
    var tags: [String] = []
    var offset = 0
    repeat {
      let range = offset..<min(size, offset + partBytes)
      let bytes = read(range)
      guard bytes.count == range.count else { return nil }
      var part = call(.put, key, [.init("partNumber", String(tags.count + 1)), .init("uploadId", upload)])
      part.body = bytes
      tags.append(try Self.tag(try send(part)))
      offset = range.upperBound
    } while offset < size
    return tags
  }

  private func complete(_ key: String, _ upload: String, _ tags: [String]) throws(ObjectError) -> String {
    let parts = tags.enumerated().map {
      "<Part><PartNumber>\($0.offset + 1)</PartNumber><ETag>&quot;\(XMLText.escaped($0.element))&quot;</ETag></Part>"
    }
    var end = call(.post, key, [.init("uploadId", upload)])
    end.fields = [HTTPField("Content-Type", "application/xml")]
    end.body = Array("<CompleteMultipartUpload>\(parts.joined())</CompleteMultipartUpload>".utf8)
    let reply = try send(end)
    // S3 may say 200 while it is still at work, and then that it has failed.
    guard let root = XMLReader.read(reply.body), root.name == "CompleteMultipartUploadResult" else {
      throw .unknownOutcome(AWSSender.code(of: reply) ?? "an upload that did not end")
    }
    if let tag = root["ETag"]?.text, !tag.isEmpty { return Self.bare(tag) }
    // Ceph's answer has the element, and nothing in it.
    guard let object = try head(key, nil).object else { throw .unknownOutcome("an upload that is not there") }
    return object.tag
  }

  /// What stays of an upload costs money until somebody removes it.
  private func abandon(_ key: String, _ upload: String) {
    var end = call(.delete, key, [.init("uploadId", upload)])
    end.accepts = [404]
    _ = try? send(end)
  }
}
