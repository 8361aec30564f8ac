/// The picture that an event's facts name.
struct EventImage {
  private let thing: ThingReader

  init(_ thing: ThingReader) { self.thing = thing }

  /// The name of the picture's file in the event's folder.
  /// - Returns: nil after an error.
  func name(_ reader: MappingReader) -> String? {
    guard let image = reader.text("image") else { return nil }
    guard let dot = image.lastIndex(of: "."), dot != image.startIndex,
      ThingReader.imageExtensions.contains(String(image[image.index(after: dot)...])), Self.isFileName(image)
    else {
      reader.error(
        "image",
        "`\(image)` is no image in the event's folder; write a file name such as poster.svg (svg, png, jpg, webp, avif)"
      )
      return nil
    }
    guard let entry = thing.entry(image) else {
      reader.error(
        "image", "there is no image `\(image)` in this folder\(Suggestion.text(for: image, among: thing.images))")
      return nil
    }
    if entry.kind == .link, case .failure(let problem) = thing.context.tree.target(of: "events/\(thing.name)/\(image)")
    {
      reader.log.add(problem.diagnostic)
      return nil
    }
    return image
  }

  /// Names that need no escaping in an address.
  private static func isFileName(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57)
        || byte == 45 || byte == 46 || byte == 95
    } && !text.hasPrefix(".")
  }
}
