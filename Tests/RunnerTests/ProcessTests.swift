import Testing

/// Suites that write executables and start them, one test at a time: while one thread writes a script, a process that
/// another thread is just starting holds the file open for a moment too, and then the script can't be run (ETXTBSY).
@Suite("Processes", .serialized)
enum ProcessTests {}
