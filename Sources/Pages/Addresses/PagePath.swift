package import MuseumModel

/// Where the service shows its pages; the language is a parameter of every address.
package enum PagePath {
    /// Name of the query parameter that carries the language.
    package static let languageParameter = "lang"

    package static func start(_ language: Language) -> WebPath {
        WebPath([], query: [parameter(language)])
    }

    package static func session(_ id: Session.ID, _ language: Language) -> WebPath {
        WebPath(["sessions", id.value], query: [parameter(language)])
    }

    package static func parameter(_ language: Language) -> WebPath.Parameter {
        WebPath.Parameter(languageParameter, language.rawValue)
    }
}
