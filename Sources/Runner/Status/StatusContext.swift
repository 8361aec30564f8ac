import Hummingbird

/// Nothing: what operators ask needs no more than the request.
struct StatusContext: InitializableFromSource {
  init(source: ApplicationRequestContextSource) {}
}
