import Testing

@testable import Assets

/// Sheets and scripts below `templates/assets`.
struct AssetPipelineTests {
  private func build(_ files: [String: String]) throws -> AssetBuild {
    let folder = try SiteFolder(
      Dictionary(uniqueKeysWithValues: files.map { ("templates/assets/" + $0.key, $0.value) }))
    return folder.pipeline().build(images: [], locales: [.english])
  }

  @Test("names carry a fingerprint that changes with the file and with all it names, and with nothing else")
  func fingerprints() throws {
    let files = [
      "site.css": "@import \"_parts.css\"; a { background: url(pictures/sun.svg#a) }", "_parts.css": "b { c: d }",
      "pictures/sun.svg": "<svg viewBox='0 0 1 1'/>", "other.css": "x{}", "a.js": "import './b.js'",
      "b.js": "import './a.js'",
    ]
    let first = try build(files)
    #expect(first.problems.isEmpty)
    let name = try #require(first.names["site.css"])
    #expect(
      name.hasPrefix("/assets/site.") && name.hasSuffix(".css")
        && name.utf8.count == "/assets/site.0123456789.css".utf8.count)
    #expect(first.text("site.css") == "b{c:d}a{background:url(\(first.names["pictures/sun.svg"]!)#a)}")
    #expect(first.names["_parts.css"] == nil && !first.files.contains { $0.path.contains("_parts") })
    #expect(first.text("a.js") == "import \"\(first.names["b.js"]!)\"")
    let again = try build(files)
    #expect(again.names == first.names && again.files == first.files && again.fingerprint == first.fingerprint)
    for (changed, others) in [
      ("_parts.css", ["site.css"]), ("pictures/sun.svg", ["site.css", "pictures/sun.svg"]), ("b.js", ["a.js", "b.js"]),
      ("other.css", ["other.css"]),
    ] {
      var files = files
      files[changed]! += " "
      let second = try build(files)
      #expect(second.fingerprint != first.fingerprint)
      for name in first.names.keys {
        #expect((second.names[name] != first.names[name]) == others.contains(name), "\(changed) \(name)")
      }
    }
  }

  @Test("imports are put in place with their conditions, once for each time they are written")
  func bundles() throws {
    let build = try build([
      "site.css": """
      @charset "utf-8";
      @layer base;
      @import url("sub/_a.css") layer(base) supports(display: grid) screen and (min-width: 2px);
      @import url(_b.css) layer;
      @import "_b.css" print;
      a { b: c }
      """, "sub/_a.css": "@import '../_b.css'; d { e: url('../x.png') }", "_b.css": "f{g:h;}", "x.png": "",
    ])
    #expect(build.problems.isEmpty)
    #expect(
      build.text("site.css")
        == "@layer base;@layer base{@supports (display: grid){@media screen and (min-width: 2px){f{g:h}"
        + "d{e:url(\"\(build.names["x.png"]!)\")}}}}@layer{f{g:h}}@media print{f{g:h}}a{b:c}")
  }

  @Test(
    "what is named but not there is an error at its place, with the nearest name",
    arguments: [
      ("a { b: url(sum.svg) }", "1:12: there is no asset `sum.svg`; did you mean `sun.svg`?"),
      ("a { b: image-set(\"zzz.png\" 1x) }", "1:18: there is no asset `zzz.png` in templates/assets"),
      ("\n @import \"_prts.css\";", "2:10: there is no asset `_prts.css`; did you mean `_parts.css`?"),
      ("a{} @import \"_parts.css\";", "1:5: an @import must stand before all rules, or browsers skip it; move it up"),
      (
        "@import \"https://example.org/x.css\";",
        "1:9: only sheets below templates/assets can be imported; copy this one there"
      ),
      ("@import \"site.css\";", "1:9: `site.css` imports this sheet in turn; remove one of both"),
      ("a { b: url(../../secret.txt) }", "1:12: `../../secret.txt` leads out of templates/assets; move the file there"),
      ("a { b: url(_parts.css) }", "1:12: `_parts.css` is only a part of sheets; remove the `_` of its name"),
      ("@font-face { src: url(Own.ttf) }", "1:23: there is no asset `Own.ttf` in templates/assets"),
      ("a { b: url(system:Own.ttf) }", "1:12: a font of the system can only stand in an @font-face rule"),
    ])
  func explains(sheet: String, expected: String) throws {
    let build = try build(["site.css": sheet, "_parts.css": "", "sun.svg": "<svg/>"])
    #expect(build.problems.map(\.description) == ["templates/assets/site.css:" + expected])
  }

  @Test("addresses of elsewhere, of the page and of data stay as they are")
  func keepsForeignAddresses() throws {
    let sheet = "a{b:url(#c) url(data:image/png;base64,AA==) url(https://example.org/x.png) url(//x.org/y) url(/z.png)}"
    #expect(try build(["site.css": sheet]).text("site.css") == sheet)
  }

  @Test("files that browsers look for at the root stand there without a fingerprint")
  func publishesRootFiles() throws {
    let build = try build(["sw.js": "// worker\nself.a = 1", "favicon.ico": "x", "sub/sw.js": "1"])
    #expect(build.names["sw.js"] == "/sw.js" && build.names["favicon.ico"] == "/favicon.ico")
    #expect(build.text("sw.js") == "self.a=1")
    #expect(build.names["sub/sw.js"]?.hasPrefix("/assets/sub/sw.") == true)
  }

  @Test("links and hidden files are not published")
  func refusesLinks() throws {
    let folder = try SiteFolder(["templates/assets/.hidden": "x", "secret": "x", "templates/assets/a.txt": "x"])
    try symlinkFile("../../secret", at: folder.path + "/templates/assets/b.txt")
    let build = folder.pipeline().build(images: [], locales: [])
    #expect(build.names.keys.sorted() == ["a.txt"])
    #expect(build.problems.map(\.file) == ["templates/assets/b.txt"])
  }
}
