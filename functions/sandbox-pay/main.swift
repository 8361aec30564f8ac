import Checkout
import Function
import Wiring
import WiringOutbound

FunctionHost.run {
  let wiring = Wiring()
  return SandboxPayHandler(
    account: try wiring.sandbox(), catalog: try wiring.catalog(),
    webhookSecret: try wiring.settings.required("STRIPE_WEBHOOK_SECRET"), now: wiring.now,
    deliver: try wiring.webhookDelivery())
}
