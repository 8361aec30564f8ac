import Yams

extension FunctionFile {
  mutating func routes(_ node: Node) -> [Route] {
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

  mutating func secrets(_ node: Node) -> [SecretRequirement] {
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

  mutating func origins(_ node: Node) -> [Origin] {
    var origins: [Origin] = []
    for item in strings(node, key: .cors, expected: "a list of origins, such as [https://partner.example]") {
      guard let origin = Origin(item.string) else {
        add(.origin(item.string), item.mark)
        continue
      }
      guard !origins.contains(origin) else {
        add(.repeatedOrigin(origin.description), item.mark)
        continue
      }
      origins.append(origin)
    }
    return origins
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
}
