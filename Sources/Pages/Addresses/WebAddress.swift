/// An absolute address of the service. Its scheme is one of two, so that no value can make a link run a script.
package struct WebAddress: Hashable, Sendable {
    package enum Scheme: String, Sendable {
        case http, https
    }

    package let scheme: Scheme
    /// Host name, with a port where it is not the usual one, e.g. `museum.example:8080`.
    package let authority: String
    package let path: WebPath

    package init(scheme: Scheme = .https, authority: String, path: WebPath) {
        self.scheme = scheme
        self.authority = authority
        self.path = path
    }

    package var text: String { "\(scheme.rawValue)://\(rest)" }

    /// The form that opens the reader's calendar program.
    package var webcal: String { "webcal://\(rest)" }

    private var rest: String {
        let host = authority.split(separator: ":", omittingEmptySubsequences: false)
            .map { WebPath.encoded(String($0)) }.joined(separator: ":")
        return host + path.text
    }
}
