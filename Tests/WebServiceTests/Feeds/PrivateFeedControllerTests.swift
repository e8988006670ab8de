import CalendarFeeds
import Fingerprint
import Foundation
import HTTPTypes
import Ledger
import MuseumModel
import Operations
import Testing
import WebService

@Suite struct PrivateFeedControllerTests {
    private let robots = HTTPField.Name("X-Robots-Tag")!

    private func secret() -> RandomToken {
        var generator = SystemRandomNumberGenerator()
        return RandomToken(using: &generator)
    }

    @Test func whoHoldsTheSecretReadsTheInstructorsFeed() async throws {
        let museum = try await Tour.published.value.museum
        let instructor = try #require(museum.folder.instructors.first)
        let secret = secret()
        let token = try await museum.issueToken(secret, instructor: instructor.id, label: "phone")
        let visitor = Visitor(museum)
        let answer = try await visitor.get("/feeds/private/\(secret.text).ics?language=en")
        #expect(answer.status == 200)
        #expect(answer.text.contains("NAME:Harbour Science House: "))
        #expect(answer.text.contains("BEGIN:VEVENT"))
        #expect(!answer.text.contains("SOURCE"))
        #expect(!answer.text.replacing("\r\n ", with: "").contains(secret.text))
        #expect(answer.headers[.cacheControl] == "private, max-age=300, must-revalidate")
        #expect(answer.headers[robots] == "noindex")
        #expect(answer.headers[HTTPField.Name("Referrer-Policy")!] == "no-referrer")
        let tag = try #require(answer.headers[.eTag])
        #expect(
            try await visitor.get("/feeds/private/\(secret.text).ics?language=en", [.ifNoneMatch: tag]).status == 304)
        #expect(try await museum.ledger.tokens().first { $0.id == token.id }?.usedOn == museum.today)
    }

    @Test func aRevokedFeedIsEmptyForAMonthAndThenGone() async throws {
        let tour = try await Tour.published.value
        let secret = secret()
        let path = "/feeds/private/\(secret.text).ics"
        let instructor = tour.museum.folder.instructors[1].id
        let token = try await tour.museum.issueToken(secret, instructor: instructor, label: "")
        let before = try await Visitor(tour.museum).get(path)
        _ = try await tour.museum.revokeToken(token.id)
        let after = try await Visitor(tour.museum).get(path)
        #expect(before.text.contains("BEGIN:VEVENT") && after.status == 200)
        #expect(after.text.contains("NAME:已停用") && after.text.contains("BEGIN:VTIMEZONE"))
        #expect(!after.text.contains("BEGIN:VEVENT"))
        #expect(after.headers[.eTag] != before.headers[.eTag])
        #expect(after.headers[robots] == "noindex")
        let month = 30 * 86_400.0
        #expect(try await Visitor(tour.museum(at: Tour.now.addingTimeInterval(month - 60))).get(path).status == 200)
        #expect(try await Visitor(tour.museum(at: Tour.now.addingTimeInterval(month + 60))).get(path).status == 410)
    }

    @Test func anUnknownSecretIsLikeAnyAddressThatIsNotThere() async throws {
        let visitor = Visitor(try await Tour.published.value.museum)
        let unknown = try await visitor.get("/feeds/private/\(secret().text).ics")
        let other = try await visitor.get("/feeds/room/NOWHERE.ics")
        #expect(unknown.status == 404)
        #expect(unknown.body == other.body && unknown.headers == other.headers)
    }

    @Test func anUnknownInstructorGetsNoToken() async throws {
        let museum = try await Tour.published.value.museum
        await #expect(throws: Faults.self) {
            _ = try await museum.issueToken(secret(), instructor: "nobody", label: "")
        }
    }

    @Test func noSecretIsLogged() async throws {
        let museum = try await Tour.published.value.museum
        let secret = secret()
        _ = try await museum.issueToken(secret, instructor: museum.folder.instructors[0].id, label: "")
        let log = LogLines()
        let visitor = Visitor(museum, logger: log.logger())
        _ = try await visitor.get("/feeds/private/\(secret.text).ics?language=en")
        _ = try await visitor.get("/feeds/private/\(secret.text)/x")
        _ = try await visitor.get("/sessions?text=hidden-words")
        #expect(log.all.count == 3)
        #expect(log.all[0].contains("method=GET") && log.all[0].contains("route=/feeds/private/{secret}.ics"))
        #expect(log.all[0].contains("status=200") && log.all[0].contains("ms="))
        #expect(!log.all.contains { $0.contains(secret.text) || $0.contains("hidden-words") })
    }
}
