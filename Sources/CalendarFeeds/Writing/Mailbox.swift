/// An e-mail address that can stand in a calendar as `mailto:`; it is written into invitations only.
package struct Mailbox: Hashable, Sendable {
    package let address: String

    /// Nil unless it is one plain address, e.g. `office@museum.example`.
    package init?(_ text: String) {
        guard text.wholeMatch(of: /[A-Za-z0-9.!#$'*+\/=?_\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+/) != nil,
            text.utf8.count <= 254
        else { return nil }
        address = text
    }

    var uri: String { "mailto:\(address)" }
}
