/// A function's answer.
public struct Response: Sendable {
  /// 200 to 599.
  public var status: Int
  /// In order; a name may stand more than once. Content-Length is the host's affair.
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]
  /// What the call brought about, by name, such as `orders_paid`: small letters and `_`. A runner that wants to know adds
  /// them up; nobody else sees them.
  public var counts: [String: Int] = [:]
  /// For whoever reads the log, each one line, without personal data.
  public var logLines: [String] = []

  public init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  public static func html(_ body: [UInt8], status: Int = 200) -> Response {
    // An order's page is one person's: no cache keeps it, and its address goes to no other site.
    Response(
      status: status,
      headers: [
        ("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store"), ("Referrer-Policy", "no-referrer"),
      ], body: body)
  }

  public static func json(_ body: [UInt8], status: Int = 200) -> Response {
    Response(
      status: status, headers: [("Content-Type", "application/json; charset=utf-8"), ("Cache-Control", "no-store")],
      body: body)
  }

  /// 303 See Other (RFC 9110): what follows a form is fetched with GET.
  public static func seeOther(_ location: String) -> Response {
    Response(status: 303, headers: [("Location", location), ("Cache-Control", "no-store")])
  }
}
