import Function
import Store

extension StoreError: @retroactive PassingFailure {
  public var isPassing: Bool {
    switch self {
    case .busy, .unavailable: true
    case .broken: false
    }
  }
}
