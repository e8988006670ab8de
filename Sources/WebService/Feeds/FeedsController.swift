import CalendarFeeds
import HTTPTypes
import Hummingbird
import MuseumModel
import Operations

/// The feeds that everybody may read.
struct FeedsController: Sendable {
    let museum: CurrentMuseum
    let desk: FeedDesk

    func addRoutes(to router: Router<ServiceContext>) {
        router.get("feeds/museum.ics") { request, _ in try await feed(.museum, file: "museum", request) }
        for kind in ["site", "room", "programme", "audience"] {
            router.get("feeds/\(kind)/{name}.ics") { request, context in
                let name = try context.parameters.name("name")
                guard let subject = FeedSubject(kind: kind, name: name) else { throw Refusal.notFound }
                return try await feed(subject, file: "\(kind)-\(name)", request)
            }
        }
    }

    private func feed(_ subject: FeedSubject, file: String, _ request: Request) async throws -> Response {
        let reading = await museum.current()
        let language = try Language(address: request) ?? Language(of: reading.museum.folder.museum)
        return try await desk.feed(subject, language, of: reading)
            .response(to: request, headers: .feed(file: file, cacheControl: "public, max-age=900"))
    }
}

extension HTTPFields {
    /// What goes with every calendar, whole or not modified.
    /// - Parameter file: a name for who saves it; only its letters, digits and `-_.` are kept.
    static func feed(file: String, cacheControl: String) -> HTTPFields {
        let name = file.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
        return [
            .contentType: "text/calendar; charset=utf-8",
            .contentDisposition: "inline; filename=\"\(name.isEmpty ? "feed" : name).ics\"",
            .cacheControl: cacheControl,
            // Nothing is compressed here, but a proxy in front may do so.
            .vary: "Accept-Encoding",
        ]
    }
}
