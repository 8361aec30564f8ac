import Function
import Handlers
import Wiring

FunctionHost.run {
  let wiring = Wiring()
  return ValidateHandler(
    store: try wiring.store(), catalog: try wiring.catalog(), verifier: try wiring.verifier(),
    gateKey: try wiring.settings.required("BILTEN_GATE_KEY"), blocksDisputed: try wiring.blocksDisputed(),
    now: wiring.now)
}
