import Function
import Handlers
import Wiring

FunctionHost.run {
  let wiring = Wiring()
  return WebhookHandler(
    store: try wiring.store(), catalog: try wiring.catalog(), secrets: try wiring.webhookSecrets(),
    mode: try wiring.paymentMode(), now: wiring.now)
}
