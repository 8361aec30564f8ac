import Core

/// The provider's fields on a page of ours: what the page has to hold, and what browsers must let it do.
public struct PaymentElement: Sendable {
  public let provider: any ElementProvider
  /// Names the account to the provider's script; no secret.
  public let publishableKey: String
  /// The address of the provider's script.
  public let script: String
  /// Sources for a Content-Security-Policy: where scripts, frames and calls of the page may come from and go to beside the
  /// page's own origin, and where a form may lead.
  public let policy: Policy
  /// The language in which the fields speak, in the provider's words.
  public let language: @Sendable (LocaleTag) -> String

  public struct Policy: Hashable, Sendable {
    public let scripts: [String]
    public let frames: [String]
    public let calls: [String]
    public let forms: [String]

    public init(scripts: [String], frames: [String], calls: [String], forms: [String]) {
      self.scripts = scripts
      self.frames = frames
      self.calls = calls
      self.forms = forms
    }
  }

  public init(
    provider: any ElementProvider, publishableKey: String, script: String, policy: Policy,
    language: @escaping @Sendable (LocaleTag) -> String
  ) {
    self.provider = provider
    self.publishableKey = publishableKey
    self.script = script
    self.policy = policy
    self.language = language
  }
}
