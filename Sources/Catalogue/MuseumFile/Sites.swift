import MuseumModel

/// The keys of one entry of `sites`.
enum SiteKey: String, FieldName {
    case id, name, address, latitude, longitude, opening
}

extension Mapping<MuseumKey> {
    mutating func sites(_ languages: [String]?) -> [Site] {
        eachDistinct(.sites, SiteKey.self, isNeeded: true, at: .id, by: \.id) { $0.site(languages) }
    }
}

extension Mapping<SiteKey> {
    fileprivate mutating func site(_ languages: [String]?) -> Site? {
        let id: Site.ID? = required(.id, .identifier())
        let name = localized(.name, languages)
        let address = optional(.address, .text)
        let latitude = optional(.latitude, .decimal(-90...90))
        let longitude = optional(.longitude, .decimal(-180...180))
        if (node(.latitude) == nil) != (node(.longitude) == nil) {
            refuse(
                node(.latitude) == nil ? .latitude : .longitude, problem: .missing,
                remedy: Message(
                    zhHant: "經緯度請一起填寫，或都不填", english: "give both latitude and longitude, or neither"))
        }
        let opening = requiredList(.opening, .hours)
        guard let id, let name else { return nil }
        return Site(id: id, name: name, address: address, latitude: latitude, longitude: longitude, opening: opening)
    }
}
