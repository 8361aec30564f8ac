import Function
import Outbox
import Wiring
import WiringOutbound

FunctionHost.run {
  let wiring = Wiring()
  return OutboxHandler(
    store: try wiring.store(), catalog: try wiring.catalog(), payments: try wiring.payments(),
    mailer: try wiring.mailer(), link: try wiring.link(),
    documents: wiring.insideReader().map(DocumentSource.init(get:)), retentionDays: try wiring.retentionDays(),
    now: wiring.now)
}
