/// A page of one of Stripe's lists, newest first.
package struct StripeList<Object: Decodable>: Decodable {
  package let data: [Object]
  package let hasMore: Bool

  enum CodingKeys: String, CodingKey {
    case data
    case hasMore = "has_more"
  }
}
