import Files
import Objects

/// Why a site was not deployed, or not to its end. What was written is taken up by the next deployment.
public enum PublishError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file could not be read.
  case file(FileError)
  /// There is nothing to publish in the folder.
  case noSite(folder: String)
  /// A name that no address can have, with control characters.
  case badName(String)
  /// A link or a device among the files.
  case noPlainFile(String)
  /// Two files would stand under one key.
  case sameKey(String, String)
  /// gzip was asked for, and nothing has been compressed.
  case notCompressed
  /// The file was changed by somebody while it was sent.
  case changed(String)
  /// The bucket's record of deployments can't be read.
  case brokenRecord
  /// Another deployment has written to the bucket meanwhile.
  case otherDeployment
  case bucket(ObjectError)

  public var description: String {
    switch self {
    case .file(let error): error.description
    case .noSite(let folder): "there are no files in \(folder): run bilten build first"
    case .badName(let path): "\(path) has a name that no address can have"
    case .noPlainFile(let path): "\(path) is no plain file"
    case .sameKey(let first, let second): "\(first) and \(second) would have the same address"
    case .notCompressed: "there are no compressed files: run bilten build --compress first"
    case .changed(let path): "\(path) was changed while the site was deployed: deploy again"
    case .brokenRecord:
      "\(DeployRecord.key) in the bucket can't be read: remove it, and the next deployment sends everything again"
    case .otherDeployment: "another deployment writes to the same place: wait for it, then deploy again"
    case .bucket(let error): error.description
    }
  }
}
