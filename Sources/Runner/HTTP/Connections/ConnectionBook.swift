import NIOCore
import Synchronization

/// Who is connected. One address may hold so many connections and no more; where there are too many in all, the one that
/// has been waiting for its request for the longest time has to go, so that patient clients don't keep others out.
final class ConnectionBook: Sendable {
  /// One connection, and since when it waits.
  final class Entry: Sendable {
    fileprivate let channel: any Channel
    fileprivate let address: IPAddress?
    /// In nanoseconds of the loops' clock; 0 while a request is read or answered.
    private let waitingSince = Atomic<UInt64>(0)

    fileprivate init(channel: any Channel, address: IPAddress?) {
      self.channel = channel
      self.address = address
      waits()
    }

    func waits() { waitingSince.store(NIODeadline.now().uptimeNanoseconds, ordering: .relaxed) }
    func works() { waitingSince.store(0, ordering: .relaxed) }
    fileprivate var waitingFrom: UInt64 { waitingSince.load(ordering: .relaxed) }
  }

  enum Refusal: Error { case tooManyOfOneAddress, tooManyInAll }

  struct Counts: Hashable, Sendable {
    var open = 0
    var opened = 0
    var refused = 0
    /// Closed to make room.
    var evicted = 0
  }

  private struct State {
    var entries: [ObjectIdentifier: Entry] = [:]
    var byAddress: [IPAddress: Int] = [:]
    var counts = Counts()
  }

  private let connectionsMax: Int
  private let connectionsPerAddressMax: Int
  private let state = Mutex(State())

  init(_ limits: ConnectionLimits) {
    connectionsMax = limits.connectionsMax
    connectionsPerAddressMax = limits.connectionsPerAddressMax
  }

  var counts: Counts {
    state.withLock { state in
      var counts = state.counts
      counts.open = state.entries.count
      return counts
    }
  }

  /// - Parameter address: what it is counted by; nil: not.
  func enter(_ channel: any Channel, _ address: IPAddress?) throws(Refusal) -> Entry {
    let address = address?.network
    let entry = Entry(channel: channel, address: address)
    let outcome: (refusal: Refusal?, evicted: Entry?) = state.withLock { state in
      state.counts.opened += 1
      if let address, state.byAddress[address, default: 0] >= connectionsPerAddressMax {
        state.counts.refused += 1
        return (.tooManyOfOneAddress, nil)
      }
      var evicted: Entry?
      if state.entries.count >= connectionsMax {
        let waiting = state.entries.values.lazy.map { (entry: $0, since: $0.waitingFrom) }.filter { $0.since > 0 }
        guard let longest = waiting.min(by: { $0.since < $1.since })?.entry else {
          state.counts.refused += 1
          return (.tooManyInAll, nil)
        }
        Self.remove(longest, &state)
        state.counts.evicted += 1
        evicted = longest
      }
      state.entries[ObjectIdentifier(entry)] = entry
      if let address { state.byAddress[address, default: 0] += 1 }
      return (nil, evicted)
    }
    outcome.evicted?.channel.close(promise: nil)
    if let refusal = outcome.refusal { throw refusal }
    return entry
  }

  func leave(_ entry: Entry) { state.withLock { Self.remove(entry, &$0) } }

  private static func remove(_ entry: Entry, _ state: inout State) {
    guard state.entries.removeValue(forKey: ObjectIdentifier(entry)) != nil, let address = entry.address else { return }
    let left = state.byAddress[address, default: 1] - 1
    state.byAddress[address] = left > 0 ? left : nil
  }
}
