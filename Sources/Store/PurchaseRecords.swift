import Core

/// What a step reads for the limits of persons, and keeps of what buyers answered.
public protocol PurchaseRecords: AnyObject {
  /// The tickets that a person has in paid and held orders of the step's event, without those that went back. An order counts from the step that inserts
  /// it on, and as long as its state is one of these two.
  func count(of person: PersonKey) throws(StoreError) -> PersonCount

  /// Keeps what was answered with an order that is there.
  /// - Throws: ``StoreError/broken(_:)`` where a question is answered already.
  func insert(_ answers: [Answer], of order: OrderID) throws(StoreError)

  /// Forgets what was answered with an order, and whom its tickets count for. Nothing is said where there is nothing.
  func forgetPerson(of order: OrderID) throws(StoreError)
}

/// What is read of purchases besides the orders themselves.
public protocol PurchaseReader: Sendable {
  /// In the order of the tickets, what concerns the order first; empty where nothing was asked, or it was forgotten.
  func answers(of order: OrderID) throws(StoreError) -> [Answer]
}
