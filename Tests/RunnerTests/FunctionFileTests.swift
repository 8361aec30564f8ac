import TestSupport
import Testing

@testable import Runner

@Suite("function.yml")
struct FunctionFileTests {
  private func decode(_ text: String) -> (FunctionDefinition?, [String]) {
    var file = FunctionFile(path: "functions/orders/function.yml", name: "orders")
    let definition = file.decode(text)
    return (definition, file.errors.map(\.description))
  }

  @Test("every key is read")
  func everyKey() throws {
    let (definition, errors) = decode(
      """
      routes: ["GET /v1/checkout", "GET /v1/orders/{id}"]
      body_limit: 2MiB
      timeout: 500ms
      secrets: [BILTEN_LINK_KEY, "STRIPE_SECRET_KEY?"]
      schedule: every 5s
      sandbox_only: true
      mode: warm
      workers: {min: 1, max: 8, idle: 2m, requests: 500}
      queue: {max: 0, wait: 250ms}
      memory: 1GiB
      cpu: 90s
      rate_limit: {ip: 60 per 1m, credential: 300 per 1h}
      cors: [https://partner.example, "http://127.0.0.1:9000"]
      probe: false
      """)
    #expect(errors == [])
    let expected = FunctionDefinition(
      name: "orders", routes: [try Route("GET /v1/checkout"), try Route("GET /v1/orders/{id}")],
      bodyLimitBytes: 2 * 1024 * 1024, timeoutMilliseconds: 500,
      secrets: [
        SecretRequirement(name: "BILTEN_LINK_KEY"), SecretRequirement(name: "STRIPE_SECRET_KEY", isOptional: true),
      ], scheduleMilliseconds: 5000, isSandboxOnly: true, mode: .warm,
      workers: WorkerPolicy(min: 1, max: 8, idleMilliseconds: 120_000, requestsMax: 500),
      queue: QueuePolicy(callsMax: 0, waitMilliseconds: 250), memoryLimitBytes: 1 << 30, cpuMilliseconds: 90_000,
      rateLimits: RateLimits(
        ip: RateLimit(callsMax: 60, periodMilliseconds: 60_000),
        credential: RateLimit(callsMax: 300, periodMilliseconds: 3_600_000)),
      corsOrigins: [
        Origin(scheme: "https", host: "partner.example", port: nil),
        Origin(scheme: "http", host: "127.0.0.1", port: 9000),
      ])
    #expect(definition == expected)
  }

  @Test("a part of a policy leaves the rest as it is")
  func partsOfPolicies() {
    let (definition, errors) = decode(
      "routes: [\"GET /a\"]\nworkers: {max: 2}\nqueue: {wait: 1s}\nrate_limit: {ip: 5 per 1s}\n")
    #expect(errors == [])
    #expect(definition?.workers == WorkerPolicy(min: 0, max: 2, idleMilliseconds: 60_000, requestsMax: 10_000))
    #expect(definition?.queue == QueuePolicy(callsMax: 64, waitMilliseconds: 1000))
    #expect(definition?.rateLimits == RateLimits(ip: RateLimit(callsMax: 5, periodMilliseconds: 1000)))
  }

  @Test("a probe needs neither routes nor a schedule")
  func probe() {
    let (definition, errors) = decode("probe: true\nmode: cgi\nworkers: {max: 1}\n")
    #expect(errors == [])
    #expect(definition?.isProbe == true)
    #expect(definition?.mode == .cgi)
    #expect(definition?.workers.max == 1)
  }

  @Test("what is left out has its default")
  func defaults() {
    let (definition, _) = decode("routes: [\"POST /v1/orders\"]")
    #expect(definition?.bodyLimitBytes == 65536)
    #expect(definition?.timeoutMilliseconds == 10_000)
    #expect(definition?.secrets == [])
    #expect(definition?.scheduleMilliseconds == nil)
    #expect(definition?.isSandboxOnly == false)
    #expect(definition?.mode == .warm)
    #expect(definition?.workers == WorkerPolicy(min: 0, max: 4, idleMilliseconds: 60_000, requestsMax: 10_000))
    #expect(definition?.queue == QueuePolicy(callsMax: 64, waitMilliseconds: 5000))
    #expect(definition?.memoryLimitBytes == nil)
    #expect(definition?.cpuMilliseconds == nil)
    #expect(definition?.rateLimits == RateLimits())
    #expect(definition?.corsOrigins == [])
    #expect(definition?.isProbe == false)
  }

  @Test(
    "a mistake is told with its place and what to do",
    arguments: [
      ("routes: [\"GET /a\"]\nbodylimit: 1\n", "2:1: unknown key `bodylimit`; did you mean `body_limit`?"),
      ("routes: [\"GET /a\"]\nzebra: 1\n", "2:1: unknown key `zebra`"),
      ("routes: [\"GET /a\"]\nroutes: [\"GET /b\"]\n", "1:1: key `routes` is written twice; remove one"),
      ("routes:\n  - GET /a\n  - GTE /b\n", "3:5: unknown method `GTE`; did you mean `GET`?"),
      ("routes: [\"HEAD /a\"]", "1:10: HEAD follows GET and is not written"),
      ("routes: [\"GET  /a\"]", "1:10: a route is a method, one space and a path, such as `GET /v1/orders/{id}`"),
      ("routes: [\"GET a\"]", "1:10: a route is a method, one space and a path, such as `GET /v1/orders/{id}`"),
      (
        "routes: [\"GET /a//b\"]",
        "1:10: `` is no path segment; write letters, digits and `-._~`, or `{name}` for a whole segment"
      ),
      (
        "routes: [\"GET /a/{id}.json\"]",
        "1:10: `{id}.json` is no path segment; write letters, digits and `-._~`, or `{name}` for a whole segment"
      ),
      ("routes: [\"GET /{a}/{a}\"]", "1:10: one route can't hold two parameters of the same name"),
      (
        "routes: [\"POST /internal/x\"]",
        "1:10: paths below /internal/ belong to the schedule; use another path"
      ),
      ("routes: [\"GET /{a}\", \"GET /{b}\"]", "1:22: `GET /{b}` is already answered by `GET /{a}` above; remove one"),
      ("routes: GET /a", "1:9: `routes` must be a list of routes, such as [\"GET /v1/orders/{id}\"]"),
      (
        "routes: [\"GET /a\"]\nbody_limit: 64KB\n",
        "2:13: `64KB` is no size; write 1 to 33554432 bytes, such as `65536`, `64KiB` or `2MiB`"
      ),
      (
        "routes: [\"GET /a\"]\nbody_limit: 0\n",
        "2:13: `0` is no size; write 1 to 33554432 bytes, such as `65536`, `64KiB` or `2MiB`"
      ),
      (
        "routes: [\"GET /a\"]\ntimeout: 10\n",
        "2:10: `10` is no duration for `timeout`; write 1ms to 5m, such as `500ms` or `10s`"
      ),
      ("schedule: 5s", "1:11: `5s` is no schedule; write `every` and 1s to 24h, such as `every 5s`"),
      ("schedule: every 10ms", "1:11: `every 10ms` is no schedule; write `every` and 1s to 24h, such as `every 5s`"),
      (
        "schedule: every 5s\nsecrets: [lower]\n",
        "2:11: `lower` is no secret's name; write upper-case letters, digits and `_`, with `?` if optional"
      ),
      ("schedule: every 5s\nsecrets: [A, \"A?\"]\n", "2:14: secret `A` is named twice; remove one"),
      ("schedule: every 5s\nsandbox_only: perhaps\n", "2:15: `sandbox_only` must be true or false"),
      ("timeout: 1s", "1:1: has neither `routes` nor `schedule` nor `probe: true`, so nothing would call it; add one"),
      ("probe: true\nroutes: [\"GET /a\"]\n", "2:9: `routes` is not for probes, which only /readyz calls; remove it"),
      ("probe: true\nschedule: every 5s\n", "2:11: `schedule` is not for probes, which only /readyz calls; remove it"),
      ("schedule: every 5s\nmode: wram\n", "2:7: `wram` is no `mode`; write warm or cgi"),
      ("schedule: every 5s\nmode: [cgi]\n", "2:7: `mode` must be warm or cgi"),
      ("schedule: every 5s\nworkers: 4\n", "2:10: `workers` must be keys and values, such as {min: 1, max: 4}"),
      ("schedule: every 5s\nworkers: {mx: 4}\n", "2:11: unknown key `mx`; did you mean `max`?"),
      ("schedule: every 5s\nworkers:\n  max: 0\n", "3:8: `0` is no number for `workers.max`; write 1 to 256"),
      ("schedule: every 5s\nworkers: {min: -1}\n", "2:16: `-1` is no number for `workers.min`; write 0 to 256"),
      (
        "schedule: every 5s\nworkers: {min: 3, max: 2}\n",
        "2:16: `workers.min` is 3 but `workers.max` is 2; lower it, or raise the other"
      ),
      (
        "schedule: every 5s\nworkers: {idle: 1500ms}\n",
        "2:17: `1500ms` is no duration for `workers.idle`; write whole seconds, 1s to 24h, such as `90s` or `5m`"
      ),
      (
        "schedule: every 5s\nworkers: {requests: 0}\n",
        "2:21: `0` is no number for `workers.requests`; write 1 to 100000000"
      ),
      (
        "schedule: every 5s\nmode: cgi\nworkers: {max: 2, idle: 1m}\n",
        "3:25: `workers.idle` is for warm workers, and `mode: cgi` has none; remove it"
      ),
      (
        "schedule: every 5s\nqueue: {max: 100001}\n",
        "2:14: `100001` is no number for `queue.max`; write 0 to 100000"
      ),
      (
        "schedule: every 5s\nqueue: {wait: long}\n",
        "2:15: `long` is no duration for `queue.wait`; write 1ms to 5m, such as `500ms` or `10s`"
      ),
      (
        "schedule: every 5s\nmemory: 1MiB\n",
        "2:9: `1MiB` is no size for `memory`; write 16MiB to 64GiB, such as `256MiB`"
      ),
      (
        "schedule: every 5s\ncpu: 10ms\n",
        "2:6: `10ms` is no duration for `cpu`; write whole seconds, 1s to 24h, such as `90s` or `5m`"
      ),
      (
        "schedule: every 5s\nrate_limit: {ip: 60/m}\n",
        "2:18: `60/m` is no rate for `rate_limit.ip`; write 1 to 1000000 calls `per` 1s to 24h, such as `60 per 1m`"
      ),
      ("schedule: every 5s\nrate_limit: {ips: 60 per 1m}\n", "2:14: unknown key `ips`; did you mean `ip`?"),
      (
        "schedule: every 5s\ncors: [\"*\"]\n",
        "2:8: `*` is no origin; write scheme and host, such as `https://partner.example`"
      ),
      (
        "schedule: every 5s\ncors: [https://a.example, \"https://A.example/\"]\n",
        "2:27: origin `https://a.example` is named twice; remove one"
      ),
      ("- a\n- b\n", "1:1: expected keys and values, such as `routes: [\"GET /v1/orders/{id}\"]`"),
      ("", "1:1: expected keys and values, such as `routes: [\"GET /v1/orders/{id}\"]`"),
    ])
  func mistake(_ text: String, _ sentence: String) {
    let (definition, errors) = decode(text)
    #expect(definition == nil)
    #expect(errors == ["functions/orders/function.yml:" + sentence])
  }

  @Test("text that is no YAML is told with its place")
  func syntax() {
    let (definition, errors) = decode("routes: [\"GET /a\"\ntimeout: 1s\n")
    #expect(definition == nil)
    #expect(errors.count == 1)
    #expect(errors.first?.hasPrefix("functions/orders/function.yml:2:") == true)
  }

  @Test("all mistakes of a file are told at once")
  func allAtOnce() {
    #expect(decode("rutes: []\ntimeout: x\nsecrets: 5\n").1.count == 3)
  }

  @Test("a folder's functions come in order, and two can't share a route")
  func folder() throws {
    let folder = try TemporaryFolder()
    try folder.put("functions/b/function.yml", "routes: [\"GET /v1/{x}\"]")
    try folder.put("functions/a/function.yml", "routes: [\"POST /v1/{y}\"]")
    try folder.put("functions/notes/README.md", "no function")
    #expect(try FunctionFolder.load(folder.path + "/functions").map(\.name) == ["a", "b"])

    try folder.put("functions/c/function.yml", "routes:\n  - GET /v1/{z}\n")
    let path = folder.path + "/functions"
    let error = #expect(throws: FunctionFileErrors.self) { try FunctionFolder.load(path) }
    #expect(
      error?.description
        == "\(path)/c/function.yml:2:5: `GET /v1/{z}` is already answered by \(path)/b/function.yml; remove one")
  }

  @Test("a folder that is not there is an error")
  func missingFolder() {
    let error = #expect(throws: FunctionFileErrors.self) { try FunctionFolder.load("/nowhere") }
    #expect(error?.description == "/nowhere:1:1: can't be read: /nowhere: No such file or directory")
  }

  @Test("the project's own functions are well-formed")
  func ownFunctions() throws {
    let functions = try FunctionFolder.load(TestPaths.packageRoot + "/functions")
    #expect(
      functions.map(\.name) == [
        "availability", "documents", "health", "orders", "outbox", "sandbox-pay", "validate", "webhook",
      ])
  }
}
