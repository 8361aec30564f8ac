import CSpawn
import Glibc
import NIOPosix
import Synchronization

/// Starts workers.
final class WorkerLauncher: Sendable {
  private let executables: String
  private let workingDirectory: String
  /// Where a socket has its name for a moment.
  private let socketFolder: String
  private let threads: NIOThreadPool
  private let lastNumber = Atomic<UInt64>(0)

  init(executables: String, workingDirectory: String, socketFolder: String, threads: NIOThreadPool) {
    self.executables = executables
    self.workingDirectory = workingDirectory
    self.socketFolder = socketFolder
    self.threads = threads
  }

  func executable(_ name: String) -> String { executables + "/" + name }

  /// Starting takes a millisecond or two, which neither a request nor the loop should wait for.
  func inBackground(_ work: @escaping @Sendable () -> Void) {
    // After the end of the pool nothing is started any more, and nobody waits for it.
    threads.submit { state in
      if state == .active { work() }
    }
  }

  /// Starts a process of the function and listens to it.
  /// - Throws: ``HostError/cannotStart(executable:code:)`` and no other; then nothing of it is left.
  func start(
    _ function: FunctionDefinition, environment: [String: String], generation: Int, _ pool: WorkerPool,
    _ loop: WorkerLoop
  ) throws(HostError) -> Worker {
    let executable = executable(function.name)
    do throws(FileError) {
      // Looked at before it is started: if it is replaced in between, the next look will see another one.
      let build = ExecutableIdentity(path: executable)
      let socket = try WorkerSocket(folder: socketFolder)
      defer { close(socket.listener) }
      do throws(FileError) {
        let (errors, process) = try spawn(function, executable, environment, socket)
        return try adopt(process, function, errors, socket, generation, build, pool, loop)
      } catch {
        close(socket.connection)
        throw error
      }
    } catch {
      throw .cannotStart(executable: executable, code: error.code)
    }
  }

  private func spawn(
    _ function: FunctionDefinition, _ executable: String, _ environment: [String: String], _ socket: WorkerSocket
  ) throws(FileError) -> (errors: Int32, process: pid_t) {
    var errors: [Int32] = [-1, -1]
    guard pipe2(&errors, O_CLOEXEC) == 0 else { throw FileError(path: "pipe", code: errno) }
    defer { close(errors[1]) }
    do throws(FileError) {
      guard fcntl(errors[0], F_SETFL, O_NONBLOCK) == 0 else { throw FileError(path: "pipe", code: errno) }
      // What it prints is for the log, as its errors are; answers go over the connection.
      let process = try Spawn.start(
        executable, workingDirectory: workingDirectory, environment: environment,
        (socket.listener, errors[1], errors[1]))
      ProcessLimits.set(process, for: function)
      return (errors[0], process)
    } catch {
      close(errors[0])
      throw error
    }
  }

  private func adopt(
    _ process: pid_t, _ function: FunctionDefinition, _ errors: Int32, _ socket: WorkerSocket, _ generation: Int,
    _ build: ExecutableIdentity?, _ pool: WorkerPool, _ loop: WorkerLoop
  ) throws(FileError) -> Worker {
    let ending = pidfd_open(process, 0)
    do throws(FileError) {
      guard ending >= 0 else { throw FileError(path: "pidfd", code: errno) }
      let worker = Worker(
        number: lastNumber.add(1, ordering: .relaxed).newValue, process: process, generation: generation, build: build,
        pool: pool, connection: socket.connection, errors: errors, ending: ending)
      try loop.add(worker)
      return worker
    } catch {
      kill(-process, SIGKILL)
      while waitpid(process, nil, 0) < 0, errno == EINTR {}
      if ending >= 0 { close(ending) }
      close(errors)
      throw error
    }
  }
}
