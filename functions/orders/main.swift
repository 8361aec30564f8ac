import Checkout
import Function
import Wiring
import WiringOutbound

FunctionHost.run {
  let wiring = Wiring()
  return OrdersHandler(
    store: try wiring.store(), catalog: try wiring.catalog(), payments: try wiring.payments(),
    element: try wiring.paymentElement(), link: try wiring.link(), signer: try wiring.signer(), now: wiring.now,
    randomBytes: wiring.randomBytes)
}
