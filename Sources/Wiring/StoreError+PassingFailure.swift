import Function
import Store

extension StoreError: PassingFailure {
  public var isPassing: Bool {
    switch self {
    case .busy, .unavailable: true
    case .broken: false
    }
  }
}
