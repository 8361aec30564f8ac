/// Decimal digits, by the identifier of CLDR's numbering system.
public enum Digits: String, Hashable, Sendable, CaseIterable {
  /// `0123456789`.
  case latn
  /// `٠١٢٣٤٥٦٧٨٩`.
  case arab
  /// `۰۱۲۳۴۵۶۷۸۹`, Persian and Urdu.
  case arabext
  case adlm, beng, cakm, deva, hmnp, khmr, mtei, mymr, nkoo, olck, rohg, tibt

  /// The code point of zero; the others follow it.
  var zero: UInt32 {
    switch self {
    case .latn: 0x30
    case .arab: 0x660
    case .arabext: 0x6F0
    case .adlm: 0x1E950
    case .beng: 0x9E6
    case .cakm: 0x11136
    case .deva: 0x966
    case .hmnp: 0x1E140
    case .khmr: 0x17E0
    case .mtei: 0xABF0
    case .mymr: 0x1040
    case .nkoo: 0x7C0
    case .olck: 0x1C50
    case .rohg: 0x10D30
    case .tibt: 0xF20
    }
  }
}
