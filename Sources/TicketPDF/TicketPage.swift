import CPango
import Core
import QRCode

/// One ticket on its page: what and when above, a perforation, and below it who and the code.
struct TicketPage {
  let canvas: Canvas
  let ticket: TicketFace

  /// A6.
  static let width = 105 * millimetre
  static let height = 148 * millimetre

  private static let millimetre = 72 / 25.4
  private static let margin = 8 * millimetre
  private static let inner = width - 2 * margin
  /// The code with its quiet zone. The code alone is 40 mm: held by a camera at arm's length it can be read.
  private static let qrSide = 48 * millimetre
  private static let gap = 3 * millimetre

  /// Where the upper part ends at the latest, so that the code below it has its room.
  private static let eventEnd = 64 * millimetre

  func draw() {
    // Long texts are set smaller until they fit; with the least of these sizes the most lines that a style has do.
    let scale = [1, 0.85, 0.72].first { drawEvent(scale: $0, isOnlyMeasured: true) <= Self.eventEnd } ?? 0.58
    let tear = max(drawEvent(scale: scale) + Self.gap, 56 * Self.millimetre)
    drawTear(at: tear)
    let foot = max(drawCode(at: tear + Self.gap), drawHolder(at: tear + Self.gap + 1.5 * Self.millimetre))
    // At the lower edge, or further down where all is as long as can be: then they lose their room, and nothing else.
    let terms = canvas.draw(
      ticket.terms, .terms, x: Self.margin, y: 0, width: Self.inner, isOnlyMeasured: true)
    canvas.draw(
      ticket.terms, .terms, x: Self.margin, y: max(foot + Self.gap, Self.height - Self.margin - terms),
      width: Self.inner)
  }

  /// - Returns: where it ends.
  private func drawEvent(scale: Double, isOnlyMeasured: Bool = false) -> Double {
    var y = Self.margin
    func line(_ text: String, _ style: TextStyle) {
      y += canvas.draw(
        text, style.scaled(by: scale), x: Self.margin, y: y, width: Self.inner, isOnlyMeasured: isOnlyMeasured)
    }
    if !ticket.warning.isEmpty {
      line(ticket.warning, .warning)
      if !isOnlyMeasured { drawFrame(from: Self.margin, to: y) }
      y += Self.gap
    }
    y += drawHead(y: y, isOnlyMeasured: isOnlyMeasured) + 2 * Self.millimetre
    line(ticket.title, .title)
    y += Self.millimetre
    line(ticket.date, .date)
    if let doors = ticket.doors { line("\(doors.label): \(doors.value)", .doors) }
    y += Self.millimetre
    for text in ticket.place { line(text, .place) }
    return y
  }

  /// The seller at the beginning of the line, the number at its end.
  /// - Returns: its height.
  private func drawHead(y: Double, isOnlyMeasured: Bool) -> Double {
    let third = Self.inner / 3
    let isMirrored = canvas.direction == .rightToLeft
    let seller = canvas.draw(
      ticket.seller, .seller, x: Self.margin + (isMirrored ? third + Self.gap : 0), y: y,
      width: Self.inner - third - Self.gap, isOnlyMeasured: isOnlyMeasured)
    let number = canvas.draw(
      ticket.number, .number, x: Self.margin + (isMirrored ? 0 : 2 * third), y: y, width: third,
      isOnlyMeasured: isOnlyMeasured)
    return max(seller, number)
  }

  private func drawFrame(from top: Double, to bottom: Double) {
    cairo_set_line_width(canvas.cairo, 1)
    cairo_rectangle(canvas.cairo, Self.margin - 4, top - 3, Self.inner + 8, bottom - top + 6)
    cairo_stroke(canvas.cairo)
  }

  private func drawTear(at y: Double) {
    let cairo = canvas.cairo
    cairo_save(cairo)
    cairo_set_source_rgb(cairo, 0.5, 0.5, 0.5)
    cairo_set_line_width(cairo, 0.75)
    cairo_set_dash(cairo, [3, 3], 2, 0)
    cairo_move_to(cairo, 0, y)
    cairo_line_to(cairo, Self.width, y)
    cairo_stroke(cairo)
    cairo_restore(cairo)
  }

  /// The code at the beginning of the line.
  /// - Returns: where it ends.
  private func drawCode(at top: Double) -> Double {
    let isMirrored = canvas.direction == .rightToLeft
    // The quiet zone reaches into the margin: white is white.
    let module = Self.qrSide / Double(ticket.qr.side + 8)
    let left =
      isMirrored ? Self.width - Self.margin - Self.qrSide + 4 * module : Self.margin - 4 * module
    canvas.draw(ticket.qr, x: left + 4 * module, y: top + 4 * module, side: Double(ticket.qr.side) * module)
    let under = top + Self.qrSide - 2 * module
    let inset = isMirrored ? left : Self.margin
    return under + canvas.draw(ticket.hint, .hint, x: inset, y: under, width: Self.qrSide - 4 * module)
  }

  /// Type, holder and codes beside the code.
  /// - Returns: where they end.
  private func drawHolder(at top: Double) -> Double {
    let isMirrored = canvas.direction == .rightToLeft
    let x = isMirrored ? Self.margin : Self.margin + Self.qrSide - 2 * Self.millimetre
    let width = Self.inner - Self.qrSide + 2 * Self.millimetre
    var y = top + canvas.draw(ticket.ticketType, .ticketType, x: x, y: top, width: width) + Self.millimetre
    for fact in ticket.facts where !fact.value.isEmpty {
      y += canvas.draw(fact.label, .label, x: x, y: y, width: width)
      y += canvas.draw(fact.value, fact.isCode ? .code : .fact, x: x, y: y, width: width)
      y += 1.2 * Self.millimetre
    }
    return y
  }
}
