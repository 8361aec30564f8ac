import Core
import Store

extension SQLiteStore {
  public func answers(of order: OrderID) throws(StoreError) -> [Answer] {
    try durably { (connection) throws(StoreError) in
      try connection.rows(
        "SELECT question, ticket, value FROM order_answers WHERE order_id = ? ORDER BY ticket, position",
        [.text(order.rawValue)],
        { (row) throws(StoreError) in
          Answer(
            question: try row.value(0, QuestionID.init), ticket: row.count(1) < 0 ? nil : row.count(1),
            value: row.text(2))
        })
    }
  }
}
