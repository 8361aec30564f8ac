import Core
import HTTPTypes
import Hummingbird
import NIOCore
import WebFiles

/// The errors that the front itself answers with, as `{"error":{"code":…,"message":…}}`.
enum ErrorAnswer: Sendable {
  case badRequest
  case notFound
  case methodNotAllowed(allow: [String])
  case preconditionFailed
  case bodyTooLarge(limitBytes: Int)
  case tooManyRequests(retryAfterSeconds: Int)
  case host(HostError)
  /// No request that anybody could answer; the connection ends.
  case refused(RequestRefusal)

  var status: HTTPResponse.Status {
    switch self {
    case .badRequest: .badRequest
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .preconditionFailed: .preconditionFailed
    case .bodyTooLarge: .contentTooLarge
    case .tooManyRequests: .tooManyRequests
    case .host(.busy), .host(.resting): .serviceUnavailable
    case .host(.timedOut): .gatewayTimeout
    case .host(.cannotStart): .internalServerError
    case .host: .badGateway
    case .refused(let refusal): refusal.status
    }
  }

  var code: String {
    switch self {
    case .badRequest, .preconditionFailed, .refused: "bad_request"
    case .notFound: "not_found"
    case .methodNotAllowed: "method_not_allowed"
    case .bodyTooLarge: "body_too_large"
    case .tooManyRequests: "too_many_requests"
    case .host: "unavailable"
    }
  }

  /// The page for browsers, in the folder of each language.
  var pageName: String {
    switch self {
    case .host, .tooManyRequests, .bodyTooLarge: "50x.html"
    default: "404.html"
    }
  }

  /// Whether that page is to tell this error's sentence in place of its own.
  var isToldOnPage: Bool {
    switch self {
    case .tooManyRequests, .bodyTooLarge: true
    default: false
    }
  }

  private var message: String {
    switch self {
    case .badRequest, .refused: "This request can't be read."
    case .notFound: "There is nothing at this address."
    case .methodNotAllowed(let allow): "This address takes \(allow.joined(separator: ", ")) only."
    case .preconditionFailed: "What is there is not what the request expects."
    case .bodyTooLarge(let limit): "The request is larger than the \(limit) bytes that this address takes."
    case .tooManyRequests: "There were too many requests. Please try again in a moment."
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
    case .tooManyRequests(let seconds): headers[.retryAfter] = String(seconds)
    case .host(.busy): headers[.retryAfter] = "2"
    case .host(.resting(let milliseconds)): headers[.retryAfter] = String(max(1, (milliseconds + 999) / 1000))
    case .host(.timedOut): headers[.retryAfter] = "5"
    default: break
    }
    return headers
  }

  /// - Parameter sentence: what the visitor reads, in the visitor's language; English where it is nil.
  func response(_ sentence: String?) -> Response {
    var headers = headers
    headers[.contentType] = ContentTypes.json
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: body(sentence)))
  }

  func body(_ sentence: String?) -> ByteBuffer {
    let message = JSONString.quoted(sentence ?? message)
    return ByteBuffer(string: "{\"error\":{\"code\":\(JSONString.quoted(code)),\"message\":\(message)}}\n")
  }
}
