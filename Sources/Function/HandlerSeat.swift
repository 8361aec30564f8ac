/// The handler of a process: made once and kept, and made anew after it has thrown, for nobody knows what it left behind.
package final class HandlerSeat {
  private let make: () throws -> any Handler
  private var handler: (any Handler)?

  package init(_ make: @escaping () throws -> any Handler) { self.make = make }

  /// Makes the handler ahead of the first request.
  /// - Returns: what went wrong, in one line; the next request tries again.
  func prepare() -> String? {
    do {
      _ = try seated()
      return nil
    } catch {
      return Self.line(error)
    }
  }

  package func answer(_ request: Request) -> Answer {
    do {
      let response = try seated().respond(to: request)
      try response.check()
      return Answer(response: response, errorLines: response.logLines.map(Self.line), isFailure: false)
    } catch {
      handler = nil
      let isPassing = (error as? any PassingFailure)?.isPassing ?? false
      return Answer(
        response: isPassing ? .unavailable : .internalError, errorLines: [Self.line(error)], isFailure: true)
    }
  }

  private func seated() throws -> any Handler {
    if let handler { return handler }
    let made = try make()
    handler = made
    return made
  }

  private static func line(_ error: any Error) -> String { line("error: \(error)") }

  private static func line(_ text: String) -> String {
    String(text.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(500))
  }
}
