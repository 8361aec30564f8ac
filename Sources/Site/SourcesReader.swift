import Assets
import Content
import Core
import Files

/// Reads what a build needs beside the content: templates, strings, pictures and assets.
struct SourcesReader {
  let paths: SitePaths
  let pipeline: AssetPipeline
  let bodies: BodyStore

  struct Sources {
    let templates: TemplateSources
    /// By their path from the content folder.
    let images: [String: ImageAsset]
    let assets: AssetBuild
    let diagnostics: [Diagnostic]
  }

  func read(
    _ content: SiteContent, _ loaded: LoadedContent, _ changed: Set<String>?, _ state: inout SiteEngine.State
  ) -> Sources {
    let touchesTemplates = changed?.contains { SiteRun.path($0, below: "templates") != nil } ?? true
    let templates: TemplateSources
    if let known = state.templates, !touchesTemplates, known.locales == content.settings.locales {
      templates = known
    } else {
      templates = TemplateSources(paths, content.settings)
    }
    state.templates = templates
    var diagnostics = templates.diagnostics
    let inBodies = imagesInBodies(content)
    var images: [String: ImageAsset] = [:]
    for event in content.events {
      guard let path = event.image, images[path] == nil else { continue }
      do throws(AssetProblem) {
        images[path] = try pipeline.image("content/" + path)
      } catch {
        diagnostics.append(Self.diagnostic(error))
      }
    }
    let wanted = Set(images.keys).union(inBodies).map { "content/" + $0 }
    let assets = pipeline.build(
      images: Set(wanted), locales: content.settings.locales, inlineBytesMax: content.settings.inlineStyleBytesMax)
    diagnostics += assets.problems.map(Self.diagnostic)
    // A broken asset has no name, which is no fault of the template that asks for it.
    let areAssetsWhole = assets.problems.allSatisfy { $0.isWarning || !$0.file.hasPrefix("templates/") }
    diagnostics += templates.problems(assets: areAssetsWhole ? assets.names.keys : nil)
    for image in loaded.looseImages where !inBodies.contains(image) {
      diagnostics.append(.unusedImage("content/" + image))
    }
    return Sources(templates: templates, images: images, assets: assets, diagnostics: diagnostics)
  }

  private func imagesInBodies(_ content: SiteContent) -> Set<String> {
    var images: Set<String> = []
    let rendered = bodies.rendered
    guard rendered.contains(where: { !$0.images.isEmpty }) else { return [] }
    func add(_ texts: LocalizedTexts<some LocalizedText>) {
      for text in texts.values {
        guard let text else { continue }
        for image in rendered[Int(text.body.ref.number)].images where image.fingerprint != 0 {
          images.insert(image.path)
        }
      }
    }
    for event in content.events { add(event.texts) }
    for venue in content.venues { add(venue.texts) }
    for organizer in content.organizers { add(organizer.texts) }
    for post in content.news { add(post.texts) }
    for page in content.pages { add(page.texts) }
    return images
  }

  private static func diagnostic(_ problem: AssetProblem) -> Diagnostic {
    Diagnostic(
      file: problem.file, line: problem.line, column: problem.column, severity: problem.isWarning ? .warning : .error,
      sentence: problem.sentence)
  }
}
