import CPango
import Core
import QRCode

/// The pages of a PDF file, as cairo and pango draw them. All lengths are points (1/72 inch), from the upper left corner.
final class Canvas {
  let cairo: OpaquePointer
  private let sink = ByteSink()
  private let surface: OpaquePointer
  private let pango: OpaquePointer
  /// No ligatures that are only beautiful: who searches for "first" shall find it. Those that Arabic needs are others.
  private let attributes: OpaquePointer
  /// Of the page: where lines begin.
  let direction: TextDirection

  init(width: Double, height: Double, document: TicketDocument) throws(TicketPDFError) {
    let context = Unmanaged.passUnretained(sink).toOpaque()
    guard
      let surface = cairo_pdf_surface_create_for_stream(
        { context, bytes, count in
          guard let context else { return CAIRO_STATUS_WRITE_ERROR }
          Unmanaged<ByteSink>.fromOpaque(context).takeUnretainedValue()
            .append(UnsafeBufferPointer(start: bytes, count: Int(count)))
          return CAIRO_STATUS_SUCCESS
        }, context, width, height), let cairo = cairo_create(surface),
      let pango = pango_cairo_create_context(cairo), let attributes = pango_attr_list_new()
    else { throw .drawing(status: CAIRO_STATUS_NO_MEMORY.rawValue) }
    // A version with a plain table of objects, which ``PDFLanguage`` reads; every reader knows it.
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, Self.plain(document.title))
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, Self.plain(document.author))
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Bilten")
    let time = LocalDateTime(document.createdAt, offsetSeconds: 0).iso8601 + ":00Z"
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, time)
    // A font's size is its size in points, and letters stand where they were designed to, not on some screen's pixels.
    pango_cairo_context_set_resolution(pango, 72)
    pango_context_set_round_glyph_positions(pango, 0)
    pango_context_set_language(pango, pango_language_from_string(document.language.rawValue))
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0"))
    self.attributes = attributes
    self.surface = surface
    self.cairo = cairo
    self.pango = pango
    direction = document.language.direction
  }

  deinit {
    pango_attr_list_unref(attributes)
    g_object_unref(UnsafeMutableRawPointer(pango))
    cairo_destroy(cairo)
    // Finishes it, where nobody has; the sink lives until here.
    cairo_surface_destroy(surface)
  }

  func endPage() { cairo_show_page(cairo) }

  /// Ends the file. Nothing can be drawn after it.
  func finish() throws(TicketPDFError) -> [UInt8] {
    let status = cairo_status(cairo)
    guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(status: status.rawValue) }
    cairo_surface_finish(surface)
    let end = cairo_surface_status(surface)
    guard end == CAIRO_STATUS_SUCCESS else { throw .drawing(status: end.rawValue) }
    return sink.bytes
  }

  /// Draws `text` and returns its height.
  ///
  /// A right-to-left page has its lines at the right whatever they hold. Within the line, a value has the direction of its
  /// own first letter: a Latin name on an Arabic ticket keeps its full stop and brackets on their own side. A sentence, in
  /// which the messages have set values apart already, has that of the page.
  @discardableResult
  func draw(
    _ text: String, _ style: TextStyle, x: Double, y: Double, width: Double, isOnlyMeasured: Bool = false
  ) -> Double {
    let text = Self.plain(text)
    guard !text.isEmpty else { return 0 }
    pango_context_set_base_dir(pango, paragraphDirection(text, style))
    guard let layout = pango_layout_new(pango), let font = pango_font_description_from_string(style.font) else {
      return 0
    }
    defer {
      pango_font_description_free(font)
      g_object_unref(UnsafeMutableRawPointer(layout))
    }
    pango_font_description_set_size(font, Self.units(style.size))
    pango_layout_set_font_description(layout, font)
    // Otherwise pango would turn the sides around for lines of the other direction.
    pango_layout_set_auto_dir(layout, 0)
    let isAtRight = (direction == .rightToLeft) != style.isAtEnd
    pango_layout_set_alignment(layout, isAtRight ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT)
    pango_layout_set_width(layout, Self.units(width))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_line_spacing(layout, Float(style.leading))
    // Negative: lines, not units.
    pango_layout_set_height(layout, -Int32(style.linesMax))
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
    pango_layout_set_attributes(layout, attributes)
    pango_layout_set_text(layout, text, Int32(text.utf8.count))
    if !isOnlyMeasured {
      cairo_set_source_rgb(cairo, style.gray, style.gray, style.gray)
      cairo_move_to(cairo, x, y)
      pango_cairo_show_layout(cairo, layout)
    }
    var extents = PangoRectangle()
    pango_layout_get_extents(layout, nil, &extents)
    return Double(extents.height) / Double(PANGO_SCALE)
  }

  /// So many dots of a code's picture make the side of a module. With a dot each, readers that show the page small would make
  /// some modules twice as wide as others; of many dots they take the mean.
  private static let dotsPerModule = 6

  /// Draws a code without its quiet zone, as a picture: no reader leaves a seam between two modules, and a path of its
  /// squares would take longer to write than half of the ticket.
  func draw(_ code: QRCode, x: Double, y: Double, side: Double) {
    let dots = Self.dotsPerModule
    let count = Int32(code.side * dots)
    guard let picture = cairo_image_surface_create(CAIRO_FORMAT_RGB24, count, count) else { return }
    defer { cairo_surface_destroy(picture) }
    let stride = Int(cairo_image_surface_get_stride(picture))
    guard let bytes = cairo_image_surface_get_data(picture) else { return }
    for row in 0..<code.side {
      let line = bytes + row * dots * stride
      for column in 0..<code.side where !code.isDark(x: column, y: row) {
        (line + column * dots * 4).update(repeating: 0xFF, count: dots * 4)
      }
      for copy in 1..<dots { (line + copy * stride).update(from: line, count: stride) }
    }
    cairo_surface_mark_dirty(picture)
    cairo_save(cairo)
    cairo_translate(cairo, x, y)
    cairo_scale(cairo, side / Double(count), side / Double(count))
    cairo_set_source_surface(cairo, picture, 0, 0)
    cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_NEAREST)
    cairo_paint(cairo)
    cairo_restore(cairo)
  }

  private func paragraphDirection(_ text: String, _ style: TextStyle) -> PangoDirection {
    let page = direction == .rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR
    switch style.content {
    case .code: return PANGO_DIRECTION_LTR
    case .sentence: return page
    case .value: return Self.ownDirection(text) ?? page
    }
  }

  /// That of the first letter outside of isolates (UAX #9, P2); nil for digits and signs alone.
  private static func ownDirection(_ text: String) -> PangoDirection? {
    let characters = text.unicodeScalars.map(\.value)
    var types = Array(repeating: FriBidiCharType(0), count: characters.count)
    fribidi_get_bidi_types(characters, FriBidiStrIndex(characters.count), &types)
    // Of the results, FRIBIDI_PAR_LTR and FRIBIDI_PAR_RTL are what it answers for text with a letter.
    switch fribidi_get_par_direction(types, FriBidiStrIndex(types.count)) {
    case FRIBIDI_PAR_LTR: return PANGO_DIRECTION_LTR
    case FRIBIDI_PAR_RTL: return PANGO_DIRECTION_RTL
    default: return nil
    }
  }

  private static func units(_ points: Double) -> Int32 { Int32((points * Double(PANGO_SCALE)).rounded()) }

  /// One line: controls and line ends as spaces, of which no text of ours needs any.
  private static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isBreak) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isBreak(scalar) ? " " : scalar) }
    return String(result)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 32 || (127...159).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
  }
}
