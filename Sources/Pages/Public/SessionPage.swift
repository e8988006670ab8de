package import MuseumModel

/// One session for the public: what, when, where, for whom, the standards it serves, and how to book it.
package struct SessionPage: Sendable {
    package let museum: Museum
    package let session: PublicSession
    /// Those of its programme that the folder knows.
    package let standards: [Standard]
    /// The last local day on which it can be booked.
    package let bookUntil: LocalDate
    package let group: Programme.GroupSize
    /// What a school types to book it, e.g. `gnomon book P01-03 …`.
    package let command: String
    /// Where people book in person or by telephone, in the museum's words; nil for the general sentence.
    package let desk: LocalizedText?
    /// The session as a calendar file.
    package let calendar: WebAddress
    package let language: Language

    package init(
        museum: Museum, session: PublicSession, standards: [Standard], bookUntil: LocalDate,
        group: Programme.GroupSize, command: String, desk: LocalizedText? = nil, calendar: WebAddress,
        language: Language
    ) {
        self.museum = museum
        self.session = session
        self.standards = standards
        self.bookUntil = bookUntil
        self.group = group
        self.command = command
        self.desk = desk
        self.calendar = calendar
        self.language = language
    }

    package func html() -> String { Templates.render(SessionView(self), with: "session") }
}
