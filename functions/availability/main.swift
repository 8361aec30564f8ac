import Function
import Handlers
import Wiring

FunctionHost.run {
  let wiring = Wiring()
  return AvailabilityHandler(store: try wiring.store(), catalog: try wiring.catalog(), now: wiring.now)
}
