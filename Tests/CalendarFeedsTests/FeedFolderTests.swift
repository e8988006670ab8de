import CalendarFeeds
import Foundation
import MuseumModel
import Testing

@Suite struct FeedFolderTests {
    private func feed(_ subject: FeedSubject, language: Language = .zhHant) throws -> Feed {
        try Feed(
            subject, of: Samples.folder, sessions: Samples.sessions, language: language, pages: Samples.pages,
            hosts: ["S-3": "SCH1"])
    }

    @Test(arguments: [
        (FeedSubject.museum, ["S-1", "S-2", "S-3", "S-4"]), (.site("north"), ["S-1"]), (.room("S-1"), ["S-2"]),
        (.instructor("I1"), ["S-1", "S-3"]), (.programme("P1"), ["S-1", "S-2"]), (.audience("family"), ["S-4"]),
    ])
    func carriesTheSessionsOfItsSubject(_ subject: FeedSubject, _ expected: [String]) throws {
        #expect(try feed(subject).entries.map(\.id.value) == expected)
    }

    @Test(arguments: [
        FeedSubject.museum, .site("north"), .site("south"), .room("N-1"), .room("S-1"), .programme("P1"),
        .programme("P2"), .audience("g3"), .audience("family"),
    ])
    func publicFeedNamesNobody(_ subject: FeedSubject) throws {
        for language in Language.allCases {
            let text = Samples.lines(try feed(subject, language: language)).joined(separator: "\n")
            for name in ["林美玲", "陳志明", "Mei-ling", "Chih-ming", "山上國小", "Hilltop", "I1", "I2"] {
                #expect(!text.contains(name), "\(name)")
            }
        }
    }

    @Test func educatorSeesPartKitsAndSchoolButNotColleagues() throws {
        let lines = Samples.lines(try feed(.instructor("I1")))
        let text = lines.joined(separator: "\n")
        #expect(text.contains("擔任：主講"))
        #expect(text.contains("教具：水火箭組 × 2"))
        #expect(lines.contains("LOCATION:山上國小"))
        #expect(!text.contains("陳志明"))
    }

    @Test func placesLeftAreNotTold() throws {
        let fuller = Samples.sessions.map {
            PublishedSession(
                session: $0.session, status: $0.status, sequence: $0.sequence, createdAt: $0.createdAt,
                changedAt: $0.changedAt, taken: $0.taken + 1)
        }
        let now = try Feed(.museum, of: Samples.folder, sessions: fuller, language: .zhHant, pages: Samples.pages)
        #expect(try feed(.museum).iCalendar() == now.iCalendar())
    }

    @Test func placesAreTold() throws {
        let lines = Samples.lines(try feed(.museum, language: .english))
        #expect(lines.contains(#"LOCATION:North Hall Maker room\, 高雄市三民區九如一路720號"#))
        #expect(lines.contains("LOCATION:South Hall Laboratory"))
        #expect(lines.contains("LOCATION:At the group that booked"))
        #expect(lines.contains("LOCATION:Online"))
    }

    @Test func unknownSubjectIsRefused() {
        #expect(throws: FeedRefusal.unknownSubject(.room("N-9"))) { try feed(.room("N-9")) }
    }

    @Test(arguments: [
        FeedSubject.museum, .site("north"), .room("N-1"), .instructor("I1"), .programme("P:1"), .audience("g3"),
    ])
    func subjectsReadWhatTheyWrite(_ subject: FeedSubject) {
        #expect(FeedSubject(parsing: subject.description) == subject)
    }

    @Test(arguments: ["", "rooms", "room:", "museum:x", "planet:1"])
    func otherWordsAreNoSubject(_ text: String) {
        #expect(FeedSubject(parsing: text) == nil)
    }
}

@Suite struct FeedSubjectTests {
    @Test(arguments: [
        (FeedSubject.kit("K1"), ["S-1"]), (.curriculum("INe-II"), ["S-1", "S-2", "S-3", "S-4"]), (.whatsOn, ["S-4"]),
        (.school("SCH1"), ["S-2"]),
    ])
    func carriesTheSessionsOfItsSubject(_ subject: FeedSubject, _ expected: [String]) throws {
        let booking = Booking(
            id: "B-1", sessions: ["S-2"], school: "SCH1", party: try Party(students: 20), status: .confirmed,
            createdAt: Samples.changed, changedAt: Samples.changed.addingTimeInterval(60))
        let folder = Samples.folder.with(curricula: [Samples.curriculum])
        let feed = try Feed(
            subject, of: folder, sessions: Samples.sessions, language: .english,
            visits: ["S-2": SchoolVisit([booking])])
        #expect(feed.entries.map(\.id.value) == expected)
        #expect(FeedSubject(parsing: subject.description) == subject)
        let text = Samples.text(feed)
        #expect(text.contains("Booking: B-1") == (subject == .school("SCH1")))
    }

    @Test func aCancelledBookingIsCancelledInTheSchoolsFeedOnly() throws {
        let booking = Booking(
            id: "B-1", sessions: ["S-2"], school: "SCH1", party: try Party(students: 20), status: .cancelled,
            createdAt: Samples.changed, changedAt: Samples.changed.addingTimeInterval(60))
        let visits = ["S-2": SchoolVisit([booking])] as [Session.ID: SchoolVisit]
        let own = try Feed(
            .school("SCH1"), of: Samples.folder, sessions: Samples.sessions, language: .english, visits: visits)
        #expect(own.entries.map(\.isCancelled) == [true])
        #expect(own.entries[0].changedAt == booking.changedAt && own.entries[0].sequence > Samples.sessions[1].sequence)
        let room = try Feed(
            .room("S-1"), of: Samples.folder, sessions: Samples.sessions, language: .english, visits: visits)
        #expect(room.entries.map(\.isCancelled) == [false])
    }

    @Test func alarmsRingInSecretFeedsOnly() throws {
        for (subject, rings) in [(FeedSubject.instructor("I1"), true), (.room("N-1"), false), (.museum, false)] {
            let feed = try Feed(
                subject, of: Samples.folder, sessions: Samples.sessions, language: .english, alarmMinutes: 30)
            #expect(Samples.text(feed).contains("TRIGGER:-PT30M") == rings)
        }
        let silent = try Feed(.instructor("I1"), of: Samples.folder, sessions: Samples.sessions, language: .english)
        #expect(!Samples.text(silent).contains("VALARM"))
    }

    @Test func anOnlineSessionSaysWhereToJoin() {
        let lines = Samples.lines(
            Samples.feed([Samples.entry(place: .online(link: WebAddress("https://meet.museum.example/1")!))]))
        #expect(lines.contains("CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=線上參加:https://meet.museum.example/1"))
    }
}
