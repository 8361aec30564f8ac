import Core
import Crypto

/// The secret in the address of an order's page. It follows from the order's id and a key (HMAC-SHA256, RFC 2104), so it
/// stands in no database and no backup of one.
public struct OrderLink: Sendable {
  private let key: SymmetricKey

  /// - Parameter keyHex: at least 32 bytes as lower-case hexadecimal digits.
  /// - Returns: nil for anything else.
  public init?(keyHex: String) {
    guard let bytes = Hex.decode(keyHex), bytes.count >= 32 else { return nil }
    key = SymmetricKey(data: bytes)
  }

  /// 26 characters, 128 bits.
  public func secret(for order: OrderID) -> String { Base32.encode(code(order).prefix(16)) }

  /// Compares in constant time.
  public func isValid(_ secret: String, for order: OrderID) -> Bool {
    guard let given = Base32.decode(secret), given.count == 16 else { return false }
    var difference: UInt8 = 0
    for (left, right) in zip(given, code(order)) { difference |= left ^ right }
    return difference == 0
  }

  /// `/v1/orders/{id}?secret=…`
  public func path(to order: OrderID) -> String { "/v1/orders/\(order.rawValue)?secret=\(secret(for: order))" }

  /// `/v1/orders/{id}/pay?secret=…`, where the order is paid on a page of ours.
  public func payPath(of order: OrderID) -> String {
    "/v1/orders/\(order.rawValue)/pay?secret=\(secret(for: order))"
  }

  private func code(_ order: OrderID) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Array("order/\(order.rawValue)".utf8), using: key))
  }
}
