import Core
import Glibc
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import WebFiles

/// Answers what operators ask, on a port of its own: `/healthz` (the process), `/readyz` (what it needs) and `/metrics`.
final class StatusPage: HTTPResponder {
  typealias Context = StatusContext

  private let metrics: Metrics
  private let book: ConnectionBook
  private let host: any Host
  private let readiness: Readiness
  private let version: String
  private let startedSeconds: Double
  private let isDraining = Atomic<Bool>(false)

  init(metrics: Metrics, book: ConnectionBook, host: any Host, readiness: Readiness, version: String) {
    self.metrics = metrics
    self.book = book
    self.host = host
    self.readiness = readiness
    self.version = version
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    startedSeconds = Double(now.tv_sec) + Double(now.tv_nsec / 1_000_000) / 1000
  }

  /// From now on the site is not ready: what is under way is finished, and nothing new should come.
  func drain() { isDraining.store(true, ordering: .relaxed) }

  @Sendable func respond(to request: Request, context: Context) async throws -> Response {
    guard request.method == .get || request.method == .head else {
      return Self.response(.methodNotAllowed, ContentTypes.json, "{\"error\":{\"code\":\"method_not_allowed\"}}\n")
    }
    let response =
      switch request.uri.path {
      case "/healthz": Self.response(.ok, ContentTypes.json, "{\"ok\":true}\n")
      case "/readyz": await ready()
      case "/metrics": await page()
      default: Self.response(.notFound, ContentTypes.json, "{\"error\":{\"code\":\"not_found\"}}\n")
      }
    return request.method == .head ? response.createHeadResponse() : response
  }

  private func ready() async -> Response {
    let answer = await readiness.ask()
    let isDraining = isDraining.load(ordering: .relaxed)
    let isReady = answer.isReady && !isDraining
    let checks = answer.checks.map { check in
      "{\"name\":\(JSONString.quoted(check.name)),\"ok\":\(check.isWell),\"milliseconds\":\(check.milliseconds)}"
    }
    let body =
      "{\"ready\":\(isReady),\"draining\":\(isDraining),\"checks\":[" + checks.joined(separator: ",") + "]}\n"
    return Self.response(isReady ? .ok : .serviceUnavailable, ContentTypes.json, body)
  }

  private func page() async -> Response {
    let page = MetricsPage(
      metrics: metrics.current, connections: book.counts, functions: host.status(), process: .read(),
      checks: await readiness.checks, version: version, startedSeconds: startedSeconds)
    return Self.response(.ok, "text/plain; version=0.0.4; charset=utf-8", page.text)
  }

  private static func response(_ status: HTTPResponse.Status, _ type: String, _ body: String) -> Response {
    Response(
      status: status,
      headers: [.contentType: type, .cacheControl: "no-store", .xContentTypeOptions: "nosniff"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
  }
}
