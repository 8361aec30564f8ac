import Localization
import Templates

/// One page in one language, before it is drawn.
struct Page {
  let path: PagePath
  /// The template's name.
  let template: String
  /// What the layout calls it, to mark the current entry of the menu.
  let kind: String
  let title: String
  let description: String
  /// Whether search engines may list it; those that they may not have no canonical address either.
  var isListed = true
  /// What only this page has.
  let values: [String: Value]
}
