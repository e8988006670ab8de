package import CalendarFeeds
package import MuseumModel
package import Operations

/// The feeds as they were last written.
package typealias FeedShelf = Shelf<FeedName, FeedEdition>

/// Which feed, in which form.
package struct FeedName: Hashable, Sendable {
    package let subject: FeedSubject
    package let language: Language
    package let form: FeedForm

    package init(subject: FeedSubject, language: Language, form: FeedForm = FeedForm()) {
        self.subject = subject
        self.language = language
        self.form = form
    }
}

/// How a request wants its feed written.
package struct FeedForm: Hashable, Sendable {
    package var format = FeedFormat.iCalendar
    package var alarmMinutes: Int?
    package var joinsSeries = false

    package init() {}
}

/// What a feed's bytes depend on.
package struct FeedEdition: Hashable, Sendable {
    package let published: Int
    package let today: LocalDate
    package let folder: Int

    package init(published: Int, today: LocalDate, folder: Int) {
        self.published = published
        self.today = today
        self.folder = folder
    }
}
