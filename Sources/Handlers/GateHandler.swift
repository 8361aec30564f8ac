import Function

/// All that gates ask for: verdicts, and what scanners need beside them.
public struct GateHandler: Handler {
  private let validate: ValidateHandler
  private let scanner: ScannerHandler

  public init(validate: ValidateHandler, scanner: ScannerHandler) {
    self.validate = validate
    self.scanner = scanner
  }

  public func respond(to request: Request) throws -> Response {
    request.path.hasPrefix("/v1/scanner/") ? try scanner.respond(to: request) : try validate.respond(to: request)
  }
}
