import Hummingbird
import Localization
import NIOCore

extension Front {
  /// The error as JSON, its sentence in the visitor's language.
  func told(_ error: ErrorAnswer, _ request: Request) -> Response {
    error.response(sentence(error.code, wantedLanguages(request)))
  }

  /// The error as the site's own page for browsers, as JSON for everybody else.
  /// - Parameter firstSegment: of the page's address, which names the page's language, if it is one.
  func page(_ error: ErrorAnswer, _ request: Request, firstSegment: String?, _ reload: LiveReload? = nil) async
    -> Response
  {
    var response = told(error, request)
    response.headers[.vary] = "Accept, Accept-Language"
    guard request.headers[.accept]?.lowercased().contains("text/html") == true else { return response }
    for language in pageLanguages(request, firstSegment) {
      guard let file = await exactFile([language, error.pageName]) else { continue }
      response.headers[.contentType] = file.contentType
      response.body = ResponseBody(byteBuffer: reload?.page(file.body) ?? file.body)
      break
    }
    return response
  }

  private func wantedLanguages(_ request: Request) -> [String] {
    request.headers[.acceptLanguage].map(LanguageNegotiation.languages) ?? []
  }

  private func pageLanguages(_ request: Request, _ firstSegment: String?) -> [String] {
    let header = request.headers[.acceptLanguage]
    return [firstSegment, header.flatMap(languages.best)].compactMap { $0 } + wantedLanguages(request)
      + [languages.fallback() ?? "en"]
  }
}
