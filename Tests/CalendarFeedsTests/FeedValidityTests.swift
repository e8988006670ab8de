import CalendarFeeds
import Foundation
import MuseumModel
import Testing

/// Every kind of content goes through the strict checker of the developers' material.
@Suite(.enabled(if: Shared.hasValidator)) struct FeedValidityTests {
    static let cases: [(name: String, feed: Feed)] = [
        ("empty", Samples.feed([])),
        (
            "empty in a zone with a long name",
            Samples.feed([], timeZone: TimeZone(identifier: "America/Argentina/Buenos_Aires")!)
        ),
        ("empty in New York", Samples.feed([], timeZone: Samples.newYork)),
        (
            "a term",
            Samples.feed(
                (0..<300).map { index in
                    Samples.entry(
                        "S\(1000 + index)",
                        start: "\(LocalDate(year: 2027, month: 2, day: 16)!.adding(days: index % 130))T1\(index % 6):30"
                    )
                })
        ),
        (
            "New York over both clock changes",
            Samples.feed(
                (0..<60).map { index in
                    Samples.entry(
                        "S\(index)", start: "\(LocalDate(year: 2027, month: 1, day: 2)!.adding(days: 7 * index))T14:00")
                }, language: .english, timeZone: Samples.newYork)
        ),
        (
            "nights",
            Samples.feed(
                [
                    Samples.entry("N1", start: "2027-03-13T22:00", minutes: 540),
                    Samples.entry("N2", start: "2027-11-06T22:00", minutes: 540),
                ], timeZone: Samples.newYork)
        ),
        ("Lord Howe", Samples.feed(months(of: 2027), timeZone: TimeZone(identifier: "Australia/Lord_Howe")!)),
        ("Dublin", Samples.feed(months(of: 2027), timeZone: TimeZone(identifier: "Europe/Dublin")!)),
        ("Santiago", Samples.feed(months(of: 2027), timeZone: TimeZone(identifier: "America/Santiago")!)),
        ("long title", Samples.feed([Samples.entry(title: String(repeating: "科學導覽😀", count: 20))])),
        (
            "marks",
            Samples.feed(
                [
                    Samples.entry(
                        title: #"2F, 台北; A區\B "quoted": it's"#,
                        categories: [Message(verbatim: "光, 電; 磁\\")],
                        details: [Message(verbatim: "a\r\nb\rc\u{2028}d, e; f\\n")])
                ], name: #"Tours, talks; and \more"#,
                description: "one, two; three\nfour" + String(repeating: "長", count: 99))
        ),
        (
            "control characters",
            Samples.feed([Samples.entry(title: "a\u{15}b\u{0}c\u{7F}d\u{85}e\u{9B}f")], name: "x\u{1}y")
        ),
        ("cancelled", Samples.feed([Samples.entry(isCancelled: true, sequence: 3)])),
        ("online", Samples.feed([Samples.entry(place: .online(link: WebAddress("https://meet.museum.example/1")!))])),
        ("outreach", Samples.feed([Samples.entry(place: .visit(host: nil))])),
        (
            "all of a museum",
            try! Feed(.museum, of: Samples.folder, sessions: Samples.sessions, language: .zhHant, pages: Samples.pages)
        ),
        (
            "one room in English",
            try! Feed(.room("N-1"), of: Samples.folder, sessions: Samples.sessions, language: .english)
        ),
    ]

    static func months(of year: Int) -> [FeedEntry] {
        (0..<52).map { week in
            Samples.entry("W\(week)", start: "\(LocalDate(year: year, month: 1, day: 3)!.adding(days: 7 * week))T10:00")
        }
    }

    @Test(arguments: cases.map(\.name))
    func hasNoFault(_ name: String) throws {
        let feed = try #require(Self.cases.first { $0.name == name }).feed
        let verdict = try Shared.validate(feed.iCalendar(), isPublic: true)
        #expect(verdict.hasPrefix("ok: "), "\(verdict)")
    }

    @Test func checkerSeesFaults() throws {
        let broken = Samples.text(Samples.feed([Samples.entry()])).replacing("UID:", with: "X-UID:")
        #expect(try Shared.validate(Array(broken.utf8), isPublic: true).contains("no UID"))
    }
}
