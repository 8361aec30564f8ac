import NIOCore
import NIOHTTPTypes

/// Closes connections whose client sends its request, or takes its answer, too slowly: without it a handful of patient
/// clients could hold every connection. The pause before a request is the idle timeout's affair.
final class ExchangeTimer: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let requestTime: TimeAmount
  private let answerTime: TimeAmount
  private var requestTimer: Scheduled<Void>?
  private var answerTimer: Scheduled<Void>?

  /// - Parameters:
  ///   - requestTime: from a request's head to the end of its body.
  ///   - answerTime: from an answer's head until its last byte is with the system.
  init(requestTime: TimeAmount, answerTime: TimeAmount) {
    self.requestTime = requestTime
    self.answerTime = answerTime
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      requestTimer?.cancel()
      requestTimer = Self.close(context.channel, in: requestTime)
    case .body: break
    case .end: requestTimer?.cancel()
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head:
      answerTimer?.cancel()
      answerTimer = Self.close(context.channel, in: answerTime)
    case .body: break
    case .end:
      let done = promise ?? context.eventLoop.makePromise(of: Void.self)
      if let answerTimer { done.futureResult.whenComplete { _ in answerTimer.cancel() } }
      context.write(data, promise: done)
      return
    }
    context.write(data, promise: promise)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    requestTimer?.cancel()
    answerTimer?.cancel()
  }

  private static func close(_ channel: any Channel, in time: TimeAmount) -> Scheduled<Void> {
    channel.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }
}
