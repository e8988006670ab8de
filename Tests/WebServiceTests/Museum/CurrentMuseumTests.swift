import Foundation
import HTTPTypes
import MuseumModel
import Testing
import WebService

@Suite struct CurrentMuseumTests {
    private func museumFile(_ tour: Tour) -> URL { tour.directory.appending(path: "museum.yaml") }

    private func replace(_ old: String, _ new: String, in file: URL) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains(old))
        try text.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
    }

    @Test func aChangedFolderIsReadAnew() async throws {
        let tour = try await Tour()
        let visitor = Visitor(try tour.museum(at: Tour.now.addingTimeInterval(3_600)))
        let before = try await visitor.get("/feeds/museum.ics")
        try replace("港都小科學館", "港都新科學館", in: museumFile(tour))
        #expect(try await visitor.get("/feeds/museum.ics").body == before.body, "nobody looked at the files yet")
        await visitor.current.refresh()
        let after = try await visitor.get("/feeds/museum.ics")
        #expect(after.text.contains("NAME:港都新科學館"))
        #expect(after.headers[.eTag] != before.headers[.eTag])
        // The moment of publication, then that of the reading.
        #expect(before.headers[.lastModified] == "Mon, 04 Jan 2027 01:00:00 GMT")
        #expect(after.headers[.lastModified] == "Mon, 04 Jan 2027 02:00:00 GMT")
    }

    @Test func aFaultyFolderKeepsTheLastGoodOne() async throws {
        let tour = try await Tour()
        let log = LogLines()
        let visitor = Visitor(tour.museum, logger: log.logger())
        try replace("time_zone: Asia/Taipei", "time_zone: Asia/Nowhere", in: museumFile(tour))
        await visitor.current.refresh()
        await visitor.current.refresh()
        #expect(try await visitor.get("/feeds/museum.ics").status == 200)
        #expect(log.all.filter { $0.contains("faults=1") }.count == 1, "told once, not with every look")
        try replace("time_zone: Asia/Nowhere", "time_zone: Asia/Tokyo", in: museumFile(tour))
        await visitor.current.refresh()
        #expect(try await visitor.get("/feeds/museum.ics").text.contains("X-WR-TIMEZONE:Asia/Tokyo"))
    }
}
