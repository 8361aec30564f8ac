import Function
import Handlers
import Wiring

FunctionHost.run {
  let wiring = Wiring()
  let store = try wiring.store()
  let catalog = try wiring.catalog()
  let verifier = try wiring.verifier()
  return GateHandler(
    validate: ValidateHandler(
      store: store, catalog: catalog, verifier: verifier,
      gateKey: try wiring.settings.required("BILTEN_GATE_KEY"), blocksDisputed: try wiring.blocksDisputed(),
      now: wiring.now),
    scanner: ScannerHandler(
      store: store, catalog: catalog, verifier: verifier, randomBytes: wiring.randomBytes, now: wiring.now))
}
