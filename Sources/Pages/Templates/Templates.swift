import Mustache

/// All templates, parsed once; they are part of the binary, so that it runs from any folder.
enum Templates {
    static let library: MustacheLibrary = {
        MustacheContentTypes.register(MarkupEscaping(), named: "MARKUP")
        var library = MustacheLibrary()
        for (name, text) in texts {
            do {
                // A partial starts with the library's own escaping again: every template has to ask for ours.
                try library.register("{{% CONTENT_TYPE:MARKUP}}" + text, named: name)
            } catch {
                preconditionFailure("template \(name) is not valid: \(error)")
            }
        }
        return library
    }()

    static func render(_ view: Any, with name: String) -> String {
        guard let html = library.render(view, withTemplate: name) else { preconditionFailure("no template \(name)") }
        return html
    }

    /// By name; the style sheets are templates without tags.
    static let texts: [String: String] = [
        "top": topTemplate, "bottom": bottomTemplate, "style": Stylesheet.pages,
        "start": startTemplate, "search-form": searchFormTemplate, "session-item": sessionItemTemplate,
        "session": sessionTemplate, "error": errorTemplate,
        "report": reportTemplate, "report-style": Stylesheet.report, "week": weekTemplate, "strip": stripTemplate,
        "grids": gridsTemplate, "spread": spreadTemplate, "loads": loadsTemplate, "costs": costsTemplate,
        "energy": energyTemplate, "energy-line": energyLineTemplate, "unplaced": unplacedTemplate,
    ]
}
