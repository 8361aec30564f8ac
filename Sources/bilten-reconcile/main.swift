import Core
import Function
import Outbox
import Wiring
import WiringOutbound

// A program of its own, for it needs libcurl, which would make every `bilten build` slower to start.
FunctionHost.run {
  let wiring = Wiring()
  return ReconcileHandler(
    Reconciler(
      store: try wiring.store(), catalog: try wiring.catalog(), provider: try wiring.ledger(),
      source: AuditSource(.operator, name: wiring.settings["BILTEN_OPERATOR"] ?? ""), now: wiring.now))
}
