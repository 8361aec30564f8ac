/// One fault in a `function.yml`, told as `file:line:column: sentence`.
public struct FunctionFileError: Error, Hashable, Sendable, CustomStringConvertible {
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in Unicode scalars.
  public let column: Int
  public let problem: Problem

  public enum Problem: Hashable, Sendable {
    case unreadable(reason: String)
    case syntax(String)
    case notAMapping
    case unknownKey(String, known: [String])
    case repeatedKey(String)
    case wrongType(key: String, expected: String)
    case route(RouteProblem)
    case repeatedRoute(String, earlier: String)
    case size(String)
    case memory(String)
    case duration(key: String, String)
    case longDuration(key: String, String)
    case schedule(String)
    case secretName(String)
    case repeatedSecret(String)
    case count(key: String, String, min: Int, max: Int)
    case choice(key: String, String, known: [String])
    case minAboveMax(min: Int, max: Int)
    case onlyWarm(String)
    case rate(key: String, String)
    case origin(String)
    case repeatedOrigin(String)
    case neverCalled
    case notForProbes(String)
    case name(String)
  }

  public var description: String { "\(file):\(line):\(column): \(problem)" }
}

/// Every fault found while reading a folder of functions; never empty.
public struct FunctionFileErrors: Error, Hashable, Sendable, CustomStringConvertible {
  public let errors: [FunctionFileError]

  public var description: String { errors.map(\.description).joined(separator: "\n") }
}

extension FunctionFileError.Problem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let reason): "can't be read: \(reason)"
    case .syntax(let text): "not valid YAML: \(text)"
    case .notAMapping: "expected keys and values, such as `routes: [\"GET /v1/orders/{id}\"]`"
    case .unknownKey(let key, let known): "unknown key `\(key)`\(Nearest.hint(key, among: known))"
    case .repeatedKey(let key): "key `\(key)` is written twice; remove one"
    case .wrongType(let key, let expected): "`\(key)` must be \(expected)"
    case .route(let problem): problem.description
    case .repeatedRoute(let route, let earlier): "`\(route)` is already answered by \(earlier); remove one"
    case .size(let text): "`\(text)` is no size; write 1 to 33554432 bytes, such as `65536`, `64KiB` or `2MiB`"
    case .duration(let key, let text):
      "`\(text)` is no duration for `\(key)`; write 1ms to 5m, such as `500ms` or `10s`"
    case .memory(let text): "`\(text)` is no size for `memory`; write 16MiB to 64GiB, such as `256MiB`"
    case .longDuration(let key, let text):
      "`\(text)` is no duration for `\(key)`; write whole seconds, 1s to 24h, such as `90s` or `5m`"
    case .schedule(let text): "`\(text)` is no schedule; write `every` and 1s to 24h, such as `every 5s`"
    case .secretName(let text):
      "`\(text)` is no secret's name; write upper-case letters, digits and `_`, with `?` if optional"
    case .repeatedSecret(let name): "secret `\(name)` is named twice; remove one"
    case .count(let key, let text, let min, let max):
      "`\(text)` is no number for `\(key)`; write \(min) to \(max)"
    case .choice(let key, let text, let known):
      "`\(text)` is no `\(key)`; write \(known.joined(separator: " or "))"
    case .minAboveMax(let min, let max):
      "`workers.min` is \(min) but `workers.max` is \(max); lower it, or raise the other"
    case .onlyWarm(let key): "`\(key)` is for warm workers, and `mode: cgi` has none; remove it"
    case .rate(let key, let text):
      "`\(text)` is no rate for `\(key)`; write 1 to 1000000 calls `per` 1s to 24h, such as `60 per 1m`"
    case .origin(let text): "`\(text)` is no origin; write scheme and host, such as `https://partner.example`"
    case .repeatedOrigin(let origin): "origin `\(origin)` is named twice; remove one"
    case .neverCalled: "has neither `routes` nor `schedule` nor `probe: true`, so nothing would call it; add one"
    case .notForProbes(let key): "`\(key)` is not for probes, which only /readyz calls; remove it"
    case .name(let name): "folder name `\(name)` is no function's name; use lower-case letters, digits and hyphens"
    }
  }
}
