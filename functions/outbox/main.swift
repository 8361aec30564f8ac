import Documents
import Function
import Outbox
import Wiring
import WiringOutbound

FunctionHost.run {
  let wiring = Wiring()
  let (store, catalog, link) = (try wiring.store(), try wiring.catalog(), try wiring.link())
  let documents = DocumentsHandler(store: store, catalog: catalog, link: link, signer: try wiring.signer())
  return OutboxHandler(
    store: store, catalog: catalog, payments: try wiring.payments(), mailer: try wiring.mailer(), link: link,
    documents: DocumentSource(documents), retentionDays: try wiring.retentionDays(), now: wiring.now)
}
