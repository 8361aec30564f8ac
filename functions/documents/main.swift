import Documents
import Function
import Wiring

FunctionHost.run {
  let wiring = Wiring()
  return DocumentsHandler(
    store: try wiring.store(), catalog: try wiring.catalog(), link: try wiring.link(), signer: try wiring.signer())
}
