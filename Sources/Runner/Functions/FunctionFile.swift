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
  }

  /// As shown in errors.
  let path: String
  let name: String
  private(set) var errors: [FunctionFileError] = []
  /// Where each route was written, for errors that show up when the functions are put together.
  private(set) var routeMarks: [Route: (line: Int, column: Int)] = [:]

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
    var values: [Key: Node] = [:]
    for (keyNode, value) in mapping {
      let text = keyNode.scalar?.string ?? "?"
      if let key = Key(rawValue: text) { values[key] = value } else { add(.unknownKey(text), keyNode.mark) }
    }
    let definition = FunctionDefinition(
      name: name,
      routes: values[.routes].map { routes($0) } ?? [],
      bodyLimitBytes: values[.bodyLimit].map { bodyLimit($0) } ?? FunctionDefinition.defaultBodyLimitBytes,
      timeoutMilliseconds: values[.timeout].map { timeout($0) } ?? FunctionDefinition.defaultTimeoutMilliseconds,
      secrets: values[.secrets].map { secrets($0) } ?? [],
      scheduleMilliseconds: values[.schedule].map { schedule($0) } ?? nil,
      isSandboxOnly: values[.sandboxOnly].map { flag($0, key: .sandboxOnly) } ?? false)
    if errors.isEmpty, definition.routes.isEmpty, definition.scheduleMilliseconds == nil {
      add(.neverCalled, node.mark)
    }
    return errors.isEmpty ? definition : nil
  }

  mutating func add(_ problem: FunctionFileError.Problem, line: Int = 1, column: Int = 1) {
    errors.append(FunctionFileError(file: path, line: line, column: column, problem: problem))
  }

  private mutating func add(_ problem: FunctionFileError.Problem, _ mark: Mark?) {
    add(problem, line: mark?.line ?? 1, column: mark?.column ?? 1)
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

  private mutating func routes(_ node: Node) -> [Route] {
    var routes: [Route] = []
    for item in strings(node, key: .routes, expected: "a list of routes, such as [\"GET /v1/orders/{id}\"]") {
      do {
        let route = try Route(item.string)
        if let earlier = routes.first(where: { $0.method == route.method && $0.shape == route.shape }) {
          add(.repeatedRoute(item.string, earlier: "`\(earlier)` above"), item.mark)
        } else {
          routes.append(route)
          routeMarks[route] = (item.mark?.line ?? 1, item.mark?.column ?? 1)
        }
      } catch {
        add(.route(error), item.mark)
      }
    }
    return routes
  }

  private mutating func secrets(_ node: Node) -> [SecretRequirement] {
    var secrets: [SecretRequirement] = []
    for item in strings(
      node, key: .secrets, expected: "a list of names, such as [BILTEN_LINK_KEY, \"STRIPE_SECRET_KEY?\"]")
    {
      let isOptional = item.string.hasSuffix("?")
      let name = isOptional ? String(item.string.dropLast()) : item.string
      let isName = name.utf8.allSatisfy { ($0 >= 65 && $0 <= 90) || ($0 >= 48 && $0 <= 57) || $0 == 95 }
      guard isName, let first = name.utf8.first, first >= 65 else {
        add(.secretName(item.string), item.mark)
        continue
      }
      guard !secrets.contains(where: { $0.name == name }) else {
        add(.repeatedSecret(name), item.mark)
        continue
      }
      secrets.append(SecretRequirement(name: name, isOptional: isOptional))
    }
    return secrets
  }

  private mutating func strings(_ node: Node, key: Key, expected: String) -> [Node.Scalar] {
    guard case .sequence(let sequence) = node else {
      add(.wrongType(key: key.rawValue, expected: expected), node.mark)
      return []
    }
    return sequence.compactMap { item in
      if case .scalar(let scalar) = item { return scalar }
      add(.wrongType(key: key.rawValue, expected: expected), item.mark)
      return nil
    }
  }

  private mutating func bodyLimit(_ node: Node) -> Int {
    guard let text = scalar(node, key: .bodyLimit, expected: "a size, such as 64KiB") else { return 0 }
    guard let bytes = Quantity.bytes(text), (1...32 * 1024 * 1024).contains(bytes) else {
      add(.size(text), node.mark)
      return 0
    }
    return bytes
  }

  private mutating func timeout(_ node: Node) -> Int {
    guard let text = scalar(node, key: .timeout, expected: "a duration, such as 10s") else { return 0 }
    guard let milliseconds = Quantity.milliseconds(text), (1...300_000).contains(milliseconds) else {
      add(.duration(key: Key.timeout.rawValue, text), node.mark)
      return 0
    }
    return milliseconds
  }

  private mutating func schedule(_ node: Node) -> Int? {
    guard let text = scalar(node, key: .schedule, expected: "a schedule, such as every 5s") else { return nil }
    let parts = text.split(separator: " ")
    guard parts.count == 2, parts[0] == "every", let milliseconds = Quantity.milliseconds(String(parts[1])),
      (1000...86_400_000).contains(milliseconds)
    else {
      add(.schedule(text), node.mark)
      return nil
    }
    return milliseconds
  }

  private mutating func flag(_ node: Node, key: Key) -> Bool {
    let text = scalar(node, key: key, expected: "true or false")
    if let text, text != "true", text != "false" {
      add(.wrongType(key: key.rawValue, expected: "true or false"), node.mark)
    }
    return text == "true"
  }

  private mutating func scalar(_ node: Node, key: Key, expected: String) -> String? {
    if case .scalar(let scalar) = node { return scalar.string }
    add(.wrongType(key: key.rawValue, expected: expected), node.mark)
    return nil
  }
}
