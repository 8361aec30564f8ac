import Core
import Pages
import Sales

/// Finding out which device asks.
enum GateDevice {
  /// - Throws: a ``Problem`` of 401 whose code tells a phone that it was revoked, and has to forget what it holds.
  static func known(_ token: String, office: GateOffice, now: Instant) throws -> ScannerDevice {
    switch try office.device(token: token, now: now) {
    case .success(let device): return device
    case .failure(let refused): throw Problem(401, "device_\(refused.refusal.rawValue)")
    }
  }
}
