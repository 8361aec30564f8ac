/// The settings as a table of Markdown, as it stands in the documents.
public enum SettingsTable {
  /// What whoever runs the server may set.
  public static var settable: String {
    table(
      ["name", "what it is", "if not set", "read by"],
      Setting.settable.map { ["`\($0.name)`", $0.what, $0.otherwise, readers($0)] })
  }

  /// What the runner tells its functions.
  public static var told: String {
    table(["name", "what it is"], Setting.all.filter { $0.kind == .told }.map { ["`\($0.name)`", $0.what] })
  }

  private static func readers(_ setting: Setting) -> String {
    setting.readers.map { $0.contains(" ") || $0 == "runner" ? $0 : "`\($0)`" }.joined(separator: ", ")
  }

  private static func table(_ heads: [String], _ rows: [[String]]) -> String {
    let lines = [heads, heads.map { _ in "---" }] + rows
    return lines.map { cells in
      "|" + cells.map { $0 == "---" ? "---|" : " \($0)\($0.isEmpty ? "" : " ")|" }.joined() + "\n"
    }.joined()
  }
}
