/// Where a function's output departs from RFC 3875, section 6.
public enum CGIResponseProblem: Error, Hashable, Sendable, CustomStringConvertible {
  case noHeaders
  case headersTooLarge
  case headerLine(Int)
  case forbiddenHeader(String)
  case repeatedHeader(String)
  case status
  case missingContentType
  case contentLength
  case bodyNotAllowed
  case counts

  public var description: String {
    switch self {
    case .noHeaders: "no blank line ends the headers"
    case .headersTooLarge: "the headers are longer than \(CGIResponse.headersBytesMax) bytes"
    case .headerLine(let line): "line \(line) is no header"
    case .forbiddenHeader(let name): "header \(name) is not for a function to set"
    case .repeatedHeader(let name): "header \(name) stands twice"
    case .status: "Status must be three digits from 200 to 599, and a reason if you like"
    case .missingContentType: "a body needs a Content-Type"
    case .contentLength: "Content-Length differs from the body's length"
    case .counts: "X-Bilten-Counts must be names and numbers, such as `orders_paid=1,tickets_issued=2`"
    case .bodyNotAllowed: "this status has no body"
    }
  }
}
