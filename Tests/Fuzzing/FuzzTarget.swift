import TestSupport

/// What is fuzzed. One run makes an input from its seed, changes it at random, and looks whether all properties hold; that
/// nothing traps is one of them.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// Records and pairs of FastCGI: what is written is read, and any bytes are cut in the same way however they arrive.
  case codec
  /// The FastCGI host's state machine: any bytes lead to whole records, one end for each request that began, bounded memory.
  case conversation
  /// The runner's reader of CGI responses: nothing comes out of it that could break a response apart.
  case response
  /// The function's writer against the runner's reader.
  case document

  /// - Throws: ``FuzzFailure``.
  package func run(seed: UInt64) throws(FuzzFailure) {
    var random = SeededRandom(seed: seed)
    switch self {
    case .codec: try CodecFuzz.run(&random)
    case .conversation: try ConversationFuzz.run(&random)
    case .response: try ResponseFuzz.run(&random)
    case .document: try DocumentFuzz.run(&random)
    }
  }
}
