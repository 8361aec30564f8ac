import Core
import Function
import Localization
import Templates

extension PageRenderer {
  /// The answer to a refused request: a page for a browser, JSON for a program.
  ///
  /// - Parameter back: where the page's link leads, and its words; the home page where it is nil.
  public func answer(_ problem: Problem, to request: Request, back: (path: String, text: String)? = nil) throws
    -> Response
  {
    let sentence = try text(problem.messageKey, problem.arguments)
    guard request.wantsHTML else {
      let body = ProblemBody(error: .init(code: problem.code, message: sentence, field: problem.field))
      return .json(try JSONBody.bytes(body), status: problem.status)
    }
    let title = try text(titleKey(problem))
    let back = try back ?? (part.homePath, text("message.back_home"))
    let page = Page(
      template: "functions/message.html", kind: "message", title: title,
      values: [
        "message": .object([
          "title": .string(title), "text": .string(sentence), "code": .string(problem.code),
          "back_path": .string(back.path), "back_text": .string(back.text),
        ])
      ])
    return try response(page, status: problem.status)
  }

  private func titleKey(_ problem: Problem) -> String {
    switch problem.status {
    case 404: "message.title_not_found"
    case 500...: "message.title_server"
    default: "message.title"
    }
  }
}

private struct ProblemBody: Encodable {
  let error: Facts

  struct Facts: Encodable {
    let code: String
    let message: String
    let field: String?
  }
}
