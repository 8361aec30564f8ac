import Objects
import TestSupport
import Testing

@testable import Publish

@Suite("A deployment")
struct DeploymentTests {
  static let css = "assets/site.3f9ac1d2e0.css"
  static let newCSS = "assets/site.00ff00ff00.css"
  static let files = [
    css: "a{}", "index.html": "home", "en/index.html": "english", "en/events/jazz.html": "jazz", "404.html": "gone",
    "robots.txt": "User-agent: *", ".gitkeep": "",
  ]

  @Test("the first one writes assets, then pages, each with its type and how long it may be kept")
  func deploysAll() throws {
    let site = try Site(Self.files)
    let report = try site.deploy()
    let log = site.bucket.takeLog()
    #expect(log.first == "put \(Self.css)")
    #expect(
      Set(log.dropFirst()) == ["put index.html", "put en/", "put en/events/jazz", "put 404.html", "put robots.txt"])
    #expect(report.uploaded.count == 6 && report.unchanged == 0 && report.deleted.isEmpty)
    let objects = site.bucket.objects
    #expect(
      objects[Self.css]?.attributes
        == ObjectAttributes(contentType: "text/css; charset=utf-8", cacheControl: "public, max-age=31536000, immutable")
    )
    #expect(
      objects["en/events/jazz"]?.attributes
        == ObjectAttributes(contentType: "text/html; charset=utf-8", cacheControl: "no-cache"))
    #expect(objects["en/"]?.body == Array("english".utf8))
  }

  @Test("the next one writes nothing, nor its record")
  func leavesUnchanged() throws {
    let site = try Site(Self.files)
    try site.deploy()
    let before = site.bucket.objects
    _ = site.bucket.takeLog()
    let report = try site.deploy()
    #expect(report.unchanged == 6 && report.uploaded.isEmpty)
    #expect(site.bucket.state.withLock { $0.log }.isEmpty)
    #expect(site.bucket.objects == before)
  }

  @Test("new pages come before changed ones, and what is gone is removed last")
  func keepsOrder() throws {
    let site = try Site(Self.files)
    try site.deploy()
    _ = site.bucket.takeLog()
    try site.remove("en/events/jazz.html")
    try site.write([Self.newCSS: "b{}", "en/index.html": "english, new", "en/events/aria.html": "aria"])
    try site.deploy()
    #expect(
      site.bucket.takeLog() == [
        "put \(Self.newCSS)", "put en/events/aria", "put en/", "delete en/events/jazz",
      ])
    #expect(
      site.forgotten.withLock { $0.last } == ["/\(Self.newCSS)", "/en/", "/en/events/aria", "/en/events/jazz"])
  }

  @Test("assets that no page names stay for a while, and come back without being sent")
  func keepsOldAssets() throws {
    let site = try Site(Self.files)
    try site.deploy()
    try site.remove(Self.css)
    try site.write([Self.newCSS: "b{}"])
    #expect(try site.deploy().kept == 1)
    site.wait(days: 6)
    #expect(try site.deploy().deleted.isEmpty)
    try site.write([Self.css: "a{}"])
    #expect(try site.deploy().uploaded.isEmpty)
    try site.remove(Self.css)
    try site.deploy()
    site.wait(days: 6)
    #expect(try site.deploy().kept == 1)
    site.wait(days: 2)
    #expect(try site.deploy().deleted == [Self.css])
    #expect(site.bucket.objects[Self.css] == nil)
  }

  @Test("what somebody else has put into the bucket is never removed")
  func leavesOthersAlone() throws {
    let site = try Site(Self.files)
    _ = try site.bucket.put("backup/all.zip", [1], .always)
    try site.deploy()
    _ = try site.bucket.put("en/events/jazz", Array("by hand".utf8), .always)
    try site.remove("en/events/jazz.html")
    #expect(try site.deploy().foreign == ["en/events/jazz"])
    #expect(site.bucket.objects["en/events/jazz"]?.body == Array("by hand".utf8))
    #expect(site.bucket.objects["backup/all.zip"] != nil)
    #expect(try site.deploy().foreign.isEmpty)
  }

  @Test("an object that somebody changed or removed is written again")
  func mends() throws {
    let site = try Site(Self.files)
    try site.deploy()
    _ = try site.bucket.put("en/", Array("by hand".utf8), .always)
    try site.bucket.delete("robots.txt")
    #expect(Set(try site.deploy().uploaded) == ["en/index.html", "robots.txt"])
  }

  @Test("other fields are a reason to write the same bytes again")
  func noticesFields() throws {
    let site = try Site(Self.files)
    try site.deploy()
    #expect(try site.deploy(pageCaching: "public, s-maxage=60").uploaded.count == 5)
    #expect(site.bucket.objects["en/"]?.attributes.cacheControl == "public, s-maxage=60")
  }

  @Test("a dry run tells the same and writes nothing")
  func runsDry() throws {
    let site = try Site(Self.files)
    let dry = try site.deploy(isDry: true)
    #expect(site.bucket.objects.isEmpty && site.forgotten.withLock { $0.isEmpty })
    #expect(try site.deploy() == dry)
  }

  /// Ends a deployment after each number of writes, and looks at the bucket each time.
  @Test("ended after any write, no page lacks its asset, and the next one makes it whole", arguments: [false, true])
  func survivesEnds(_ executes: Bool) throws {
    for writes in 0...14 {
      let site = try Site(["index.html": "old uses \(Self.css)", "en/old.html": "x", "en/a.html": "1", Self.css: "a{}"])
      try site.deploy()
      try site.remove(Self.css)
      try site.remove("en/old.html")
      try site.write([
        Self.newCSS: "b{}", "index.html": "new uses \(Self.newCSS)", "en/a.html": "2", "en/b.html": "3",
        "en/c.html": "uses \(Self.newCSS)",
      ])
      site.bucket.fail(after: writes, executes: executes)
      let first = try? site.deploy()
      site.bucket.fail(after: nil)
      for (key, object) in site.bucket.objects where !key.hasPrefix("assets/") && key != DeployRecord.key {
        let text = String(decoding: object.body, as: UTF8.self)
        for asset in [Self.css, Self.newCSS] where text.contains(asset) {
          #expect(site.bucket.objects[asset] != nil, "after \(writes) writes \(key) lacks \(asset)")
        }
      }
      site.forgotten.withLock { $0 = first == nil ? [] : $0 }
      try site.deploy()
      #expect(
        Set(site.bucket.objects.keys) == [
          Self.css, Self.newCSS, "index.html", "en/a", "en/b", "en/c", DeployRecord.key,
        ])
      #expect(site.bucket.objects["en/a"]?.body == Array("2".utf8))
      if first == nil {
        // What the ended one wrote is told as well.
        let told = Set(site.forgotten.withLock { $0.flatMap(\.self) })
        #expect(told.isSuperset(of: ["/", "/en/a", "/en/b", "/en/c", "/en/old"]), "after \(writes) writes: \(told)")
      }
      #expect(try site.deploy().uploaded.isEmpty)
    }
  }

  @Test("one that was ended is gone on with: what it wrote is not sent again")
  func goesOn() throws {
    let site = try Site(Dictionary(uniqueKeysWithValues: (0..<50).map { ("p\($0).html", "page \($0)") }))
    site.bucket.fail(after: 30)
    #expect(throws: PublishError.self) { try site.deploy() }
    site.bucket.fail(after: nil)
    let report = try site.deploy()
    #expect(report.resumed >= 29 && report.resumed + report.uploaded.count == 50)
  }

  @Test("of two at once, the one that began first ends with an error")
  func refusesOther() throws {
    let site = try Site(Self.files)
    try site.deploy()
    try site.write(["index.html": "mine"])
    // The other one writes its record once this one has read it.
    let read = try #require(try site.bucket.get(DeployRecord.key).object)
    var other = try #require(DeployRecord(read.body))
    other.nonce = "other"
    let bytes = other.bytes
    site.bucket.state.withLock { $0.afterNextGet = { $0.objects[DeployRecord.key]?.body = bytes } }
    #expect(throws: PublishError.otherDeployment) { try site.deploy() }
    #expect(site.bucket.objects["index.html"]?.body == Array("home".utf8))
    #expect(try site.deploy().uploaded == ["index.html"])
  }

  @Test("gzip sends the companions, and says so; companions themselves are no files of the site")
  func sendsCompanions() throws {
    let site = try Site(["en/a.html": "long", "en/a.html.gz": "gz", "en/a.html.br": "br", "b.png": "png"])
    #expect(try site.deploy().uploaded.count == 2)
    #expect(try site.deploy(encoding: .gzip).uploaded == ["en/a.html"])
    #expect(site.bucket.objects["en/a"]?.body == Array("gz".utf8))
    #expect(site.bucket.objects["en/a"]?.attributes.contentEncoding == "gzip")
    #expect(site.bucket.objects["b.png"]?.attributes.contentEncoding == nil)
    #expect(throws: PublishError.notCompressed) { try Site(["a.html": "x"]).deploy(encoding: .gzip) }
  }

  @Test("pages stand under their files' names where that is wanted, and no two under one")
  func namesPages() throws {
    let site = try Site(Self.files)
    try site.deploy(addresses: .files)
    #expect(site.bucket.objects["en/index.html"] != nil && site.bucket.objects["en/events/jazz.html"] != nil)
    #expect(throws: PublishError.sameKey("en/a", "en/a.html")) {
      try Site(["en/a.html": "1", "en/a": "2"]).deploy()
    }
  }

  @Test("an empty folder, a link and a broken record are told")
  func refusesBadFolders() throws {
    let site = try Site([".gitkeep": ""])
    #expect(throws: PublishError.noSite(folder: site.folder.path)) { try site.deploy() }
    let other = try Site(Self.files)
    _ = try other.bucket.put(DeployRecord.key, Array("bilten-deploy 1\n".utf8), .always)
    #expect(throws: PublishError.brokenRecord) { try other.deploy() }
  }

  @Test("a record is read as it was written, and not at all where a byte differs")
  func keepsRecords() throws {
    let site = try Site(Self.files)
    try site.deploy()
    let bytes = try #require(site.bucket.objects[DeployRecord.key]?.body)
    let record = try #require(DeployRecord(bytes))
    #expect(record.bytes == bytes && record.entries.count == 6)
    for index in bytes.indices {
      var broken = bytes
      broken[index] ^= 1
      #expect(DeployRecord(broken) == nil)
    }
    #expect(DeployRecord(Array(bytes.dropLast())) == nil)
  }
}
