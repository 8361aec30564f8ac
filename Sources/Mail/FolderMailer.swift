import Crypto
import Glibc

/// Writes each message into a folder as one `.eml` file, for development, the sandbox and tests.
///
/// The file's name is made from the Message-ID, so a message that is sent twice is there once.
public struct FolderMailer: Mailer {
  public let folder: String

  /// - Parameter folder: made on the first send where it is missing; its parent must exist.
  public init(folder: String) { self.folder = folder }

  /// Writes the file and syncs it to disk. Where a message with this Message-ID is there already, nothing is done.
  /// - Throws: ``MailError/temporary(_:)`` with ``MailFault/folder(errno:)``, leaving no file that ends in `.eml`.
  public func send(_ message: MailMessage) throws(MailError) {
    let path = folder + "/" + Self.fileName(for: message.messageID)
    guard access(path, F_OK) != 0 else { return }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .temporary(.folder(errno: errno)) }
    var template = Array("\(folder)/.new-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .temporary(.folder(errno: errno)) }
    let failure = Self.write(message.rfc5322(), to: descriptor) ?? (rename(template, path) == 0 ? nil : errno)
    if let failure {
      unlink(template)
      throw .temporary(.folder(errno: failure))
    }
    // The name must survive a power failure as well. A folder that cannot be synced is no reason to send again.
    let folderDescriptor = open(folder, O_RDONLY | O_DIRECTORY)
    if folderDescriptor >= 0 {
      fsync(folderDescriptor)
      close(folderDescriptor)
    }
  }

  /// Makes a file in the folder and removes it.
  public func check() throws(MailError) {
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .temporary(.folder(errno: errno)) }
    var template = Array("\(folder)/.new-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .temporary(.folder(errno: errno)) }
    close(descriptor)
    unlink(template)
  }

  /// 32 hexadecimal digits of the Message-ID's SHA-256, and `.eml`.
  public static func fileName(for id: MessageID) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let digest = SHA256.hash(data: Array(id.rawValue.utf8)).prefix(16)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self) + ".eml"
  }

  /// Writes, syncs and closes.
  /// - Returns: the `errno` of what failed, or nil.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var failure: Int32?
    var rest = bytes[...]
    while failure == nil, !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { failure = errno }
    }
    if failure == nil, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == nil { failure = errno }
    return failure
  }
}
