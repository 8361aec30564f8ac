/// Stripe's `event` with an object of one kind in it.
struct StripeEventObject<Object: Codable>: Codable {
  let object: String
  let id: String
  let type: String
  let livemode: Bool
  let created: Int64
  let data: Payload

  struct Payload: Codable {
    let object: Object?
  }

  init(id: String, type: String, livemode: Bool, created: Int64, object: Object?) {
    self.object = "event"
    self.id = id
    self.type = type
    self.livemode = livemode
    self.created = created
    self.data = Payload(object: object)
  }
}
