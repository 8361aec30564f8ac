import Core
import HTTPTypes
import Hummingbird
import NIOCore

/// The errors that the front itself answers with, as `{"error":{"code":…,"message":…}}`.
enum ErrorAnswer: Sendable {
  case badRequest
  case notFound
  case methodNotAllowed(allow: [String])
  case bodyTooLarge(limitBytes: Int)
  case host(HostError)

  var status: HTTPResponse.Status {
    switch self {
    case .badRequest: .badRequest
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .bodyTooLarge: .contentTooLarge
    case .host(.busy): .serviceUnavailable
    case .host(.timedOut): .gatewayTimeout
    case .host(.cannotStart): .internalServerError
    case .host: .badGateway
    }
  }

  var code: String {
    switch self {
    case .badRequest: "bad_request"
    case .notFound: "not_found"
    case .methodNotAllowed: "method_not_allowed"
    case .bodyTooLarge: "body_too_large"
    case .host: "unavailable"
    }
  }

  /// The page for browsers, in the folder of each language.
  var pageName: String {
    if case .host = self { "50x.html" } else { "404.html" }
  }

  private var message: String {
    switch self {
    case .badRequest: "This address can't be read."
    case .notFound: "There is nothing at this address."
    case .methodNotAllowed(let allow): "This address takes \(allow.joined(separator: ", ")) only."
    case .bodyTooLarge(let limit): "The request is larger than the \(limit) bytes that this address takes."
    case .host(.timedOut), .host(.busy): "This took too long. Please try again in a moment."
    case .host: "Something went wrong here. Please try again in a moment."
    }
  }

  /// Headers that belong to the error whatever its body looks like.
  var headers: HTTPFields {
    var headers = HTTPFields()
    headers[.cacheControl] = "no-store"
    switch self {
    case .methodNotAllowed(let allow): headers[.allow] = allow.joined(separator: ", ")
    case .host(.busy): headers[.retryAfter] = "2"
    case .host(.timedOut): headers[.retryAfter] = "5"
    default: break
    }
    return headers
  }

  /// - Parameter sentence: what the visitor reads, in the visitor's language; English where it is nil.
  func response(_ sentence: String?) -> Response {
    var headers = headers
    headers[.contentType] = ContentTypes.json
    let message = sentence ?? message
    let body = "{\"error\":{\"code\":\(JSONString.quoted(code)),\"message\":\(JSONString.quoted(message))}}\n"
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
  }
}
