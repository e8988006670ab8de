import CalendarFeeds
import Foundation
import Pages

/// How the service is reached from outside: a scheme and a host, without a path, since the pages' own links begin at the root.
package struct BaseURL: Hashable, Sendable {
    /// As calendars write it.
    let address: CalendarFeeds.WebAddress
    private let scheme: Pages.WebAddress.Scheme
    /// Host, with a port where it is not the usual one.
    private let authority: String

    /// Nil when the text is not such an address, e.g. `https://museum.example`.
    package init?(_ text: String) {
        var text = text
        if text.hasSuffix("/") { text.removeLast() }
        guard let address = CalendarFeeds.WebAddress(text), let end = text.range(of: "://"),
            let scheme = Pages.WebAddress.Scheme(rawValue: text[..<end.lowerBound].lowercased())
        else { return nil }
        let authority = text[end.upperBound...]
        guard !authority.contains(where: { "/?#".contains($0) }) else { return nil }
        self.address = address
        self.scheme = scheme
        self.authority = String(authority)
    }

    /// The address of a path below it, as pages write it.
    func page(_ path: WebPath) -> Pages.WebAddress {
        Pages.WebAddress(scheme: scheme, authority: authority, path: path)
    }
}

extension BaseURL: CustomStringConvertible {
    package var description: String { address.text }
}
