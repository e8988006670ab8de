import Foundation
import HTTPTypes
import Ledger
import MuseumModel
import Operations
import Testing
import WebService

@Suite struct BookingsControllerTests {
    private static let key = "a key of the museum's desk"
    private static let idempotencyKey = HTTPField.Name("Idempotency-Key")!

    private let visitor: Visitor
    private let museum: OpenMuseum

    init() async throws {
        museum = try await Tour().museum
        visitor = Visitor(museum, deskKey: DeskKey(Self.key))
    }

    private func post(
        _ path: String, _ body: some Encodable, key: String, secret: String = Self.key
    ) async throws -> Visitor.Answer {
        try await visitor.get(
            path, [.authorization: "Bearer \(secret)", Self.idempotencyKey: key], method: .post,
            body: try JSONEncoder().encode(body))
    }

    private func decode<Value: Decodable>(_ type: Value.Type, _ answer: Visitor.Answer) throws -> Value {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(type, from: answer.body)
    }

    private func order(_ school: School.ID, students: Int) async throws -> BookingOrder {
        var query = SessionQuery()
        query.programme = "P01"
        let session = try #require(try await museum.search(query).first)
        return BookingOrder(
            BookingWish(session.id.value, school: school, party: try Party(students: students, teachers: 2)))
    }

    @Test func booksChangesListsAndCancels() async throws {
        let order = try await order("S001", students: 28)
        let first = try await post("/bookings", order, key: "k1")
        #expect(first.status == 200)
        #expect(try await post("/bookings", order, key: "k1").body == first.body)
        let booking = try decode(BookingAnswer.self, first).booking
        #expect(booking.status == .confirmed)

        let full = try await post("/bookings", self.order("S002", students: 28), key: "k2")
        #expect(full.status == 409)
        let refused = try decode(RefusalAnswer.self, full).error
        #expect(refused.refusal == .notEnoughPlaces(Session.ID(order.session), needed: 28, left: 2))
        #expect(!refused.alternatives.isEmpty)

        let change = ChangeOrder(
            change: BookingChange(party: try Party(students: 26, teachers: 2)), fee: 26 * 80)
        let changed = try await post("/bookings/\(booking.id)/change", change, key: "k3")
        #expect(try decode(BookingAnswer.self, changed).booking.party.people == 28)
        let list = try await visitor.get("/bookings?school=S001", [.authorization: "Bearer \(Self.key)"])
        #expect(try decode(BookingsAnswer.self, list).bookings.map(\.id) == [booking.id])
        let cancelled = try await post("/bookings/\(booking.id)/cancel", CancelOrder(fee: nil), key: "k4")
        #expect(try decode(BookingAnswer.self, cancelled).booking.status == .cancelled)
    }

    @Test func whoDoesNotKnowTheKeySeesNothing() async throws {
        let order = try await order("S001", students: 20)
        #expect(try await post("/bookings", order, key: "k", secret: "guessed").status == 401)
        #expect(try await visitor.get("/bookings").status == 401)
        let closed = Visitor(museum)
        #expect(try await closed.get("/bookings", [:], method: .post, body: Data("{}".utf8)).status == 405)
        #expect(try await closed.get("/bookings").status == 404)
    }

    @Test func aBodyThatCannotBeReadIsNamed() async throws {
        #expect(try await post("/bookings", ["nonsense": 1], key: "k").status == 400)
        let keyless = try await visitor.get(
            "/bookings", [.authorization: "Bearer \(Self.key)"], method: .post, body: Data("{}".utf8))
        #expect(keyless.status == 400 && keyless.text.contains("Idempotency-Key"))
        let long = Array(repeating: "x", count: 20_000)
        #expect(try await post("/bookings", long, key: "k").status == 413)
    }
}
