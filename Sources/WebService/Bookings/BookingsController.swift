import Foundation
import HTTPTypes
import Hummingbird
import MuseumModel
import Operations

/// Bookings over HTTP, with the words and the answers of the command line; for those who know the desk's key.
struct BookingsController: Sendable {
    /// Bytes of a request; a booking has a few hundred.
    private static let longestBody = 16_384

    let museum: CurrentMuseum
    let key: DeskKey

    func addRoutes(to router: Router<ServiceContext>) {
        router.get("bookings", use: list)
        router.get("bookings/{name}", use: one)
        router.post("bookings", use: book)
        router.post("bookings/{name}/change", use: change)
        router.post("bookings/{name}/cancel", use: cancel)
    }

    @Sendable private func list(_ request: Request, _ context: ServiceContext) async throws -> Response {
        try key.check(request)
        let items = QueryItems(request.uri.query)
        let found = try await museum.current().museum.bookings(
            school: items["school"].map { School.ID($0) }, session: items["session"].map { Session.ID($0) })
        return answer(BookingsAnswer(bookings: found))
    }

    @Sendable private func one(_ request: Request, _ context: ServiceContext) async throws -> Response {
        try key.check(request)
        let id = Booking.ID(try context.parameters.name("name"))
        return try await orRefusal { try await $0.booking(id) }
    }

    @Sendable private func book(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let (order, key): (BookingOrder, RequestKey) = try await self.order(request)
        return try await orRefusal(order.session, order.party) { try await $0.book(order.wish, key: key) }
    }

    @Sendable private func change(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let id = Booking.ID(try context.parameters.name("name"))
        let (order, key): (ChangeOrder, RequestKey) = try await self.order(request)
        return try await orRefusal { try await $0.change(id, order.change, agreedFee: order.fee, key: key) }
    }

    @Sendable private func cancel(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let id = Booking.ID(try context.parameters.name("name"))
        let (order, key): (CancelOrder, RequestKey) = try await self.order(request)
        return try await orRefusal { try await $0.cancel(id, agreedFee: order.fee, key: key) }
    }

    /// What is asked for and under which key, from somebody who may ask.
    private func order<Order: Decodable>(_ request: Request) async throws -> (Order, RequestKey) {
        try key.check(request)
        guard let name = HTTPField.Name("Idempotency-Key"), let key = request.headers[name], !key.isEmpty else {
            throw Refusal.keyNeeded
        }
        guard let buffer = try? await request.body.collect(upTo: Self.longestBody) else { throw Refusal.bodyTooLong }
        guard let order = try? JSONDecoder().decode(Order.self, from: Data(buffer.readableBytesView)) else {
            throw Refusal.bodyUnreadable
        }
        return (order, RequestKey(key))
    }

    /// The booking, or 409 with the rule that refused it and what else fits.
    private func orRefusal(
        _ wanted: String? = nil, _ party: Party? = nil, _ work: (OpenMuseum) async throws -> Booking
    ) async throws -> Response {
        let museum = await museum.current().museum
        do {
            return answer(BookingAnswer(booking: try await work(museum)))
        } catch let refusal as BookingRefusal {
            var others: [SessionOffer] = []
            if let wanted, let party { others = try await museum.alternatives(to: Session.ID(wanted), for: party) }
            return answer(RefusalAnswer(refusal, alternatives: others), status: .conflict)
        } catch {
            guard let busy = Busy(error) else { throw error }
            throw Refusal(status: .serviceUnavailable, message: busy.message, retryAfter: busy.retryAfter)
        }
    }

    private func answer(_ value: some Encodable, status: HTTPResponse.Status = .ok) -> Response {
        var response = JSONAnswer.response(value, status: status)
        response.headers[.cacheControl] = "no-store"
        return response
    }
}
