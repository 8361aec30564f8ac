import Yams

/// Decodes one `function.yml`, strictly: an unknown key is an error, and all errors are told at once.
struct FunctionFile {
  enum Key: String, CaseIterable {
    case routes
    case bodyLimit = "body_limit"
    case timeout
    case secrets
    case schedule
    case sandboxOnly = "sandbox_only"
    case mode
    case workers
    case queue
    case memory
    case cpu
    case rateLimit = "rate_limit"
    case cors
    case probe
  }

  /// As shown in errors.
  let path: String
  let name: String
  private(set) var errors: [FunctionFileError] = []
  /// Where each route was written, for errors that show up when the functions are put together.
  var routeMarks: [Route: (line: Int, column: Int)] = [:]

  init(path: String, name: String) {
    self.path = path
    self.name = name
  }

  /// - Returns: nil where there are ``errors``.
  mutating func decode(_ text: String) -> FunctionDefinition? {
    guard let node = parse(text) else { return nil }
    guard case .mapping(let mapping) = node else {
      add(.notAMapping, node.mark)
      return nil
    }
    let values = keys(of: mapping, Key.self)
    let mode = values[.mode].map { choice($0, key: Key.mode.rawValue, FunctionDefinition.Mode.warm) } ?? .warm
    let definition = FunctionDefinition(
      name: name,
      routes: values[.routes].map { routes($0) } ?? [],
      bodyLimitBytes: values[.bodyLimit].map { bodyLimit($0) } ?? FunctionDefinition.defaultBodyLimitBytes,
      timeoutMilliseconds: values[.timeout].map { duration($0, key: Key.timeout.rawValue) }
        ?? FunctionDefinition.defaultTimeoutMilliseconds,
      secrets: values[.secrets].map { secrets($0) } ?? [],
      scheduleMilliseconds: values[.schedule].map { schedule($0) } ?? nil,
      isSandboxOnly: values[.sandboxOnly].map { flag($0, key: .sandboxOnly) } ?? false,
      mode: mode,
      workers: values[.workers].map { workers($0, mode) } ?? WorkerPolicy(),
      queue: values[.queue].map { queue($0) } ?? QueuePolicy(),
      memoryLimitBytes: values[.memory].map { memory($0) },
      cpuMilliseconds: values[.cpu].map { processorTime($0) },
      rateLimits: values[.rateLimit].map { rateLimits($0) } ?? RateLimits(),
      corsOrigins: values[.cors].map { origins($0) } ?? [],
      isProbe: values[.probe].map { flag($0, key: .probe) } ?? false)
    if errors.isEmpty { checkCallers(of: definition, values, node) }
    return errors.isEmpty ? definition : nil
  }

  mutating func add(_ problem: FunctionFileError.Problem, line: Int = 1, column: Int = 1) {
    errors.append(FunctionFileError(file: path, line: line, column: column, problem: problem))
  }

  mutating func add(_ problem: FunctionFileError.Problem, _ mark: Mark?) {
    add(problem, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  /// The known keys of a mapping; the others are errors.
  mutating func keys<Known: RawRepresentable<String> & CaseIterable & Hashable>(
    of mapping: Node.Mapping, _: Known.Type
  ) -> [Known: Node] {
    var values: [Known: Node] = [:]
    for (keyNode, value) in mapping {
      let text = keyNode.scalar?.string ?? "?"
      if let key = Known(rawValue: text) {
        values[key] = value
      } else {
        add(.unknownKey(text, known: Known.allCases.map(\.rawValue)), keyNode.mark)
      }
    }
    return values
  }

  private mutating func parse(_ text: String) -> Node? {
    do {
      if let node = try Yams.compose(yaml: text) { return node }
      add(.notAMapping)
    } catch YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _)
    {
      add(.syntax(problem), mark)
    } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
      for key in duplicates.sorted() { add(.repeatedKey(key), context.mark) }
    } catch {
      add(.syntax("the text is not UTF-8, or holds a character that YAML forbids"))
    }
    return nil
  }

  /// Somebody has to call a function, and nobody but `/readyz` calls a probe.
  private mutating func checkCallers(of function: FunctionDefinition, _ values: [Key: Node], _ file: Node) {
    guard function.isProbe else {
      if function.routes.isEmpty, function.scheduleMilliseconds == nil { add(.neverCalled, file.mark) }
      return
    }
    for key in [Key.routes, .schedule, .rateLimit, .cors] {
      if let node = values[key] { add(.notForProbes(key.rawValue), node.mark) }
    }
  }
}
