import Foundation
import HTTPTypes
import MuseumModel
import Operations
import Testing
import WebService

/// A museum in New York on the day on which its clocks go forward.
@Suite struct ClockChangeTests {
    private struct One: Decodable {
        struct Session: Decodable {
            let startsAt: Date
            let timeZone: String
        }

        let session: Session
    }

    @Test func case16EveryViewShowsTheSameInstant() async throws {
        let museum = try await Self.newYork()
        var query = SessionQuery()
        query.from = LocalDate(parsing: "2027-03-14")
        query.to = query.from
        // The command line prints what `search` gives.
        let offer = try #require(try await museum.search(query).first)
        #expect(offer.timeZone == "America/New_York")
        let local = offer.start
        // Daylight time began at two in the morning.
        let instant = try Date("\(local):00-04:00", strategy: .iso8601)
        #expect(offer.startsAt == instant)

        let visitor = Visitor(museum)
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        let json = try await visitor.get("/sessions/\(offer.id)", [.accept: "application/json"])
        #expect(try decoder.decode(One.self, from: json.body).session.startsAt == instant)
        let page = try await visitor.get("/sessions/\(offer.id)", [.accept: "text/html"])
        #expect(page.text.contains("2027-03-14") || page.text.contains("116/03/14"))
        #expect(page.text.contains("\(local.time)"))
        let calendar = try await visitor.get("/sessions/\(offer.id).ics")
        let compact = "\(local)".filter { $0 != "-" && $0 != ":" }
        #expect(calendar.text.contains("DTSTART;TZID=America/New_York:\(compact)00"))
        #expect(calendar.text.contains("TZOFFSETTO:-0400"))
    }

    private static func newYork() async throws -> OpenMuseum {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let directory = FileManager.default.temporaryDirectory.appending(path: "new-york-\(UUID().uuidString)")
        let shipped = ShippedFiles(root: root)
        try Workplace.createFolder(at: directory, example: "tour", shipped: shipped)
        let file = directory.appending(path: "museum.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
            .replacingOccurrences(of: "time_zone: Asia/Taipei", with: "time_zone: America/New_York")
            .replacingOccurrences(
                of: "first: 2027-03-02, last: 2027-05-23", with: "first: 2027-03-13, last: 2027-03-14")
        try text.write(to: file, atomically: true, encoding: .utf8)
        // Eight family workshops on two days: some of them fall on the Sunday.
        let programmes = directory.appending(path: "programmes.csv")
        let lines = try String(contentsOf: programmes, encoding: .utf8).split(separator: "\n")
        let kept = [lines[0]] + lines.filter { $0.hasPrefix("P08,") }
        try kept.joined(separator: "\n").write(to: programmes, atomically: true, encoding: .utf8)
        try FileManager.default.removeItem(at: directory.appending(path: "constraints.yaml"))
        let museum = try OpenMuseum(
            Workplace(directory: directory, shipped: shipped, author: "test", clock: { Tour.now }))
        let plan = try await museum.plan(
            PlanOrder(term: "2027-spring", budget: .iterations(5_000), seed: 1, threads: 1))
        _ = try await museum.publish(plan.id, key: "publish")
        return museum
    }
}
