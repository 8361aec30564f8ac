import TestSupport

/// Makes templates at random, most of them with a mistake or two, all from one seed.
struct TemplateGenerator {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed &* 0x9E37_79B9_7F4A_7C15 | 1) }

  mutating func number(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

  mutating func one<T>(of choices: [T]) -> T { choices[number(choices.count)] }

  /// The templates of one page: `page.html`, what it includes and, now and then, its layout.
  mutating func templates() -> [String: String] {
    let body = nodes(depth: 0, locals: [])
    var templates = [
      "card.html": "<i>{{ c.title }}{{ if c.image }}{{ c.image }}{{ end }}{{ if lead }}!{{ end }}</i>",
      "open.html": nodes(depth: 2, locals: []), "page.html": body,
    ]
    if number(3) == 0 {
      templates["base.html"] = nodes(depth: 2, locals: []) + "{{ block main }}x{{ end }}"
      templates["page.html"] = "{{ layout \"base.html\" }}{{ block main }}\(body){{ end }}"
    }
    if number(4) == 0, let page = templates["page.html"] { templates["page.html"] = broken(page) }
    return templates
  }

  private mutating func broken(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0...number(3) where !bytes.isEmpty {
      let place = number(bytes.count)
      switch number(3) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = UInt8(number(256))
      default:
        bytes.insert(contentsOf: Array(one(of: ["{{", "}}", "{{ end }}", "\"", "<", ">", "=", "("]).utf8), at: place)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func nodes(depth: Int, locals: [String]) -> String {
    (0...number(4)).map { _ in node(depth: depth, locals: locals) }.joined()
  }

  private mutating func node(depth: Int, locals: [String]) -> String {
    switch number(depth > 4 ? 6 : 11) {
    case 0: return one(of: ["<p>x</p>", " ", "\n", "a < b", "é&amp;", "<!-- c -->", "<br/>"])
    case 1: return "{{ \(path(locals)) }}"
    case 2:
      let attribute = one(of: ["title", "href", "src", "srcset", "data-x", "class"])
      return "<a \(attribute)=\"\(one(of: ["", "", "/x?q=", "http:", "a"])){{ \(path(locals)) }}\">y</a>"
    case 3: return message(locals)
    case 4: return "<script type=\"application/json\">[{{ \(path(locals)) }}]</script>"
    case 5: return call(locals)
    case 6, 7:
      var text = "{{ if \(condition(locals)) }}" + nodes(depth: depth + 1, locals: locals)
      if number(3) == 0 { text += "{{ elif \(condition(locals)) }}" + nodes(depth: depth + 1, locals: locals) }
      if number(2) == 0 { text += "{{ else }}" + nodes(depth: depth + 1, locals: locals) }
      return text + "{{ end }}"
    case 8, 9:
      let name = one(of: ["v", "w", "card"])
      var text = "{{ for \(name) in \(path(locals, lists: true)) }}" + nodes(depth: depth + 1, locals: locals + [name])
      if number(3) == 0 { text += "{{ else }}" + nodes(depth: depth + 1, locals: locals) }
      return text + "{{ end }}"
    default:
      let lead = one(of: ["0", "1", "true", "loop.first", "flag", "text"])
      return one(of: [
        "{{ include \"card.html\" c=\(path(locals)) lead=\(lead) }}", "{{ include \"open.html\" }}",
        "{{ include \"open.html\" text=\(operand(locals)) }}",
      ])
    }
  }

  private mutating func message(_ locals: [String]) -> String {
    one(of: [
      "{{ t \"plain\" }}", "{{ t \"hello\" name=\(operand(locals)) }}",
      "{{ t \"cart.tickets\" count=\(operand(locals)) }}", "{{ t \"nth\" count=\(operand(locals)) }}",
      "<i title=\"{{ t \"hello\" name=\(operand(locals)) }}\">z</i>", "{{ t \"seats\" count=number name=text }}",
      "<a href=\"?q={{ t \"hello\" name=\(operand(locals)) }}\">z</a>",
    ])
  }

  private mutating func call(_ locals: [String]) -> String {
    one(of: [
      "{{ date day \"short\" }}", "{{ time \(path(locals)) }}", "{{ money price }}", "{{ number number }}",
      "{{ asset \"site.css\" }}", "{{ t \"hello\" name=(date day) }}", "{{ country text }}",
    ])
  }

  private mutating func condition(_ locals: [String]) -> String {
    let joiner = one(of: [" and ", " or "])
    return (0...number(3)).map { _ in term(locals) }.joined(separator: joiner)
  }

  private mutating func term(_ locals: [String]) -> String {
    one(of: [
      path(locals), "not " + path(locals), "\(path(locals)) == \(operand(locals))",
      "\(path(locals)) != \(operand(locals))",
    ])
  }

  private mutating func operand(_ locals: [String]) -> String {
    one(of: [path(locals), "\"a\"", "3", "true", "null", "number", "text", "(number number)"])
  }

  private mutating func path(_ locals: [String], lists: Bool = false) -> String {
    if lists { return one(of: ["cards", "texts", "cards", "nothing", "maybe.cards", "text"]) }
    var paths = [
      "text", "flag", "number", "html", "event.title", "event.image", "maybe", "maybe.title", "note", "cards", "texts",
      "event", "json",
    ]
    for local in locals { paths += [local, local + ".title", local + ".image"] }
    if !locals.isEmpty { paths += ["loop.index", "loop.first", "loop.last"] }
    return one(of: paths)
  }
}
