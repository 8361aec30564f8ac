import Core

/// Finds names that two things want.
struct ClaimCheck {
  private struct Owner {
    let section: ContentSection
    let name: String
    let claim: Claim
  }

  private struct SlugKey: Hashable {
    let section: ContentSection
    let locale: LocaleTag
    let slug: String
  }

  private struct ThingKey: Hashable {
    let section: ContentSection
    let locale: LocaleTag
    let name: String
  }

  private var slugs: [SlugKey: [Owner]] = [:]
  /// Things whose own id is not their address in a language.
  private var renamed: Set<ThingKey> = []
  private var aliasOwners: [String: [Owner]] = [:]
  private var dates: [String: [Owner]] = [:]

  mutating func add(_ claim: Claim, _ section: ContentSection, _ name: String) {
    let owner = Owner(section: section, name: name, claim: claim)
    switch claim.kind {
    case .slug(let locale):
      slugs[SlugKey(section: section, locale: locale, slug: claim.value), default: []].append(owner)
      renamed.insert(ThingKey(section: section, locale: locale, name: name))
    case .alias: aliasOwners[claim.value, default: []].append(owner)
    case .date: dates[claim.value, default: []].append(owner)
    }
  }

  /// Each path once, sorted.
  var aliases: [Alias] {
    aliasOwners.values.compactMap { owners -> Alias? in
      guard let owner = owners.first, case .alias(let locale) = owner.claim.kind else { return nil }
      return Alias(
        path: owner.claim.value, section: owner.section, name: owner.name, locale: locale, place: owner.claim.place)
    }.sorted { $0.path < $1.path }
  }

  /// An error for each name that is wanted twice, at the second place and all further ones.
  func collisions(names: [ContentSection: Set<String>]) -> [Diagnostic] {
    var errors: [Diagnostic] = []
    for (key, owners) in slugs {
      if let other = idHolder(key, names), other != owners[0].name {
        errors += owners.map { error($0, "the address `\(key.slug)` is that of `\(other)` already; choose another") }
      } else {
        errors += owners.dropFirst().map {
          error($0, "the address `\(key.slug)` is that of `\(owners[0].name)` already; choose another")
        }
      }
    }
    for (path, owners) in aliasOwners {
      errors += owners.dropFirst().map {
        error($0, "the old address `\(path)` leads to `\(owners[0].name)` already; keep one")
      }
    }
    for (id, owners) in dates {
      let others = names[.events]?.contains(id) == true ? owners[...] : owners.dropFirst()
      errors += others.map {
        error($0, "the sale would call this date `\(id)`, as it calls another event; give it another `id`")
      }
    }
    return errors
  }

  /// The thing that has the slug because it is its id.
  private func idHolder(_ key: SlugKey, _ names: [ContentSection: Set<String>]) -> String? {
    guard names[key.section]?.contains(key.slug) == true,
      !renamed.contains(ThingKey(section: key.section, locale: key.locale, name: key.slug))
    else { return nil }
    return key.slug
  }

  private func error(_ owner: Owner, _ sentence: String) -> Diagnostic {
    Diagnostic(owner.claim.place, .error, sentence)
  }
}
