import CSpawn
import Glibc

/// A listening socket for one worker and the only connection that anybody will ever make to it.
struct WorkerSocket {
  /// For the worker, as its descriptor 0.
  let listener: Int32
  /// For the runner; it never blocks.
  let connection: Int32

  /// The socket has a name just long enough to connect, in a folder that only this user can enter. Afterwards nobody can
  /// reach the worker but through ``connection``, and nothing is left on disk, however the runner ends.
  /// - Parameter folder: where the folder is made, such as `/tmp`.
  init(folder: String) throws(FileError) {
    var template = Array("\(folder)/bilten-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError(path: folder, code: errno) }
    let privateFolder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = privateFolder + "/w"
    defer {
      unlink(path)
      rmdir(privateFolder)
    }
    guard var address = Self.address(path) else { throw FileError(path: path, code: ENAMETOOLONG) }
    let listener = try Self.socket()
    let connection: Int32
    do throws(FileError) {
      connection = try Self.socket()
    } catch {
      close(listener)
      throw error
    }
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        let length = socklen_t(MemoryLayout<sockaddr_un>.size)
        return bind(listener, address, length) == 0 && listen(listener, 4) == 0
          && connect(connection, address, length) == 0
      }
    }
    guard isConnected, fcntl(connection, F_SETFL, O_NONBLOCK) == 0 else {
      let code = errno
      close(listener)
      close(connection)
      throw FileError(path: path, code: code)
    }
    self.listener = listener
    self.connection = connection
  }

  private static func socket() throws(FileError) -> Int32 {
    let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw FileError(path: "socket", code: errno) }
    return descriptor
  }

  /// - Returns: nil where the path is too long for a socket.
  private static func address(_ path: String) -> sockaddr_un? {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    return withUnsafeMutableBytes(of: &address.sun_path) { place in
      guard path.utf8.count < place.count else { return false }
      place.copyBytes(from: path.utf8)
      return true
    } ? address : nil
  }
}
