import Files

/// Makes the fonts that the sheets ask for.
struct FontMaker {
  let root: String
  let cache: String
  let tools: AssetTools
  let letters: FontLetters

  struct Result {
    var fonts: [String: FontFile] = [:]
    var problems: [AssetProblem] = []
    var toolRuns = 0
    var cacheHits = 0
  }

  func make(for files: [String: AssetFile]) -> Result { Result() }
}
