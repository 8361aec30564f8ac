import CPango
import Core
import QRCode

/// Draws tickets, a page each.
///
/// The page is A6: on a phone it is as large as the screen, a printer makes it as large as its paper or puts four onto a
/// sheet of A4, and a sheet that was folded twice has its size. Text is text, so it can be searched, copied and read aloud.
public enum TicketPDF {
  /// The same document is the same bytes, on machines with the same libraries and fonts.
  public static func bytes(of document: TicketDocument) throws(TicketPDFError) -> [UInt8] {
    let canvas = try Canvas(width: TicketPage.width, height: TicketPage.height, document: document)
    for ticket in document.tickets {
      TicketPage(canvas: canvas, ticket: ticket).draw()
      canvas.endPage()
    }
    return PDFLanguage.added(document.language, to: try canvas.finish())
  }
}
