import CalendarFeeds
import Foundation
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
        router.get("feeds/whats-on.ics") { request, _ in try await feed(.whatsOn, file: "whats-on", request) }
        for kind in ["site", "room", "programme", "audience", "kit", "curriculum"] {
            router.get("feeds/\(kind)/{name}.ics") { request, context in
                let name = try context.parameters.name("name")
                guard let subject = FeedSubject(kind: kind, name: name) else { throw Refusal.notFound }
                return try await feed(subject, file: "\(kind)-\(name)", request)
            }
        }
        router.get("freebusy/room/{name}.ifb") { request, context in
            let name = try context.parameters.name("name")
            let form = try FeedForm(request, isPrivate: false)
            return try await museum.current().museum.freeBusyAnswer(
                .room(Room.ID(name)), form, to: request,
                headers: .feed(
                    file: "room-\(name)", type: "ifb", format: form.format, cacheControl: "public, max-age=300"))
        }
    }

    private func feed(_ subject: FeedSubject, file: String, _ request: Request) async throws -> Response {
        let reading = await museum.current()
        let language = try Language(address: request) ?? Language(of: reading.museum.folder.museum)
        let form = try FeedForm(request, isPrivate: false)
        return try await desk.feed(subject, language, form, of: reading).response(
            to: request, headers: .feed(file: file, format: form.format, cacheControl: "public, max-age=900"))
    }
}

extension OpenMuseum {
    /// The free and busy times of 60 days from today on.
    func freeBusyAnswer(
        _ subject: FeedSubject, _ form: FeedForm, to request: Request, headers: HTTPFields
    ) async throws -> Response {
        guard let days = DateSpan(today, today.adding(days: 60)) else { throw Refusal.notFound }
        let freeBusy = try await freeBusy(subject, on: days)
        let bytes = form.format == .jCal ? freeBusy.jCal() : freeBusy.iCalendar()
        return Representation(Data(bytes)).response(to: request, headers: headers)
    }
}

extension HTTPFields {
    /// What goes with every calendar, whole or not modified.
    /// - Parameter file: a name for who saves it; only its letters, digits and `-_.` are kept.
    static func feed(
        file: String, type: String = "ics", format: FeedFormat = .iCalendar, cacheControl: String
    ) -> HTTPFields {
        let name = file.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
        let (contentType, ending) =
            switch format {
            case .iCalendar: ("text/calendar; charset=utf-8", type)
            case .jCal: ("application/calendar+json; charset=utf-8", "json")
            }
        return [
            .contentType: contentType,
            .contentDisposition: "inline; filename=\"\(name.isEmpty ? "feed" : name).\(ending)\"",
            .cacheControl: cacheControl,
            // Nothing is compressed here, but a proxy in front may do so.
            .vary: "Accept-Encoding, Accept",
        ]
    }
}
