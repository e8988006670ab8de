import Testing
import WebService

@Suite struct PreferencesTests {
    @Test func theMostWantedComesFirst() {
        let wanted = Preferences("en;q=0.5, zh-TW, fr ; q=0.9,de;q=0,*;q=0.1").items
        #expect(wanted.map(\.value) == ["zh-tw", "fr", "en", "*", "de"])
        #expect(wanted.map(\.quality) == [1, 0.9, 0.5, 0.1, 0])
    }

    @Test(arguments: ["", ",;,", "en;q=nan, zh;q=inf", ";q=1"])
    func nonsenseWantsNothing(field: String) {
        #expect(Preferences(field).items.isEmpty)
    }

    @Test(arguments: [
        (nil, false), ("*/*", false), ("application/json", false), ("text/html", true),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", true),
        ("text/html;q=0.5, application/json", false), ("text/*, */*;q=0.1", true), ("text/calendar", false),
        ("text/html;q=0, */*", false),
    ])
    func browsersWantPages(accept: String?, wantsHTML: Bool) {
        #expect(Preferences(accept).wantsHTML == wantsHTML)
    }
}
