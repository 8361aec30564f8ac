import HTTPTypes
import Hummingbird
import NIOCore
import NIOPosix
import WebFiles

extension Front {
  /// A file that was sent a moment ago for the same words, nil where there is none. A browser that hears of rebuilt pages
  /// has to get the one that was just built.
  func recentFile(_ request: FrontRequest) -> Answer? {
    guard let key = recentKey(request), let entry = recent.find(key) else { return nil }
    return answer(entry.file, request, headers: entry.headers, place: entry.place)
  }

  private func recentKey(_ request: FrontRequest) -> RecentFiles.Key? {
    guard request.method == .get || request.method == .head, let path = request.head.path, path.utf8.count > 1,
      path.utf8.first == UInt8(ascii: "/"), !path.utf8.contains(UInt8(ascii: "?")),
      reload == nil || !request.isLocal
    else { return nil }
    return RecentFiles.Key(target: path, acceptEncoding: request.headers[.acceptEncoding])
  }

  /// - Parameter reload: what adds its script to pages, which are then sent as they are, never shortened.
  func file(_ request: FrontRequest, _ target: RequestTarget, _ reload: LiveReload?) async -> Answer {
    if target.segments.isEmpty, let home = await home(request, target) { return Answer(response: home, place: "home") }
    let codings = reload == nil ? ContentCoding.accepted(request.headers[.acceptEncoding]) : []
    switch await find(target, codings) {
    case .missing:
      let response = await page(.notFound, request, firstSegment: target.segments.first, reload)
      return Answer(response: response, place: "-")
    case .redirect(let path):
      return Answer(
        response: Response(status: .permanentRedirect, headers: [.location: path + target.querySuffix]),
        place: "redirect")
    case .file(let file):
      let place = "/" + file.path
      guard request.method == .get || request.method == .head else {
        return Answer(response: told(.methodNotAllowed(allow: ["GET", "HEAD"]), request), place: place)
      }
      if let reload, file.contentType == ContentTypes.html, let bytes = file.bytes {
        return Answer(response: Self.response(bytes, reload), place: place, route: Metrics.Place.files)
      }
      let headers = headers(file, target)
      if let key = recentKey(request) { recent.keep(.init(file: file, place: place, headers: headers), for: key) }
      return answer(file, request, headers: headers, place: place)
    }
  }

  /// `/` leads to the visitor's own language, where the site has it; else the page that lets one choose is shown.
  private func home(_ request: FrontRequest, _ target: RequestTarget) async -> Response? {
    guard request.method == .get || request.method == .head,
      let language = request.headers[.acceptLanguage].flatMap(languages.best),
      await exactFile([language, "index.html"]) != nil
    else { return nil }
    let headers: HTTPFields = [
      .location: "/\(language)/\(target.querySuffix)", .vary: "Accept-Language", .cacheControl: "no-cache",
    ]
    return Response(status: .found, headers: headers)
  }

  /// All headers of an answer with the whole file.
  private func headers(_ file: StaticFile, _ target: RequestTarget) -> HTTPFields {
    var headers = HTTPFields()
    headers[.contentType] = file.contentType
    headers[.contentEncoding] = file.coding?.rawValue
    headers[.contentLength] = String(file.size)
    headers[.eTag] = file.entityTag
    headers[.lastModified] = HTTPDate.text(file.modifiedSeconds)
    headers[.acceptRanges] = "bytes"
    headers[.cacheControl] = CachePolicy.header(path: file.path, query: target.query)
    var vary = file.isNegotiated ? ["Accept-Encoding"] : []
    if target.segments.isEmpty, languages.fallback() != nil { vary.append("Accept-Language") }
    if !vary.isEmpty { headers[.vary] = vary.joined(separator: ", ") }
    security.add(to: &headers)
    return headers
  }

  /// Evaluates what the request says about what its sender has already (RFC 9110, 13.2.2), then which part it wants.
  private func answer(_ file: StaticFile, _ request: FrontRequest, headers: HTTPFields, place: String) -> Answer {
    let given = request.headers
    var response: Response
    if let tags = given[.ifMatch], !file.isMatched(byIfMatch: tags) {
      return Answer(response: told(.preconditionFailed, request), place: place, route: Metrics.Place.files)
    } else if isUpToDate(file, given) {
      var headers = headers
      for name in [HTTPField.Name.contentType, .contentEncoding, .contentLength, .lastModified, .acceptRanges] {
        headers[name] = nil
      }
      response = Response(status: .notModified, headers: headers)
    } else if request.method == .get, let range = given[.range], isRangeWanted(file, given) {
      response = part(file, ByteRange(range, size: file.size), headers)
    } else {
      response = Response(status: .ok, headers: headers, body: Self.body(file, 0..<file.size))
    }
    return Answer(response: response, place: place, route: Metrics.Place.files, isComplete: true)
  }

  /// A date is taken only where it is exactly the file's own: a site that was set back to an older state has older files.
  private func isUpToDate(_ file: StaticFile, _ given: HTTPFields) -> Bool {
    if let tags = given[.ifNoneMatch] { return file.isMatched(byIfNoneMatch: tags) }
    return given[.ifModifiedSince].map { $0 == HTTPDate.text(file.modifiedSeconds) } ?? false
  }

  /// `If-Range` has to name the very content (RFC 9110, 13.1.5); a date does not, as a file may change twice in a second.
  private func isRangeWanted(_ file: StaticFile, _ given: HTTPFields) -> Bool {
    given[.ifRange].map { $0 == file.entityTag } ?? true
  }

  private func part(_ file: StaticFile, _ range: ByteRange, _ headers: HTTPFields) -> Response {
    var headers = headers
    switch range {
    case .whole: return Response(status: .ok, headers: headers, body: Self.body(file, 0..<file.size))
    case .part(let range):
      headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.size)"
      headers[.contentLength] = String(range.count)
      return Response(status: .partialContent, headers: headers, body: Self.body(file, range))
    case .unsatisfiable:
      headers[.contentRange] = "bytes */\(file.size)"
      for name in [HTTPField.Name.contentType, .contentEncoding, .lastModified, .eTag] { headers[name] = nil }
      headers[.contentLength] = "0"
      return Response(status: .rangeNotSatisfiable, headers: headers)
    }
  }

  private static func body(_ file: StaticFile, _ range: Range<Int>) -> ResponseBody {
    switch file.content {
    case .bytes(let buffer):
      let start = buffer.readerIndex + range.lowerBound
      return ResponseBody(byteBuffer: buffer.getSlice(at: start, length: range.count) ?? ByteBuffer())
    case .file(let open):
      return ResponseBody(contentLength: range.count) { writer in
        try await open.read(range) { piece in try await writer.write(piece) }
        try await writer.finish(nil)
      }
    }
  }

  private static func response(_ page: ByteBuffer, _ reload: LiveReload) -> Response {
    Response(
      status: .ok, headers: [.contentType: ContentTypes.html, .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: reload.page(page)))
  }

  /// Reading blocks, so it is done on the threads that NIO keeps for files.
  private func find(_ target: RequestTarget, _ codings: [ContentCoding]) async -> StaticFiles.Lookup {
    let files = files
    return (try? await NIOThreadPool.singleton.runIfActive { files.find(target, codings: codings) }) ?? .missing
  }

  func exactFile(_ path: [String]) async -> StaticFile? {
    let files = files
    return try? await NIOThreadPool.singleton.runIfActive { files.file(path) }
  }
}
