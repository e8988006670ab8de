import Hummingbird
import MuseumModel
import Pages

extension Language {
    /// The language that a request asks for by its address: `?language=` or the pages' own parameter; nil when it does not.
    /// - Throws: `Refusal` for a language that Gnomon does not speak.
    init?(address request: Request) throws(Refusal) {
        let query = QueryItems(request.uri.query)
        guard let name = query["language"] ?? query[PagePath.languageParameter] else { return nil }
        guard let language = Language(rawValue: name) else {
            throw .wrongValues(
                Faults([
                    Fault(
                        file: "language", value: name,
                        problem: Message(zhHant: "沒有這個語言", english: "there is no such language"),
                        remedy: Message(zhHant: "可用的有 zh-Hant、en", english: "known are zh-Hant, en"))
                ]))
        }
        self = language
    }

    /// The museum's own language, as far as Gnomon speaks it.
    init(of museum: Museum) {
        self = museum.languages.lazy.compactMap { Language(tag: $0.lowercased()) }.first ?? .english
    }

    /// The language of a page: by its address, else by what the browser wants, else the museum's own.
    /// - Throws: `Refusal` for a language that Gnomon does not speak.
    init(page request: Request, of museum: Museum) throws(Refusal) {
        if let asked = try Language(address: request) {
            self = asked
            return
        }
        let own = Language(of: museum)
        let wanted = Preferences(request.headers[.acceptLanguage]).items.lazy.filter { $0.quality > 0 }
            .compactMap { $0.value == "*" ? own : Language(tag: $0.value) }.first
        self = wanted ?? own
    }

    /// By a BCP 47 tag in lower case. Every Chinese is nearer to Traditional Chinese than to English.
    private init?(tag: String) {
        switch tag.prefix(while: { $0 != "-" }) {
        case "zh": self = .zhHant
        case "en": self = .english
        default: return nil
        }
    }
}
