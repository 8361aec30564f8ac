/// How a worker's process ended.
enum WorkerEnd: Hashable, Sendable {
  case exit(Int32)
  case signal(Int32)
}
