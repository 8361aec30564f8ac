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

  func draw() {
    let middle = drawEvent()
    // Two lines of title and three of date push the lower half down; then the terms lose their room, nothing else.
    let tear = max(middle + Self.gap, 56 * Self.millimetre)
    drawTear(at: tear)
    let foot = max(drawCode(at: tear + Self.gap), drawHolder(at: tear + Self.gap + 1.5 * Self.millimetre))
    drawFoot(from: foot + Self.gap)
  }

  /// - Returns: where it ends.
  private func drawEvent() -> Double {
    var y = Self.margin
    let third = Self.inner / 3
    let isMirrored = canvas.direction == .rightToLeft
    canvas.draw(
      ticket.seller, .seller, x: Self.margin + (isMirrored ? third : 0), y: y, width: Self.inner - third - Self.gap)
    y += max(
      canvas.draw(ticket.number, .number, x: Self.margin + (isMirrored ? 0 : 2 * third), y: y, width: third),
      4 * Self.millimetre)
    y += 2 * Self.millimetre
    y += line(ticket.title, .title, y: y) + Self.millimetre
    y += line(ticket.date, .date, y: y)
    if let doors = ticket.doors { y += line("\(doors.label): \(doors.value)", .doors, y: y) }
    y += Self.millimetre
    for text in ticket.place { y += line(text, .place, y: y) }
    return y
  }

  private func line(_ text: String, _ style: TextStyle, y: Double) -> Double {
    canvas.draw(text, style, x: Self.margin, y: y, width: Self.inner)
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
    let cairo = canvas.cairo
    cairo_set_source_rgb(cairo, 0, 0, 0)
    // One path, so that no reader leaves a seam between two modules.
    for y in 0..<ticket.qr.side {
      var x = 0
      while x < ticket.qr.side {
        let start = x
        while x < ticket.qr.side, ticket.qr.isDark(x: x, y: y) { x += 1 }
        if x > start {
          cairo_rectangle(
            cairo, left + Double(start + 4) * module, top + Double(y + 4) * module, Double(x - start) * module, module)
        } else {
          x += 1
        }
      }
    }
    cairo_fill(cairo)
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

  /// Terms, and what warns of a ticket that is none, at the lower edge.
  private func drawFoot(from top: Double) {
    var y = top
    if !ticket.warning.isEmpty {
      let height = line(ticket.warning, .warning, y: y)
      let cairo = canvas.cairo
      cairo_set_line_width(cairo, 1)
      cairo_rectangle(cairo, Self.margin - 4, y - 3, Self.inner + 8, height + 6)
      cairo_stroke(cairo)
      y += height + Self.gap
    }
    y += line(ticket.terms, .terms, y: y)
  }
}
