import FastCGI
import Testing

@testable import Function

@Suite("the FastCGI host")
struct FastCGIHostTests {
  @Test("a kept connection serves request after request; one that is not kept is closed after its answer")
  func keepsConnection() throws {
    let host = try RunningHost()
    let server = try host.connect()
    for number in 1...50 {
      server.send(ServerBytes.get("/\(number)", id: UInt16(number)).bytes)
      let told = try server.read()
      #expect(told.output[UInt16(number)]?.hasSuffix("\r\n\r\nGET /\(number) 0") == true)
      #expect(told.ends == [.init(UInt16(number), .complete)])
    }
    server.send(ServerBytes.get("/last", keep: false).bytes)
    #expect(try server.read().ends == [.init(1, .complete)])
    #expect(server.isClosed())
  }

  @Test("a handler that throws, or answers with a header of two lines, is an error of 500 with a line for the log")
  func failures() throws {
    let host = try RunningHost()
    let server = try host.connect()
    server.send(ServerBytes.get("/throw").bytes)
    let thrown = try server.read()
    #expect(thrown.output[1]?.hasPrefix("Status: 500\r\n") == true)
    #expect(thrown.errors[1] == "error: two lines\n")
    #expect(thrown.ends == [.init(1, .complete, exit: 1)])
    server.send(ServerBytes.get("/smuggle").bytes)
    let smuggled = try server.read()
    #expect(smuggled.output[1]?.hasPrefix("Status: 500\r\n") == true)
    #expect(smuggled.output[1]?.contains("X-B") == false)
    server.send(ServerBytes.get("/lines").bytes)
    let lines = try server.read()
    #expect(lines.errors[1] == "one line\ntwo\n")
    #expect(lines.ends == [.init(1, .complete)])
  }

  @Test("a connection that is slow, silent or broken holds up no other")
  func slowConnections() throws {
    let host = try RunningHost()
    let slow = try host.connect()
    let silent = try host.connect()
    let broken = try host.connect()
    let request = ServerBytes.request([("REQUEST_METHOD", "POST"), ("SCRIPT_NAME", "/slow")], body: [1]).bytes
    slow.send(request[..<30])
    broken.send(Array("GET / HTTP/1.0\r\n\r\n".utf8))
    #expect(broken.isClosed())
    let quick = try host.connect()
    for _ in 1...3 {
      quick.send(ServerBytes.get("/quick").bytes)
      #expect(try quick.read().output[1]?.contains("GET /quick") == true)
    }
    slow.send(request[30...])
    #expect(try slow.read().output[1]?.hasSuffix("POST /slow 1") == true)
    silent.send(ServerBytes.get("/late").bytes)
    #expect(try silent.read().ends.count == 1)
  }

  @Test("what does not arrive in time is answered with 408, or closed where no request has begun")
  func receivingTimeout() throws {
    var limits = FastCGILimits()
    limits.receivingMilliseconds = 50
    let host = try RunningHost(limits: limits)
    let begun = try host.connect()
    begun.send(ServerBytes.get("/").bytes.dropLast())
    #expect(try begun.read().output[1]?.hasPrefix("Status: 408\r\n") == true)
    #expect(begun.isClosed())
    let half = try host.connect()
    half.send([1, 1, 0])
    #expect(half.isClosed())
    let idle = try host.connect()
    idle.send(ServerBytes.get("/").bytes)
    #expect(try idle.read().ends.count == 1)
    // Idle between requests is no crime.
    usleepMilliseconds(150)
    idle.send(ServerBytes.get("/").bytes)
    #expect(try idle.read().ends.count == 1)
  }

  @Test("one who takes no bytes of a large answer is given up, others are served meanwhile")
  func sendingTimeout() throws {
    var limits = FastCGILimits()
    limits.sendingMilliseconds = 300
    let host = try RunningHost(limits: limits)
    let lazy = try host.connect()
    lazy.send(
      ServerBytes.request([("REQUEST_METHOD", "GET"), ("SCRIPT_NAME", "/bytes"), ("QUERY_STRING", "30000000")]).bytes)
    let quick = try host.connect()
    quick.send(ServerBytes.get("/quick").bytes)
    #expect(try quick.read().ends.count == 1)
    usleepMilliseconds(900)
    // What the kernel holds can still be read, and not the whole answer.
    #expect(try lazy.read().ends.isEmpty)
  }

  @Test("a large answer arrives whole")
  func largeAnswer() throws {
    let host = try RunningHost()
    let server = try host.connect()
    server.send(
      ServerBytes.request([("REQUEST_METHOD", "GET"), ("SCRIPT_NAME", "/bytes"), ("QUERY_STRING", "5000000")]).bytes)
    let told = try server.read()
    #expect(told.output[1].map { $0.utf8.count > 5_000_000 && $0.hasSuffix("xxx") } == true)
  }

  @Test("beyond its connections, the one that has been idle longest makes room; busy ones are left alone")
  func connectionBound() throws {
    var limits = FastCGILimits()
    limits.connectionsMax = 2
    let host = try RunningHost(limits: limits)
    let first = try host.connect()
    first.send(ServerBytes.get("/").bytes)
    #expect(try first.read().ends.count == 1)
    let busy = try host.connect()
    let request = ServerBytes.get("/busy").bytes
    busy.send(request[..<20])
    let third = try host.connect()
    third.send(ServerBytes.get("/third").bytes)
    #expect(try third.read().ends.count == 1)
    #expect(first.isClosed())
    busy.send(request[20...])
    #expect(try busy.read().output[1]?.hasSuffix("GET /busy 0") == true)
  }

  @Test("bodies of all requests together are bounded")
  func bodiesBound() throws {
    var limits = FastCGILimits()
    limits.bodiesBytesMax = 100_000
    let host = try RunningHost(limits: limits)
    let one = try host.connect()
    let request = ServerBytes.request(
      [("REQUEST_METHOD", "POST"), ("SCRIPT_NAME", "/")], body: [UInt8](repeating: 1, count: 60_000)
    ).bytes
    one.send(request.dropLast(8))
    let two = try host.connect()
    two.send(request.dropLast(8))
    let told = try two.read()
    #expect(told.output[1]?.hasPrefix("Status: 503\r\n") == true)
    one.send(request.suffix(8))
    #expect(try one.read().output[1]?.hasSuffix("POST / 60000") == true)
  }

  @Test("only the web servers that are named may connect")
  func webServers() throws {
    let stranger = try RunningHost(environment: ["FCGI_WEB_SERVER_ADDRS": "10.0.0.1,192.0.2.7,nonsense"]).connect()
    stranger.send(ServerBytes.get("/").bytes)
    #expect(stranger.isClosed())
    let host = try RunningHost(environment: ["FCGI_WEB_SERVER_ADDRS": "10.0.0.1, ::ffff:127.0.0.1"])
    let known = try host.connect()
    known.send(ServerBytes.get("/").bytes)
    #expect(try known.read().ends.count == 1)
  }

  @Test("asked to end, it finishes what has begun, refuses in words what begins, and ends")
  func gracefulStop() throws {
    let host = try RunningHost()
    let begun = try host.connect()
    let idle = try host.connect()
    idle.send(ServerBytes.get("/").bytes)
    #expect(try idle.read().ends.count == 1)
    let request = ServerBytes.get("/begun").bytes
    begun.send(request[..<20])
    // Another request and its answer prove that the host has seen what was begun.
    idle.send(ServerBytes.get("/").bytes)
    #expect(try idle.read().ends.count == 1)
    host.stop()
    usleepMilliseconds(50)
    idle.send(ServerBytes.get("/new").bytes)
    #expect(try idle.read().ends == [.init(1, .overloaded)])
    begun.send(request[20...])
    #expect(try begun.read().output[1]?.hasSuffix("GET /begun 0") == true)
    #expect(host.waitForEnd())
    #expect(begun.isClosed())
  }

  @Test("asked to end with nothing under way, it ends at once")
  func idleStop() throws {
    let host = try RunningHost()
    let idle = try host.connect()
    idle.send(ServerBytes.get("/").bytes)
    #expect(try idle.read().ends.count == 1)
    host.stop()
    #expect(host.waitForEnd())
    #expect(idle.isClosed())
  }

  @Test("with one connection only, it ends when that is closed")
  func oneConnection() throws {
    let host = try RunningHost(environment: ["BILTEN_ONE_CONNECTION": "1"])
    var only: WebServer? = try host.connect()
    only?.send(ServerBytes.get("/").bytes)
    #expect(try only?.read().ends.count == 1)
    only = nil
    #expect(host.waitForEnd())
  }
}
