/// One way each to break a site whose first build was fine, and the one error it has to give.
enum BrokenSite: CaseIterable {
  case content, deadLink, template, unknownName, missingText, missingTemplate

  func apply(to site: SiteFolder) throws {
    switch self {
    case .content: try site.replace("content/events/jazz/event.yml", "currency: EUR", "currency: EURO")
    case .deadLink: try site.replace("content/events/jazz/en.md", "/en/venues/courtyard", "/en/venues/courtyrad")
    case .template: try site.replace("templates/pages/404.html", "404", "{{ if page.title }}")
    case .unknownName: try site.replace("templates/pages/venue.html", "in cards", "in crds")
    case .missingText:
      try site.replace("templates/strings/en.yml", "{title: en not found}", "{title: en not found, text: more}")
    case .missingTemplate: try site.remove("templates/pages/event.html")
    }
  }

  var problem: String {
    switch self {
    case .content: "content/events/jazz/event.yml:8:11: `EURO` is no currency of ISO 4217; did you mean `EUR`?"
    case .deadLink:
      "content/events/jazz/en.md:7:11: the link leads nowhere: there is no page `/en/venues/courtyrad`; did you mean"
        + " `/en/venues/courtyard`?"
    case .template: "templates/pages/404.html:2:1: this \"block\" has no {{ end }}"
    case .unknownName: "templates/pages/venue.html:3:16: there is no \"crds\"; did you mean \"cards\"?"
    case .missingText: "templates/strings/ar.yml:1:1: the text `pages.not_found.text` is missing"
    case .missingTemplate: "templates/pages/event.html:1:1: the template is missing"
    }
  }
}
