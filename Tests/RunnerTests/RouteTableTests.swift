import Testing

@testable import Runner

@Suite("Routes")
struct RouteTableTests {
  private func table() throws -> RouteTable {
    RouteTable([
      try .test("orders", ["GET /v1/checkout", "POST /v1/orders", "GET /v1/orders/{id}"]),
      try .test("validate", ["POST /v1/orders/validate"]),
      try .test("availability", ["GET /v1/events/{id}/availability"]),
    ])
  }

  private func match(_ method: String, _ path: String) throws -> String {
    let segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return switch try table().match(method: method, path: segments) {
    case .found(let answer): "\(answer.function.name): \(answer.route)"
    case .methodNotAllowed(let allow): allow.joined(separator: ", ")
    case .none: "none"
    }
  }

  @Test(
    "a path and a method lead to one function",
    arguments: [
      ("GET", "/v1/checkout", "orders: GET /v1/checkout"),
      ("HEAD", "/v1/checkout", "orders: GET /v1/checkout"),
      ("POST", "/v1/orders", "orders: POST /v1/orders"),
      ("GET", "/v1/orders/B7", "orders: GET /v1/orders/{id}"),
      ("POST", "/v1/orders/validate", "validate: POST /v1/orders/validate"),
      ("GET", "/v1/orders/validate", "POST"),
      ("GET", "/v1/events/jazz/availability", "availability: GET /v1/events/{id}/availability"),
      ("POST", "/v1/events/jazz/availability", "GET, HEAD"),
      ("HEAD", "/v1/orders", "POST"),
      ("get", "/v1/checkout", "GET, HEAD"),
      ("GET", "/v1/orders/", "none"),
      ("GET", "/v1/orders/a/b", "none"),
      ("GET", "/v1/events//availability", "none"),
      ("GET", "/V1/checkout", "none"),
      ("GET", "/", "none"),
    ])
  func leads(_ method: String, _ path: String, _ expected: String) throws {
    let found = try match(method, path)
    #expect(found == expected)
  }

  @Test("a route reads back as it was written")
  func description() throws {
    #expect(try Route("GET /v1/events/{id}/availability").description == "GET /v1/events/{id}/availability")
  }
}
