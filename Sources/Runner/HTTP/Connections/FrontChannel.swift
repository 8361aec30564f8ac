import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Serves connections: sets up what their bytes go through, and hands each request to the front, one after the other.
struct FrontChannel: ServerChildChannel {
  let front: Front
  let limits: ConnectionLimits
  let book: ConnectionBook

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Connection> {
    channel.eventLoop.makeCompletedFuture {
      let peer = channel.remoteAddress?.ipAddress.flatMap { IPAddress($0) }
      let isProxy = peer.map(front.proxies.contains) ?? true
      var entry: ConnectionBook.Entry?
      do throws(ConnectionBook.Refusal) {
        let entered = try book.enter(channel, isProxy ? nil : peer)
        entry = entered
        let book = book
        channel.closeFuture.whenComplete { _ in book.leave(entered) }
        try? addHandlers(channel, entered)
      } catch {
        channel.close(promise: nil)
      }
      let asyncChannel = try NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>(
        wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
      return Connection(
        asyncChannel: asyncChannel, peer: peer, executor: LoopExecutor(channel.eventLoop), entry: entry)
    }
  }

  private func addHandlers(_ channel: any Channel, _ entry: ConnectionBook.Entry) throws {
    var decoderLimits = NIOHTTPDecoderLimitConfiguration()
    decoderLimits.maxHeaderFieldSize = limits.headerBytesMax
    decoderLimits.maxHeaderListSize = limits.headerBytesMax
    decoderLimits.maxHeaderFieldCount = limits.headersMax
    let pipeline = channel.pipeline.syncOperations
    // Pipelined requests wait in the asynchronous channel, values of headers are checked where they come from.
    try pipeline.configureHTTPServerPipeline(
      withPipeliningAssistance: false, withErrorHandling: false, withOutboundHeaderValidation: false,
      withEncoderConfiguration: .init(), withDecoderLimitConfiguration: decoderLimits)
    let front = front
    try pipeline.addHandler(
      ConnectionHandler(limits, entry) { refusal in front.answer(refusal) })
  }

  func handle(value connection: Connection, logger: Logger) async {
    await withTaskExecutorPreference(connection.executor) {
      await withTaskCancellationHandler {
        try? await serve(connection)
      } onCancel: {
        connection.channel.close(mode: .input, promise: nil)
      }
    }
  }

  private func serve(_ connection: Connection) async throws {
    try await connection.asyncChannel.executeThenClose { inbound, outbound in
      guard connection.entry != nil else { return }
      var parts = inbound.makeAsyncIterator()
      while case .head(let head)? = try await parts.next() {
        var body = RequestBodyReader(parts, connection.channel)
        let request = FrontRequest(head: head, peer: connection.peer, proxies: front.proxies)
        let response = await front.respond(to: request, body: &body)
        try await ResponseWriter(outbound: outbound).write(response: response.head, body: response.body)
        guard try await body.finish() else { break }
        parts = body.parts
      }
      // The client still reads, or sends what nobody looks at; the connection's handler sees to its end.
      try await connection.channel.closeFuture.get()
    }
  }
}
