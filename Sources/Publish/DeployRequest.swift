import Core

/// What `bilten deploy` tells `bilten-deploy` to do. It goes over the command line, so it holds no secrets.
public struct DeployRequest: Hashable, Sendable, Codable {
  /// The published folder.
  public var folder: String
  /// Where builds are kept apart; nothing is built while it is read from.
  public var state: String
  /// `s3://bucket/prefix?…`
  public var address: String
  public var encoding: String
  public var addresses: String
  /// How long a CDN may keep pages; 0: they are asked for each time.
  public var edgeSeconds: Int
  public var keptDays: Int
  /// A PEM file with the authorities to trust; nil: the system's.
  public var certificates: String?
  /// The id of a CloudFront distribution.
  public var distribution: String?
  /// CloudFront's API elsewhere.
  public var cloudFrontEndpoint: String?
  public var isDry: Bool
  public var json: Bool

  public init(
    folder: String, state: String, address: String, encoding: FileEncoding, addresses: PageAddresses, edgeSeconds: Int,
    keptDays: Int, certificates: String?, distribution: String?, cloudFrontEndpoint: String?, isDry: Bool, json: Bool
  ) {
    self.folder = folder
    self.state = state
    self.address = address
    self.encoding = encoding.rawValue
    self.addresses = addresses.rawValue
    self.edgeSeconds = edgeSeconds
    self.keptDays = keptDays
    self.certificates = certificates
    self.distribution = distribution
    self.cloudFrontEndpoint = cloudFrontEndpoint
    self.isDry = isDry
    self.json = json
  }

  /// How long pages may be kept: by browsers never without asking.
  public var pageCaching: String {
    edgeSeconds > 0 ? "public, max-age=0, must-revalidate, s-maxage=\(edgeSeconds)" : "no-cache"
  }
}
