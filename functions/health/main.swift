import Function
import Handlers
import Wiring
import WiringOutbound

FunctionHost.run {
  let wiring = Wiring()
  return HealthHandler(
    checks: [
      HealthCheck("store") { try wiring.store().ping() }, HealthCheck("payments") { try wiring.payments().check() },
      HealthCheck("mail") { try wiring.mailer().check() },
    ], stopwatch: wiring.stopwatch)
}
