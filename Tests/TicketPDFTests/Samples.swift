import Core
import QRCode
import TestSupport
import TicketPDF

/// Tickets as a shop would print them, in several languages.
enum Samples {
  /// As long as a real one, and of the same alphabet.
  static func code(_ number: Int) -> String {
    "BLT:" + String((0..<140).map { Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")[($0 * 7 + number * 13 + $0 * $0) % 32] })
  }

  static func face(_ number: Int = 1) throws -> TicketFace {
    guard let qr = QRCode(code(number)) else { throw SampleError.noCode }
    return TicketFace(qr: qr)
  }

  enum SampleError: Error { case noCode }

  static func english(holder: String = "Zoë O’Brien (Jr.)") throws -> TicketDocument {
    var face = try face()
    face.seller = "Lantern & Quay"
    face.number = "Ticket 1 of 2"
    face.title = "Courtyard jazz"
    face.date = "Saturday, 12 June 2027 at 20:00 to 23:00 (Berlin Time)"
    face.doors = .init("Doors", "19:00")
    face.place = ["The Lindenhof", "Lindenstraße 12", "Berlin"]
    face.ticketType = "Standing"
    face.facts = [
      .init("Name", holder), .init("Ticket code", "7K2M-9QX4-W8ZC-5RTV", isCode: true),
      .init("Order", "0G3T-6BKD", isCode: true), .init("Presented by", "Lindenhof e. V."),
    ]
    face.hint = "Show this code at the entrance."
    face.terms = "This ticket admits one person, once. The first to show its code is let in; copies are refused."
    var second = face
    second.qr = try self.face(2).qr
    second.number = "Ticket 2 of 2"
    return TicketDocument(
      title: "Tickets Courtyard jazz", author: "Lantern & Quay", language: .english,
      createdAt: Instant(seconds: 1_800_000_000), tickets: [face, second])
  }

  static func arabic(holder: String = "ليلى عبد الرحمن", title: String = "جاز في الفناء") throws -> TicketDocument {
    var face = try face()
    face.seller = "الفانوس"
    face.number = "التذكرة \u{2068}1\u{2069} من \u{2068}2\u{2069}"
    face.title = title
    face.date = "السبت، 12 يونيو 2027 من 8:00 م إلى 11:00 م (توقيت برلين)"
    face.doors = .init("فتح الأبواب", "7:00 م")
    face.place = ["ليندنهوف", "Lindenstraße 12", "برلين"]
    face.ticketType = "وقوفًا"
    face.facts = [
      .init("الاسم", holder), .init("رمز التذكرة", "7K2M-9QX4-W8ZC-5RTV", isCode: true),
      .init("الطلب", "0G3T-6BKD", isCode: true), .init("المنظّم", "Lindenhof e. V."),
    ]
    face.hint = "أظهر هذا الرمز عند المدخل."
    face.terms = "تُدخل هذه التذكرة شخصًا واحدًا مرة واحدة. يدخل أول من يُظهر الرمز، وتُرفض النسخ الأخرى، فلا تنشر صورة لها."
    face.warning = "وضع تجريبي. هذا الموقع للتجربة: لا تُنقل أي أموال، وتذاكره غير صالحة."
    return TicketDocument(
      title: "تذاكر \(title)", author: "الفانوس", language: .arabic, createdAt: Instant(seconds: 1_800_000_000),
      tickets: [face])
  }

  /// Everything as long as content and buyers can make it.
  static func crowded(language: LocaleTag) throws -> TicketDocument {
    var face = try face()
    let word = language == .arabic ? "مهرجان الموسيقى الكبير " : "Donaudampfschifffahrtsmusikfest "
    let long = String(repeating: word, count: 12)
    face.seller = long
    face.number = "Ticket 123 of 123"
    face.title = long
    face.date = long
    face.doors = .init("Doors", "19:00")
    face.place = [long, long, long]
    face.ticketType = long
    face.facts = [
      .init(long, String(repeating: "WWWWW", count: 20)), .init("Ticket code", "7K2M-9QX4-W8ZC-5RTV", isCode: true),
      .init("Order", "0G3T-6BKD", isCode: true), .init("Presented by", long),
    ]
    face.hint = long
    face.terms = long + long
    face.warning = long
    return TicketDocument(
      title: long, author: long, language: language, createdAt: Instant(seconds: 0), tickets: [face])
  }
}
