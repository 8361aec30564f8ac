import Glibc

/// What the system says about this process.
struct ProcessFigures: Sendable {
  var residentBytes = 0
  var cpuSeconds = 0.0
  var openDescriptors = 0
  var descriptorsMax = 0

  static func read() -> ProcessFigures {
    var figures = ProcessFigures()
    if let bytes = try? FileSystem.read("/proc/self/statm", limitBytes: 4096) {
      let pages = String(decoding: bytes, as: UTF8.self).split(separator: " ").dropFirst().first.flatMap { Int($0) }
      figures.residentBytes = (pages ?? 0) * sysconf(Int32(_SC_PAGESIZE))
    }
    var usage = rusage()
    if getrusage(RUSAGE_SELF.rawValue, &usage) == 0 {
      figures.cpuSeconds =
        Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    }
    // The one that lists them is open meanwhile, and not counted.
    figures.openDescriptors = max(0, ((try? FileSystem.names(in: "/proc/self/fd"))?.count ?? 1) - 1)
    var limit = rlimit()
    if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 {
      figures.descriptorsMax = Int(clamping: limit.rlim_cur)
    }
    return figures
  }
}
