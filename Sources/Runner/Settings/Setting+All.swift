extension Setting {
  private static let every = ["all functions"]

  /// In the order in which they are shown.
  public static let all: [Setting] = [
    Setting(
      "STRIPE_SECRET_KEY", .secret, ["health", "orders", "outbox"],
      "Stripe's secret or restricted key, test or live; with it, payments go through Stripe", otherwise: "the sandbox"),
    Setting(
      "STRIPE_WEBHOOK_SECRET", .secret, ["sandbox-pay", "webhook"],
      "the signing secret of the webhook endpoint; several by commas while it is being changed",
      otherwise: "needed with Stripe; made for the sandbox"),
    Setting(
      "STRIPE_PUBLISHABLE_KEY", .functions, every,
      "Stripe's publishable key, of the same mode; with it, buyers pay on a page of the site (Stripe's Payment Element) where JavaScript runs",
      otherwise: "they pay on Stripe's Checkout page"),
    Setting(
      "BILTEN_STORE", .functions, every, "where orders are kept: `sqlite:PATH`, in a folder that exists",
      otherwise: "`sqlite:data/bilten.sqlite`"),
    Setting(
      "BILTEN_MAIL", .functions, every,
      "`smtp://user@host:587` (STARTTLS), `smtps://user@host:465`, or `folder:PATH`; an `@` in the user is written `%40`. Without a user and TLS only on this machine: `smtp://localhost:25`",
      otherwise: "`folder:data/mail`"),
    Setting(
      "BILTEN_SMTP_PASSWORD", .secret, ["health", "outbox"], "the password of that user; needed with `smtp` and `smtps`"
    ),
    Setting(
      "BILTEN_SMTP_CA", .functions, every,
      "a file of certificates to trust for the mail server in place of the system's", otherwise: "the system's"),
    Setting(
      "BILTEN_RETENTION_DAYS", .functions, every,
      "so many days after an event its buyers' names and addresses are erased, 1 to 36500", otherwise: "nothing is"),
    Setting(
      "BILTEN_STRIPE_API", .functions, every,
      "another address for Stripe's API, for a test server; refused together with a live key",
      otherwise: "`https://api.stripe.com`"),
    Setting(
      "BILTEN_STRIPE_JS", .functions, every,
      "another address for Stripe's script, for a test server; refused together with live keys",
      otherwise: "Stripe's own"),
    Setting(
      "BILTEN_TICKET_KEY", .secret, ["documents", "orders", "outbox"],
      "64 lower-case hexadecimal digits, the Ed25519 key that signs tickets", otherwise: "made once and kept"),
    Setting(
      "BILTEN_TICKET_PUBLIC_KEY", .secret, ["validate"],
      "the public keys that gates take, 64 hexadecimal digits each, by commas; must include the one of `BILTEN_TICKET_KEY`",
      otherwise: "worked out"),
    Setting(
      "BILTEN_LINK_KEY", .secret, ["documents", "orders", "outbox"],
      "64 lower-case hexadecimal digits or more, from which the secrets in order links follow",
      otherwise: "made once and kept"),
    Setting(
      "BILTEN_GATE_KEY", .secret, ["validate"],
      "what gates show to be let in; capitals, hyphens and spaces make no difference",
      otherwise: "made once and kept"),
    Setting(
      "BILTEN_DISPUTED_TICKETS", .functions, every,
      "whether gates `admit` or `refuse` tickets while the buyer's bank wants the money back", otherwise: "`admit`"),
    Setting(
      "BILTEN_SANDBOX", .functions, every, "the folder in which the sandbox keeps its payments",
      otherwise: "`data/sandbox`"),
    Setting(
      "BILTEN_CATALOG", .functions, every, "the folder with what the generator writes for functions",
      otherwise: "`.bilten/catalog`"),
    Setting(
      "BILTEN_LOG_LEVEL", .runner, ["runner"],
      "the least that is logged: `debug`, `info` (a line for each request), `notice`, `warning` or `error`",
      otherwise: "`info`"),
    Setting(
      "BILTEN_STATUS_PORT", .runner, ["runner"],
      "the port for `/healthz`, `/readyz` and `/metrics`; `--status-port` goes before it", otherwise: "none"),
    Setting(
      "BILTEN_TRUSTED_PROXIES", .runner, ["runner"],
      "networks whose `X-Forwarded-For` is believed, by commas: `10.0.0.0/8, ::1`; `--trusted-proxy` adds to them",
      otherwise: "nobody's is"),
    Setting(
      "TZDIR", .functions, every, "the folder of the time zones' rules", otherwise: "`/usr/share/zoneinfo`"),
    Setting("BILTEN_BASE_URL", .told, every, "the address under which visitors reach the site"),
    Setting("BILTEN_INTERNAL_URL", .told, every, "the address under which functions reach the site from this machine"),
    Setting("BILTEN_OPERATOR", .told, ["bilten-reconcile"], "who runs the command, for the log"),
    Setting("BILTEN_PAYMENTS", .told, every, "`stripe` or `sandbox`"),
    Setting(
      "BILTEN_PAYMENTS_MODE", .told, every,
      "`sandbox`, `test` or `live`, by the key: messages of another mode are refused; where it is not told, by the payments"
    ),
    Setting("BILTEN_SCHEDULED", .told, every, "`1` in a call of the schedule"),
    Setting(
      "BILTEN_ONE_CONNECTION", .told, every,
      "`1`: a FastCGI process ends when the one connection that it serves does; for hosts that connect once"),
    Setting(
      "BILTEN_REQUEST_SECONDS", .told, every,
      "after so many seconds with one request a FastCGI process ends, in case nobody is left to end it"),
    Setting(
      "BILTEN_COUNTS", .told, every, "`1`: the answer may tell what it brought about, in a header that goes no further"),
  ]

  /// What an operator may set, and is told of when it is mistyped.
  static var settable: [Setting] { all.filter { $0.kind != .told } }
}
