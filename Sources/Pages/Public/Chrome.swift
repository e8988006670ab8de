import MuseumModel

/// What surrounds every public page: its title, the way home, the other language.
struct Chrome {
    struct Choice {
        let address: String
        let language: String
        let name: String
        let isCurrent: Bool
    }

    let language: String
    let title: String
    let museum: String
    let home: String
    let skip: String
    let languages: String
    let timeZone: String?
    let otherAddress: String
    let otherLanguage: String
    let otherName: String
    let choices: [Choice]

    /// - Parameters:
    ///   - timeZone: IANA name, where the page gives times.
    ///   - address: the page itself in a given language.
    init(
        title: String, museum: LocalizedText, language: Language, timeZone: String? = nil,
        address: (Language) -> WebPath
    ) {
        let name = museum.text(in: language)
        self.language = language.rawValue
        self.title = title == name ? name : language.say("\(title)｜\(name)", "\(title) – \(name)")
        self.museum = name
        home = PagePath.start(language).text
        skip = language.say("跳到主要內容", "Skip to the content")
        languages = language.say("語言", "Language")
        self.timeZone = timeZone.map {
            language.say("所有時間均為本館當地時間（\($0)）。", "All times are the museum's local time (\($0)).")
        }
        otherAddress = address(language.other).text
        otherLanguage = language.other.rawValue
        otherName = language.other.ownName
        choices = Language.allCases.map {
            Choice(
                address: address($0).text, language: $0.rawValue, name: $0.ownName, isCurrent: $0 == language)
        }
    }
}
