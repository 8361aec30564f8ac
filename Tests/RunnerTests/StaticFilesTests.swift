import Glibc
import TestSupport
import Testing

@testable import Runner

@Suite("Static files")
struct StaticFilesTests {
  private let folder: TemporaryFolder
  private let files: StaticFiles

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("secret.txt", "outside")
    for (name, text) in [
      ("index.html", "root"), ("en/index.html", "home"), ("en/events.html", "events"),
      ("en/events/jazz.html", "jazz"), ("en/news/index.html", "news"), ("assets/site.css", "css"), ("plain", "plain"),
      ("caf\u{e9}.html", "café"), (".hidden", "hidden"), ("en/.git", "hidden"),
    ] { try folder.put("public/" + name, text) }
    symlink(folder.path, folder.path + "/public/up")
    symlink(folder.path + "/secret.txt", folder.path + "/public/link.txt")
    symlink("/etc/passwd", folder.path + "/public/en/passwd.html")
    symlink("index.html", folder.path + "/public/inner.html")
    mkfifo(folder.path + "/public/pipe", 0o644)
    files = StaticFiles(folder: folder.path + "/public")
  }

  private func find(_ target: String) -> String {
    guard let target = try? RequestTarget(target) else { return "refused" }
    return switch files.find(target) {
    case .file(let file): file.bytes.map { String(buffer: $0) } ?? "large"
    case .redirect(let path): "-> " + path
    case .missing: "missing"
    }
  }

  @Test("an address finds its file, and nothing outside the folder is ever found")
  func addresses() {
    let cases = [
      ("/", "root"), ("/index.html", "root"), ("/en/", "home"), ("/en", "-> /en/"), ("/en/events", "events"),
      ("/en/events.html", "events"), ("/en/events/jazz", "jazz"), ("/en/events/jazz/", "-> /en/events/jazz"),
      ("/en/events/", "-> /en/events"), ("/en/news", "-> /en/news/"), ("/en/news/", "news"), ("/plain", "plain"),
      ("/assets/site.css", "css"), ("/caf%C3%A9", "café"), ("/caf%c3%a9/", "-> /caf%c3%a9"), ("/assets", "missing"),
      ("/assets/", "missing"), ("/nowhere", "missing"), ("/plain/x", "missing"), ("/index", "root"),
      ("/up/secret.txt", "missing"), ("/up/", "missing"), ("/link.txt", "missing"), ("/en/passwd", "missing"),
      ("/inner", "missing"), ("/pipe", "missing"), ("/.hidden", "refused"), ("/en/.git", "refused"),
      ("/../secret.txt", "refused"), ("/en/../../secret.txt", "refused"), ("/%2e%2e/secret.txt", "refused"),
      ("/..%2fsecret.txt", "refused"), ("/en%2findex.html", "refused"), ("/en/index.html%00", "refused"),
      ("//etc/passwd", "refused"), ("/" + String(repeating: "x", count: 300), "missing"),
    ]
    for (target, expected) in cases { #expect(find(target) == expected, "\(target)") }
  }

  @Test("the entity tag follows the content and nothing else")
  func entityTags() throws {
    let before = try #require(files.file(["assets", "site.css"])).entityTag
    try folder.put("public/assets/site.css", "new")
    let changed = try #require(files.file(["assets", "site.css"])).entityTag
    try folder.put("public/assets/site.css", "css")
    let after = try #require(files.file(["assets", "site.css"])).entityTag
    #expect(before != changed)
    #expect(before == after)
    #expect(before.hasPrefix("\"") && before.hasSuffix("\""))
  }

  @Test("If-None-Match takes lists, weak tags and a star")
  func ifNoneMatch() throws {
    let file = try #require(files.file(["index.html"]))
    for header in [file.entityTag, "\"a\", " + file.entityTag, "W/" + file.entityTag + " , \"b\"", "*"] {
      #expect(file.isMatched(byIfNoneMatch: header), "\(header)")
    }
    #expect(!file.isMatched(byIfNoneMatch: "\"a\""))
    #expect(!file.isMatched(byIfMatch: "W/" + file.entityTag))
    #expect(file.isMatched(byIfMatch: "\"a\", " + file.entityTag))
  }

  @Test("a folder that is replaced shows its new files")
  func replaced() throws {
    #expect(find("/plain") == "plain")
    rename(folder.path + "/public", folder.path + "/old")
    #expect(find("/plain") == "missing")
    try folder.put("public/plain", "again")
    #expect(find("/plain") == "again")
  }

  @Test("a shorter form is sent to those who take it, unless the file has been written since")
  func shorterForms() throws {
    for name in ["site.css", "site.css.br", "site.css.gz", "photo.jpg", "photo.jpg.br", "only.js", "only.js.gz"] {
      try folder.put("public/assets/\(name)", name)
    }
    try folder.put("public/assets/stale.css.br", "stale")
    try folder.put("public/assets/stale.css", "new")
    var times = [timespec(tv_sec: 1000, tv_nsec: 0), timespec(tv_sec: 1000, tv_nsec: 0)]
    utimensat(AT_FDCWD, folder.path + "/public/assets/stale.css.br", &times, 0)
    let cases: [(file: String, codings: [ContentCoding], body: String, isNegotiated: Bool)] = [
      ("site.css", [], "site.css", true), ("site.css", [.brotli], "site.css.br", true),
      ("site.css", [.gzip], "site.css.gz", true), ("site.css", [.gzip, .brotli], "site.css.gz", true),
      ("only.js", [.brotli, .gzip], "only.js.gz", true), ("only.js", [.brotli], "only.js", true),
      ("photo.jpg", [.brotli], "photo.jpg", false), ("stale.css", [.brotli], "new", false),
    ]
    for (name, codings, body, isNegotiated) in cases {
      let file = try #require(files.file(["assets", name], codings))
      #expect(file.bytes.map { String(buffer: $0) } == body)
      #expect(file.isNegotiated == isNegotiated, "\(name)")
      #expect(file.path == "assets/" + name)
      let plain = try #require(files.file(["assets", name]))
      #expect((file.coding == nil) == (file.bytes == plain.bytes))
    }
    let tags = try [[], [ContentCoding.brotli], [.gzip]].map { try #require(files.file(["assets", "site.css"], $0)) }
    #expect(Set(tags.map(\.entityTag)).count == 3)
    #expect(Set(tags.map(\.contentType)) == ["text/css; charset=utf-8"])
  }
}
