/// A language in which Gnomon itself speaks.
package enum Language: String, CaseIterable, Codable, Sendable {
    case zhHant = "zh-Hant"
    case english = "en"

    /// The language that a POSIX locale name such as `zh_TW.UTF-8` asks for; English when it names neither.
    package init(locale: String) {
        self = locale.lowercased().hasPrefix("zh") ? .zhHant : .english
    }
}
