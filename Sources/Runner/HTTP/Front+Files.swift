import HTTPTypes
import Hummingbird
import NIOCore
import NIOPosix

extension Front {
  /// - Parameter reload: what adds its script to pages, which are then sent as they are, never shortened.
  func file(_ request: Request, _ target: RequestTarget, _ reload: LiveReload?) async -> Answer {
    if target.segments.isEmpty, let home = await home(request, target) { return (home, "home") }
    let codings = reload == nil ? ContentCoding.accepted(request.headers[.acceptEncoding]) : []
    switch await find(target, codings) {
    case .missing:
      return (await page(.notFound, request, firstSegment: target.segments.first, reload), "-")
    case .redirect(let path):
      return (Response(status: .permanentRedirect, headers: [.location: path + target.querySuffix]), "redirect")
    case .file(let file):
      guard request.method == .get || request.method == .head else {
        return (told(.methodNotAllowed(allow: ["GET", "HEAD"]), request), "/" + file.path)
      }
      if let reload, file.contentType == ContentTypes.html {
        return (Self.response(file, reload), "/" + file.path)
      }
      return (response(file, request, target), "/" + file.path)
    }
  }

  /// `/` leads to the visitor's own language, where the site has it; else the page that lets one choose is shown.
  private func home(_ request: Request, _ target: RequestTarget) async -> Response? {
    guard request.method == .get || request.method == .head,
      let language = request.headers[.acceptLanguage].flatMap(languages.best),
      await exactFile([language, "index.html"]) != nil
    else { return nil }
    let headers: HTTPFields = [
      .location: "/\(language)/\(target.querySuffix)", .vary: "Accept-Language", .cacheControl: "no-cache",
    ]
    return Response(status: .found, headers: headers)
  }

  private func response(_ file: StaticFile, _ request: Request, _ target: RequestTarget) -> Response {
    var headers = HTTPFields()
    headers[.contentType] = file.contentType
    headers[.contentEncoding] = file.coding?.rawValue
    headers[.eTag] = file.entityTag
    headers[.cacheControl] = CachePolicy.header(path: file.path, query: target.query)
    var vary = file.isNegotiated ? ["Accept-Encoding"] : []
    if target.segments.isEmpty, languages.fallback() != nil { vary.append("Accept-Language") }
    if !vary.isEmpty { headers[.vary] = vary.joined(separator: ", ") }
    guard !file.isMatched(byIfNoneMatch: request.headers[.ifNoneMatch]) else {
      headers[.contentType] = nil
      headers[.contentEncoding] = nil
      return Response(status: .notModified, headers: headers)
    }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: file.body))
  }

  private static func response(_ page: StaticFile, _ reload: LiveReload) -> Response {
    Response(
      status: .ok, headers: [.contentType: page.contentType, .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: reload.page(page.body)))
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
