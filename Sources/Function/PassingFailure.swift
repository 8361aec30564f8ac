/// Why a handler can't be made just now, though another time it may: a full disk, a folder that can't be written, a store that
/// others keep busy. Who asks gets 503 and not 500.
public protocol PassingFailure: Error {
  /// False: it will not pass by itself.
  var isPassing: Bool { get }
}
