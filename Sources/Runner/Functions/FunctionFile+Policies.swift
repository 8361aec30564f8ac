import Yams

extension FunctionFile {
  enum WorkerKey: String, CaseIterable {
    case min
    case max
    case idle
    case requests
  }

  enum QueueKey: String, CaseIterable {
    case max
    case wait
  }

  enum RateKey: String, CaseIterable {
    case ip
    case credential
  }

  mutating func workers(_ node: Node, _ mode: FunctionDefinition.Mode) -> WorkerPolicy {
    var policy = WorkerPolicy()
    let values = mapping(node, key: .workers, expected: "keys and values, such as {min: 1, max: 4}", WorkerKey.self)
    if let node = values[.max] { policy.max = count(node, key: "workers.max", 1...256) }
    if mode == .cgi {
      for key in [WorkerKey.min, .idle, .requests] {
        if let node = values[key] { add(.onlyWarm("workers.\(key.rawValue)"), node.mark) }
      }
      return policy
    }
    if let node = values[.min] {
      policy.min = count(node, key: "workers.min", 0...256)
      if policy.min > policy.max { add(.minAboveMax(min: policy.min, max: policy.max), node.mark) }
    }
    if let node = values[.idle] { policy.idleMilliseconds = longDuration(node, key: "workers.idle") }
    if let node = values[.requests] { policy.requestsMax = count(node, key: "workers.requests", 1...100_000_000) }
    return policy
  }

  mutating func queue(_ node: Node) -> QueuePolicy {
    var policy = QueuePolicy()
    let values = mapping(node, key: .queue, expected: "keys and values, such as {max: 64, wait: 5s}", QueueKey.self)
    if let node = values[.max] { policy.callsMax = count(node, key: "queue.max", 0...100_000) }
    if let node = values[.wait] { policy.waitMilliseconds = duration(node, key: "queue.wait") }
    return policy
  }

  mutating func rateLimits(_ node: Node) -> RateLimits {
    let values = mapping(
      node, key: .rateLimit, expected: "keys and values, such as {ip: 60 per 1m, credential: 300 per 1m}",
      RateKey.self)
    return RateLimits(
      ip: values[.ip].flatMap { rate($0, key: "rate_limit.ip") },
      credential: values[.credential].flatMap { rate($0, key: "rate_limit.credential") })
  }

  private mutating func rate(_ node: Node, key: String) -> RateLimit? {
    guard let text = scalar(node, key: key, expected: "a rate, such as 60 per 1m") else { return nil }
    guard let rate = RateLimit(text) else {
      add(.rate(key: key, text), node.mark)
      return nil
    }
    return rate
  }

  private mutating func mapping<Known: RawRepresentable<String> & CaseIterable & Hashable>(
    _ node: Node, key: Key, expected: String, _ known: Known.Type
  ) -> [Known: Node] {
    guard case .mapping(let mapping) = node else {
      add(.wrongType(key: key.rawValue, expected: expected), node.mark)
      return [:]
    }
    return keys(of: mapping, known)
  }
}
