/// Whose signature makes a server's certificate good. Verification cannot be turned off.
public enum TrustedCertificates: Hashable, Sendable {
  /// The authorities the operating system trusts.
  case system
  /// The authorities, or self-signed certificates, in this PEM file, and no others.
  case file(path: String)
}
