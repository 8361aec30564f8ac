import Foundation
import Testing

@testable import Assets

/// Pictures become what browsers like best.
struct PictureTests {
  private let path = "content/events/jazz/poster"
  private let svg = Array("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 6'><path d='M0 0h9v9z'/></svg>".utf8)

  @Test("a picture comes in three formats and in the wanted widths, none larger than it is, all as promised")
  func makesVariants() throws {
    let folder = try SiteFolder()
    try folder.write(path + ".jpg", TestPicture.bytes("jpg", 900, 450))
    let pipeline = folder.pipeline(tools: .installed())
    let image = try pipeline.image(path + ".jpg")
    #expect(image.width == 900 && image.height == 450)
    #expect(image.src.hasPrefix("/assets/events/jazz/poster-900.") && image.src.hasSuffix(".jpg"))
    let build = pipeline.build(images: [path + ".jpg"], locales: [])
    #expect(build.problems.isEmpty && build.files.count == 9 && build.made == 9)
    for (srcset, loader) in [(image.srcset, "jpegload"), (image.webp, "webpload"), (image.avif, "heifload")] {
      let entries = srcset.split(separator: ",").map { $0.split(separator: " ") }
      #expect(entries.map { $0[1] } == ["412w", "824w", "900w"])
      for entry in entries {
        let file = try #require(build.files.first { "/" + $0.path == entry[0] })
        guard case .file(let place) = file.content, let width = Int(entry[1].dropLast()) else { continue }
        #expect(try TestPicture.facts(place) == [loader, "\(width)", "\(width / 2)", "3"])
      }
    }
    #expect(image.social == SocialImage(path: image.src, width: 900, height: 450))
    let again = folder.pipeline(tools: .installed()).build(images: [path + ".jpg"], locales: [])
    #expect(again.made == 0 && again.cacheHits == 9 && again.files == build.files)
  }

  @Test("a changed picture has new addresses, an unchanged one is not read again")
  func noticesChanges() throws {
    let folder = try SiteFolder()
    let pipeline = folder.pipeline(tools: .installed())
    try folder.write(path + ".svg", svg)
    let first = try pipeline.image(path + ".svg")
    #expect(try pipeline.image(path + ".svg") == first)
    try folder.write(path + ".svg", svg + [0x20])
    let second = try pipeline.image(path + ".svg")
    #expect(second.src != first.src && second.social != first.social && second.fingerprint != first.fingerprint)
  }

  @Test("how the camera was held is applied, and what it wrote down is left out", arguments: [1, 3, 6, 8] as [UInt8])
  func turns(orientation: UInt8) throws {
    let folder = try SiteFolder()
    try folder.write(path + ".jpg", TestPicture.turned(TestPicture.bytes("jpg", 300, 100), orientation: orientation))
    let pipeline = folder.pipeline(options: AssetOptions(widths: [60]), tools: .installed())
    let image = try pipeline.image(path + ".jpg")
    let size = orientation < 5 ? (60, 20) : (60, 180)
    #expect((image.width, image.height) == size)
    let build = pipeline.build(images: [path + ".jpg"], locales: [])
    #expect(build.problems.isEmpty && build.files.count == 3)
    for file in build.files {
      guard case .file(let place) = file.content else { continue }
      #expect(Array(try TestPicture.facts(place)[1...2]) == ["\(size.0)", "\(size.1)"])
      #expect(build.file(file.path).map { String(decoding: $0, as: UTF8.self).lowercased().contains("exif") } == false)
    }
  }

  @Test("a picture with see-through parts keeps them")
  func keepsAlpha() throws {
    let folder = try SiteFolder()
    try folder.write(path + ".png", TestPicture.bytes("png", 50, 30, alpha: true))
    let pipeline = folder.pipeline(tools: .installed())
    let image = try pipeline.image(path + ".png")
    #expect(image.src.hasSuffix(".png") && image.srcset == "" && image.avif.hasSuffix(" 50w"))
    let build = pipeline.build(images: [path + ".png"], locales: [])
    #expect(build.problems.isEmpty)
    for file in build.files {
      guard case .file(let place) = file.content else { continue }
      #expect(try TestPicture.facts(place)[3] == "4")
    }
  }

  @Test("the head of each format says what vips says", arguments: ["jpg", "png", "webp", "gif", "avif"])
  func readsHeads(type: String) throws {
    for options in type == "webp" ? ["", ",lossless"] : [""] {
      let folder = try SiteFolder()
      try folder.write("content/a.\(type)", TestPicture.bytes(type, 123, 77, options: options))
      let pipeline = folder.pipeline(tools: .installed())
      let image = try pipeline.image("content/a.\(type)")
      #expect((image.width, image.height) == (123, 77))
      #expect(pipeline.build(images: ["content/a.\(type)"], locales: []).problems.isEmpty)
    }
  }

  @Test("an SVG stays as it is, with a drawn picture for other sites")
  func drawsSocial() throws {
    let folder = try SiteFolder()
    try folder.write(path + ".svg", svg)
    let pipeline = folder.pipeline(tools: .installed())
    let image = try pipeline.image(path + ".svg")
    #expect(image.width == 12 && image.height == 6 && image.avif == "" && image.src.hasSuffix(".svg"))
    let build = pipeline.build(images: [path + ".svg"], locales: [])
    #expect(build.problems.isEmpty && build.file(String(image.src.dropFirst())) == svg)
    let social = try #require(image.social)
    guard case .file(let place)? = build.files.first(where: { "/" + $0.path == social.path })?.content else { return }
    #expect(try TestPicture.facts(place) == ["jpegload", "1200", "630", "3"])
  }

  @Test("without vips pictures are published as they are, with one warning")
  func fallsBack() throws {
    let folder = try SiteFolder()
    try folder.write("content/a.jpg", TestPicture.turned(TestPicture.bytes("jpg", 30, 10), orientation: 6))
    try folder.write("content/b.svg", svg)
    let pipeline = folder.pipeline()
    let image = try pipeline.image("content/a.jpg")
    #expect((image.width, image.height) == (10, 30) && image.avif == "" && image.srcset == "")
    #expect(try pipeline.image("content/b.svg").social == nil)
    let build = pipeline.build(images: ["content/a.jpg", "content/b.svg"], locales: [])
    #expect(build.problems.map(\.isWarning) == [true] && build.files.count == 2)
  }

  @Test("a hostile picture ends in one error that says what to do", arguments: HostilePicture.all)
  func survives(_ picture: HostilePicture) throws {
    let folder = try SiteFolder()
    try folder.write(picture.name, picture.bytes())
    let pipeline = folder.pipeline(tools: .installed())
    let problems: [AssetProblem]
    do {
      _ = try pipeline.image(picture.name)
      problems = pipeline.build(images: [picture.name], locales: []).problems
    } catch { problems = [error] }
    #expect(problems.count == 1 && problems[0].file == picture.name && !problems[0].isWarning)
    #expect(problems.first?.sentence.contains(picture.words) == true, "\(problems)")
    let cache = FileManager.default.enumerator(atPath: folder.path + "/.bilten")?.allObjects as? [String] ?? []
    #expect(!cache.contains { $0.contains("made-") || $0.contains("source-") }, "\(cache)")
  }

  @Test("the same picture in several places is made once, and published in each")
  func makesOnce() throws {
    let folder = try SiteFolder()
    let images: Set = ["content/a/x.svg", "content/b/x.svg"]
    for image in images { try folder.write(image, svg) }
    let build = folder.pipeline(tools: .installed()).build(images: images, locales: [])
    #expect(build.problems.isEmpty && build.files.count == 4 && build.made == 1)
  }

  @Test("a picture that is missing, or elsewhere, is an error")
  func refusesOutsiders() throws {
    let folder = try SiteFolder()
    try folder.write("content/a.svg", svg)
    try symlinkFile("a.svg", at: folder.path + "/content/b.svg")
    try symlinkFile("/usr/share", at: folder.path + "/content/c")
    let pipeline = folder.pipeline()
    for path in ["content/no.svg", "content/b.svg", "content/../content/a.svg", "content/c/pixmaps/debian-logo.svg"] {
      #expect(throws: AssetProblem.self) { try pipeline.image(path) }
    }
  }
}
