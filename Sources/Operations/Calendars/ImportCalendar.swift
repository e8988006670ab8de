import CalendarFeeds
import Catalogue
import Fingerprint
import Foundation
import Ledger
package import MuseumModel

extension OpenMuseum {
    /// Shows what taking a calendar over would change, and takes it over where that is asked for. Nothing is written unless the
    /// folder with it has no fault.
    /// - Parameters:
    ///   - takes: whether to write it into the museum's folder.
    ///   - removes: whether events of an earlier import may go.
    /// - Throws: `Faults` in the calendar, in its name or in what it is for; `CalendarRefusal`; `LedgerFault`.
    package func importCalendar(
        _ order: CalendarImport, takes: Bool = false, removes: Bool = false
    ) async throws -> CalendarPreview {
        let path = "calendars/\(order.name)"
        let digest = Digest(of: order.data).hex
        let isAnonymous = order.use == .busy
        let doubts = try contents(of: order.data, file: order.source).doubts
        let kept = try KeptCalendar.bytes(
            of: order.data, file: order.source, isAnonymous: isAnonymous, digest: digest,
            identity: { isAnonymous ? String(Digest(of: $0).hex.prefix(32)) : $0 })
        let museumFile = try museumFile(naming: order)
        let contents = try contents(of: kept, file: path)
        // What cannot be read any more is no reason to refuse what takes its place.
        let before = (try? Data(contentsOf: workplace.directory.appending(path: path))).map { old in
            (try? self.contents(of: old, file: path).events) ?? []
        }

        let with = try workplace.readFolder(with: ["museum.yaml": museumFile, path: kept]).folder
        let without = try workplace.readFolder(with: ["museum.yaml": museumFile, path: Self.emptyCalendar]).folder
        let preview = CalendarPreview(
            file: path, use: order.use, scope: order.scope, source: digest, events: contents.events,
            doubts: doubts, isUpdate: before != nil,
            difference: CalendarDifference(from: before ?? [], to: contents.events),
            touched: try await touched(by: with, without: without))
        guard takes else { return preview }
        let removed = preview.difference.removed.count
        guard removed == 0 || removes else { throw CalendarRefusal.wouldRemove(removed) }
        try write(kept, at: path, museumFile)
        return preview.taken()
    }

    /// What `for` means: `room:LAB`, or `LAB` where only one kind of thing has that name.
    /// - Throws: `Faults` where nothing or several things have it.
    package func scope(named text: String) throws(Faults) -> String {
        let known =
            folder.museum.sites.map { "site:\($0.id)" } + folder.rooms.map { "room:\($0.id)" }
            + folder.instructors.map { "instructor:\($0.id)" }
        if known.contains(text) { return text }
        let meant = known.filter { $0.hasSuffix(":\(text)") }
        guard meant.count == 1 else {
            throw Faults([.unknownName(text, option: "--for", known: meant.isEmpty ? known : meant)])
        }
        return meant[0]
    }

    /// museum.yaml as it names the calendar: as it stands where it does already, else with one entry more.
    private func museumFile(naming order: CalendarImport) throws -> Data {
        let data = try Data(contentsOf: workplace.directory.appending(path: "museum.yaml"))
        let listing = try CalendarListing(data)
        let entry = CalendarListing.Entry(file: order.name, use: order.use, scope: order.scope)
        if listing.entries.contains(entry) { return data }
        if let other = listing.entries.first(where: { $0.file == order.name }) {
            throw Faults([.usedOtherwise(other)])
        }
        do {
            return try listing.adding(entry)
        } catch {
            throw Faults([error])
        }
    }

    private func contents(of data: Data, file: String) throws(Faults) -> CalendarContents {
        guard let window = folder.museum.calendarWindow else {
            throw Faults([
                Fault(
                    file: "museum.yaml", field: "terms",
                    problem: Message(zhHant: "還沒有檔期", english: "there is no term yet"),
                    remedy: Message(zhHant: "請先在 museum.yaml 寫入檔期", english: "write a term into museum.yaml first"))
            ])
        }
        return try CalendarReader.contents(of: data, file: file, timeZone: timeZone, window: window)
    }

    /// The sessions from today on that only this calendar keeps from taking place.
    private func touched(
        by with: MuseumFolder, without: MuseumFolder
    ) async throws -> [CalendarPreview.Touched] {
        let (after, before) = (SessionStanding(with), SessionStanding(without))
        let titles = Dictionary(uniqueKeysWithValues: folder.programmes.map { ($0.id, $0.title) })
        var filter = SessionFilter()
        filter.from = today
        filter.status = .confirmed
        let published = try await ledger.sessions(filter).map(\.session)
        let drafts = try await latestDrafts().filter { $0.start.date >= today }
        let known = Set(published)
        var touched: [CalendarPreview.Touched] = []
        for session in published + drafts.filter({ !known.contains($0) }) {
            guard let reason = after.obstacle(to: session), before.obstacle(to: session) == nil else { continue }
            let isPublished = known.contains(session)
            let bookings =
                isPublished
                ? try await ledger.bookings(BookingFilter(session: session.id, status: .confirmed)).map(\.id) : []
            touched.append(
                CalendarPreview.Touched(
                    session: session.id, title: titles[session.programme] ?? LocalizedText([:]), start: session.start,
                    isPublished: isPublished, reason: reason, bookings: bookings))
        }
        return touched
    }

    /// The sessions of the latest plan of each term.
    private func latestDrafts() async throws -> [Session] {
        let latest = Dictionary(grouping: try await ledger.plans(), by: \.term).values
            .compactMap { $0.max { $0.createdAt < $1.createdAt }?.id }.sorted()
        var sessions: [Session] = []
        for id in latest { sessions += try await ledger.plan(id)?.sessions ?? [] }
        return sessions
    }

    private func write(_ kept: Data, at path: String, _ museumFile: Data) throws {
        let manager = FileManager.default
        let place = workplace.directory.appending(path: path)
        let old = try? Data(contentsOf: place)
        try manager.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try kept.write(to: place, options: .atomic)
        do {
            try museumFile.write(to: workplace.directory.appending(path: "museum.yaml"), options: .atomic)
        } catch {
            // Both or neither.
            if let old { try old.write(to: place, options: .atomic) } else { try manager.removeItem(at: place) }
            throw error
        }
    }

    private static let emptyCalendar = Data("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n".utf8)
}

extension Fault {
    fileprivate static func usedOtherwise(_ entry: CalendarListing.Entry) -> Fault {
        let use = entry.use.rawValue + (entry.scope.map { ", \($0)" } ?? "")
        return Fault(
            file: "museum.yaml", field: "calendars", value: entry.file,
            problem: Message(
                zhHant: "這個檔名已用於 \(use)", english: "a calendar of this name is there already, as \(use)"),
            remedy: Message(zhHant: "以 --name 另取檔名", english: "give it another name with --name"))
    }
}
