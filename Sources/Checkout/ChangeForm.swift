import Core
import Function
import Pages

/// What somebody who has an order's page wants changed: a form's fields or a program's JSON, before they are checked.
struct ChangeForm {
  enum Action: String {
    case rename
    case resend
    case reminders
  }

  let action: Action
  private let fields: [String: String]

  init(_ request: Request) throws(Problem) {
    let fields: [String: String]
    switch request.mediaType {
    case "application/x-www-form-urlencoded":
      guard let form = FormFields(request.body) else { throw Problem(400, "bad_encoding") }
      fields = Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    case "application/json":
      guard case .object(let members) = JSONValue(request.body) else { throw Problem(400, "bad_request") }
      fields = members.compactMapValues { value in
        switch value {
        case .string(let text): text
        case .integer(let number): String(number)
        default: nil
        }
      }
    case "multipart/form-data":
      // Only the way out of reminders comes like this (RFC 8058, section 3.1).
      let text = String(decoding: request.body, as: UTF8.self)
      let isOneClick = text.contains("name=\"List-Unsubscribe\"") && text.contains("\r\n\r\nOne-Click")
      fields = isOneClick ? ["List-Unsubscribe": "One-Click"] : [:]
    default: throw Problem(415, "unsupported_media_type")
    }
    // The one-click way out of reminders, by which mail programs ask (RFC 8058).
    let isOneClick = fields["List-Unsubscribe"] == "One-Click"
    guard let action = isOneClick ? .reminders : fields["action"].flatMap(Action.init(rawValue:)) else {
      throw Problem(400, "bad_request")
    }
    self.action = action
    self.fields = isOneClick ? ["wanted": "no"] : fields
  }

  /// The ticket that is to have another name, by its position in the order.
  var ticket: Int? { number("ticket") }

  /// The name as it was typed.
  var name: String { fields["name"] ?? "" }

  func holderChange() throws(Problem) -> HolderChange {
    guard let ticket, let revision = number("revision"), revision <= 255 else { throw Problem(400, "bad_request") }
    guard let name = PersonName(name) else { throw Problem(422, "bad_name", field: "name") }
    return HolderChange(number: ticket, revision: UInt8(revision), name: name)
  }

  /// How many mails the buyer has asked for before.
  func resendNumber() throws(Problem) -> Int {
    guard let number = number("number") else { throw Problem(400, "bad_request") }
    return number
  }

  func wantsReminders() throws(Problem) -> Bool {
    switch fields["wanted"] {
    case "yes": true
    case "no": false
    default: throw Problem(400, "bad_request")
    }
  }

  private func number(_ name: String) -> Int? {
    guard let text = fields[name], (1...4).contains(text.utf8.count),
      text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 })
    else { return nil }
    return Int(text)
  }
}
