import Store

/// A request for links and where it stands.
struct LinkRecord: Hashable, Sendable {
  let request: LinkRequest
  var isDone = false
  var isMailed = false
}
