import Core
import Function
import Pages
import Store

extension OrdersHandler {
  /// So many requests wait at most; where more come at once, the others are dropped.
  private static let waitingMax = 1000

  static let linksPath = "/v1/orders/links"

  /// `GET /v1/orders/links`: the form by which buyers find their orders again.
  func links(_ request: Request) throws -> Response {
    let query = FormFields(request.query.utf8)
    return try Answering.answer(request, catalog: catalog, named: query?["locale"]) { () throws -> Response in
      let renderer = try renderer(request, named: query?["locale"])
      return try linksPage(renderer, email: "", isSent: query?["sent"] == "1", problem: nil)
    }
  }

  /// `POST /v1/orders/links`: keeps the request, and answers in the same way whether there are orders or not. The outbox
  /// looks for them.
  func askForLinks(_ request: Request) throws -> Response {
    guard request.mediaType == "application/x-www-form-urlencoded" || request.mediaType == "application/json" else {
      return try Answering.answer(request, catalog: catalog) { () throws -> Response in
        throw Problem(415, "unsupported_media_type")
      }
    }
    let fields = Self.fields(request)
    return try Answering.answer(request, catalog: catalog, named: fields?["locale"]) { () throws -> Response in
      guard let fields else { throw Problem(400, "bad_request") }
      let renderer = try renderer(request, named: fields["locale"])
      guard let address = EmailAddress((fields["email"] ?? "").filter { $0 != " " }) else {
        let problem = Problem(422, "bad_email", field: "email")
        guard request.wantsHTML else { throw problem }
        return try linksPage(renderer, email: fields["email"] ?? "", isSent: false, problem: problem)
      }
      let wish = LinkRequest(id: Base32.encode(randomBytes(10)), address: address, at: now())
      try store.keep(wish, waitingMax: Self.waitingMax)
      guard request.wantsHTML else { return .json(Array(#"{"accepted":true}"#.utf8), status: 202) }
      return .seeOther("\(Self.linksPath)?locale=\(renderer.part.tag)&sent=1")
    }
  }

  private static func fields(_ request: Request) -> [String: String]? {
    if request.mediaType == "application/json" {
      guard case .object(let members) = JSONValue(request.body) else { return nil }
      return members.compactMapValues { if case .string(let text) = $0 { text } else { nil } }
    }
    return FormFields(request.body).map { form in
      Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    }
  }

  private func renderer(_ request: Request, named: String?) throws -> PageRenderer {
    try PageRenderer(catalog: catalog, locale: Language.of(request, named: named, site: try catalog.site()))
  }

  private func linksPage(
    _ renderer: PageRenderer, email: String, isSent: Bool, problem: Problem?
  ) throws -> Response {
    let languages = renderer.site.locales.map { ($0.tag, "\(Self.linksPath)?locale=\($0.tag)") }
    let page = Page(
      template: "functions/links.html", kind: "links",
      title: try renderer.text(isSent ? "links.sent_title" : "links.title"),
      values: [
        "is_sent": .bool(isSent), "email": .string(email), "action": .string(Self.linksPath),
        "error": .string(try problem.map { try renderer.text($0.messageKey, $0.arguments) } ?? ""),
      ], alternatePaths: Dictionary(uniqueKeysWithValues: languages))
    return try renderer.response(page, status: problem?.status ?? 200)
  }
}
