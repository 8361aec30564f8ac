/// Why the secrets can't be used; values are never told.
public enum SecretError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(name: String, FileError)
  case empty(name: String, path: String)
  case readableByOthers(name: String, path: String)
  case missing(name: String, function: String)
  case webhookSecretMissing
  case publishableKeyDiffers
  case notATicketKey
  case ticketKeyMissing
  case ticketKeysDiffer
  case givenElsewhere(name: String)

  public var description: String {
    switch self {
    case .unreadable(let name, let error): "secret \(name) can't be read or kept: \(error)"
    case .empty(let name, let path): "secret \(name): \(path) is empty; write the secret into it or remove it"
    case .readableByOthers(let name, let path): "secret \(name): others can read \(path); run chmod 600 \(path)"
    case .missing(let name, let function):
      "secret \(name) is missing and function \(function) needs it; set \(name), or \(name)_FILE to a file that holds it"
    case .webhookSecretMissing:
      "STRIPE_SECRET_KEY is set but STRIPE_WEBHOOK_SECRET is not; copy the signing secret of the webhook endpoint from Stripe"
    case .publishableKeyDiffers:
      "STRIPE_PUBLISHABLE_KEY must begin with pk_live_ where STRIPE_SECRET_KEY is a live key, and with pk_test_ otherwise"
    case .notATicketKey: "BILTEN_TICKET_KEY must be 64 lower-case hexadecimal digits (an Ed25519 seed)"
    case .ticketKeyMissing:
      "BILTEN_TICKET_PUBLIC_KEY is set but the BILTEN_TICKET_KEY that belongs to it is not; set it too"
    case .ticketKeysDiffer:
      "BILTEN_TICKET_PUBLIC_KEY does not belong to BILTEN_TICKET_KEY; remove it, and it is worked out"
    case .givenElsewhere(let name):
      "\(name) is given by the environment, so it can't be changed here; change it there, as docs/operations.md tells"
    }
  }
}
