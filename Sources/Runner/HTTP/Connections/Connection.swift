import HummingbirdCore
import NIOCore
import NIOHTTPTypes

/// One client's connection, ready to be served.
struct Connection: ServerChildChannelValue {
  let asyncChannel: NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>
  let peer: IPAddress?
  let executor: LoopExecutor
  /// nil: it was refused, and is closed already.
  let entry: ConnectionBook.Entry?

  var channel: any Channel { asyncChannel.channel }
}
