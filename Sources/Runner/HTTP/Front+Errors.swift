import Hummingbird
import Localization
import NIOCore
import WebFiles

extension Front {
  /// The error as JSON, its sentence in the visitor's language.
  func told(_ error: ErrorAnswer, _ request: FrontRequest) -> Response {
    error.response(sentence(error.code, wantedLanguages(request)))
  }

  /// The error as the site's own page for browsers, as JSON for everybody else.
  /// - Parameter firstSegment: of the page's address, which names the page's language, if it is one.
  func page(_ error: ErrorAnswer, _ request: FrontRequest, firstSegment: String?, _ reload: LiveReload? = nil) async
    -> Response
  {
    var response = told(error, request)
    response.headers[.vary] = "Accept, Accept-Language"
    guard request.headers[.accept]?.lowercased().contains("text/html") == true else { return response }
    for language in pageLanguages(request, firstSegment) {
      guard var page = await exactFile([language, error.pageName])?.bytes else { continue }
      if error.isToldOnPage, let sentence = sentence(error.code, [language]) {
        page = ErrorPage.telling(sentence, on: page)
      }
      response.headers[.contentType] = ContentTypes.html
      response.body = ResponseBody(byteBuffer: reload?.page(page) ?? page)
      break
    }
    return response
  }

  private func wantedLanguages(_ request: FrontRequest) -> [String] {
    request.headers[.acceptLanguage].map(LanguageNegotiation.languages) ?? []
  }

  private func pageLanguages(_ request: FrontRequest, _ firstSegment: String?) -> [String] {
    let header = request.headers[.acceptLanguage]
    return [firstSegment, header.flatMap(languages.best)].compactMap { $0 } + wantedLanguages(request)
      + [languages.fallback() ?? "en"]
  }
}
