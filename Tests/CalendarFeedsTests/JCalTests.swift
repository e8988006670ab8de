import CalendarFeeds
import Foundation
import MuseumModel
import Testing

@Suite struct JCalTests {
    private static func document(_ feed: Feed) throws -> [Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(feed.jCal())) as? [Any])
    }

    /// The properties of a component by name, each as its parts after the name.
    private static func properties(_ component: Any) throws -> [String: [Any]] {
        let parts = try #require(component as? [Any])
        let properties = try #require(parts[1] as? [[Any]])
        return Dictionary(
            properties.map { ($0[0] as? String ?? "", Array($0.dropFirst())) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func isTheFeedInJSON() throws {
        let title = "光, 電; \"磁\"\\\n風"
        let feed = Samples.feed([Samples.entry(title: title, sequence: 4)], name: "a, b", timeZone: Samples.newYork)
        let document = try Self.document(feed)
        #expect(document[0] as? String == "vcalendar")
        let head = try Self.properties(document)
        #expect(head["version"]?[1] as? String == "text" && head["version"]?[2] as? String == "2.0")
        #expect(head["name"]?[2] as? String == "a, b")
        #expect(head["x-wr-calname"]?[1] as? String == "unknown" && head["x-wr-calname"]?[2] as? String == #"a\, b"#)
        #expect(
            head["refresh-interval"]?[1] as? String == "duration" && head["refresh-interval"]?[2] as? String == "PT1H")
        let children = try #require(document[2] as? [[Any]])
        #expect(children.map { $0[0] as? String } == ["vtimezone", "vevent"])
        let event = try Self.properties(children[1])
        #expect(event["summary"]?[2] as? String == #"光, 電; "磁"\ 風"#)
        #expect(event["dtstart"]?[2] as? String == "2027-03-05T09:30:00")
        #expect((event["dtstart"]?[0] as? [String: String])?["tzid"] == "America/New_York")
        #expect(event["dtstamp"]?[2] as? String == "2026-09-22T14:13:20Z")
        #expect(event["sequence"]?[2] as? Int == 4)
        #expect(event["geo"]?[2] as? [Double] == [22.64, 120.32])
        let daylight = try #require((children[0][2] as? [[Any]])?.first { $0[0] as? String == "daylight" })
        let zone = try Self.properties(daylight)
        #expect(zone["tzoffsetto"]?[2] as? String == "-04:00")
        #expect((zone["rrule"]?[2] as? [String: Any])?["bymonth"] as? Int == 3)
    }

    @Test(arguments: FeedValidityTests.cases.map(\.name)) func isJSONForEveryKindOfContent(_ name: String) throws {
        let feed = try #require(FeedValidityTests.cases.first { $0.name == name }).feed
        let children = try #require(try Self.document(feed)[2] as? [[Any]])
        #expect(children.count { $0[0] as? String == "vevent" } == feed.entries.count)
    }
}
