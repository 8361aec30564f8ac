import Catalog
import Core
import Function
import Store

/// Turns what a handler throws into the visitor's answer.
public enum Answering {
  /// Runs `body`; a ``Problem`` becomes a 4xx in the visitor's language, a busy or absent store a 503 that asks to come
  /// back. Anything else goes on to the host, which logs it.
  ///
  /// - Parameter named: the language that the request names in its own way, where it does.
  public static func answer(
    _ request: Request, catalog: CatalogReader, named: String? = nil, _ body: () throws -> Response
  ) throws -> Response {
    do {
      return try body()
    } catch let problem as Problem {
      return try answer(problem, to: request, catalog: catalog, named: named)
    } catch let error as StoreError {
      if case .broken = error { throw error }
      var response = try answer(Problem(503, "unavailable"), to: request, catalog: catalog, named: named)
      response.headers.append(("Retry-After", "2"))
      // The visitor is told to come back, the operator why.
      response.logLines.append("error: \(error)")
      return response
    }
  }

  private static func answer(
    _ problem: Problem, to request: Request, catalog: CatalogReader, named: String?
  ) throws -> Response {
    let locale = Language.of(request, named: named, site: try catalog.site())
    return try PageRenderer(catalog: catalog, locale: locale).answer(problem, to: request)
  }
}
