package import Ledger
import MuseumModel

extension OpenMuseum {
    /// Drafts of the messages to everybody whom a publication concerns: bookings, then those who wait, then instructors.
    ///
    /// Bookings of sessions that look the same to them, because only the instructor is another one, are not written to.
    /// - Throws: `LedgerFault`, `Faults` where the plan is gone.
    package func notices(of publication: Publication) async throws -> [Notice] {
        let plan = try await storedPlan(publication.plan)
        let before = Dictionary(uniqueKeysWithValues: publication.replaced.map { ($0.session.id, $0) })
        let after = Dictionary(uniqueKeysWithValues: plan.sessions.map { ($0.id, $0) })
        let schools = Dictionary(uniqueKeysWithValues: try await schools().map { ($0.id, $0) })
        return try await bookingNotices(publication, before, after, schools)
            + waitingNotices(publication, before, after, schools)
            + instructorNotices(publication, plan, before, after)
    }

    private func bookingNotices(
        _ publication: Publication, _ before: [Session.ID: PublishedSession], _ after: [Session.ID: Session],
        _ schools: [School.ID: School]
    ) async throws -> [Notice] {
        let cancelled = Set(publication.bookingsCancelled)
        let reconfirmed = Set(publication.bookingsToReconfirm)
        let clashes = Dictionary(grouping: publication.clashes, by: \.booking).mapValues { $0.map(\.other) }
        var notices: [Notice] = []
        for id in publication.bookingsAffected {
            guard let booking = try await ledger.booking(id) else { continue }
            let changes = booking.sessions.filter { before[$0] != nil }
                .compactMap { SessionChange(before[$0], after[$0]) }.sorted { $0.session.start < $1.session.start }
            if changes.isEmpty { continue }
            let (name, language) = reader(booking.school, schools)
            let (subject, body) = NoticeWords(folder, in: language).booking(
                booking, school: name, changes: changes, isCancelled: cancelled.contains(id),
                asksReconfirmation: reconfirmed.contains(id), clashes: clashes[id] ?? [])
            notices.append(
                Notice(
                    recipient: .booking(id, booking.school), name: name, language: language,
                    cause: cancelled.contains(id) ? .cancelled : reconfirmed.contains(id) ? .reconfirm : .changed,
                    subject: subject, body: body))
        }
        return notices
    }

    private func waitingNotices(
        _ publication: Publication, _ before: [Session.ID: PublishedSession], _ after: [Session.ID: Session],
        _ schools: [School.ID: School]
    ) -> [Notice] {
        publication.waitingAffected.compactMap { entry in
            guard let change = SessionChange(before[entry.session], after[entry.session]) else { return nil }
            let (name, language) = reader(entry.school, schools)
            let (subject, body) = NoticeWords(folder, in: language).waiting(entry, school: name, change: change)
            var cause = Notice.Cause.reconfirm
            if case .cancelled = change { cause = .cancelled }
            return Notice(
                recipient: .waiting(entry.id, entry.school), name: name, language: language, cause: cause,
                subject: subject, body: body)
        }
    }

    private func instructorNotices(
        _ publication: Publication, _ plan: Plan, _ before: [Session.ID: PublishedSession],
        _ after: [Session.ID: Session]
    ) -> [Notice] {
        var changes: [Instructor.ID: [SessionChange]] = [:]
        for id in publication.added + publication.changed + publication.cancelled {
            let former = before[id].flatMap { $0.status == .confirmed ? $0.session : nil }
            let (old, new) = (former?.people ?? [], after[id]?.people ?? [])
            for person in old.union(new) {
                changes[person, default: []] += change(
                    former, after[id], before[id], was: old.contains(person), is: new.contains(person))
            }
        }
        let own = Language(of: folder.museum)
        let term = folder.museum.terms.first { $0.id == plan.term }
        return changes.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { id, changes in
            let instructor = folder.instructors.first { $0.id == id }
            let language = Language(spoken: instructor?.languages ?? [], museum: own)
            let name = instructor?.name.text(in: language) ?? id.value
            let (subject, body) = NoticeWords(folder, in: language).instructor(
                name, term: term,
                changes: changes.sorted { ($0.session.start, $0.session.id) < ($1.session.start, $1.session.id) })
            return Notice(
                recipient: .instructor(id), name: name, language: language, cause: .roster, subject: subject, body: body
            )
        }
    }

    /// What a session is to one person, who was or is of those who hold it.
    private func change(
        _ former: Session?, _ later: Session?, _ published: PublishedSession?, was: Bool, is: Bool
    ) -> [SessionChange] {
        switch (was, `is`) {
        case (true, true):
            if let change = SessionChange(published, later) { return [change] }
            guard let former, let later, former.kits != later.kits else { return [] }
            return [.altered(from: former, to: later)]
        case (false, true): return later.map { [.new($0)] } ?? []
        case (true, false):
            guard let former else { return [] }
            return later == nil ? [.cancelled(former)] : [.handedOver(former)]
        case (false, false): return []
        }
    }

    /// The school as it is written to.
    private func reader(_ id: School.ID, _ schools: [School.ID: School]) -> (name: String, language: Language) {
        let school = schools[id]
        let language = Language(spoken: Set([school?.language].compactMap(\.self)), museum: Language(of: folder.museum))
        return (school?.name.text(in: language) ?? id.value, language)
    }
}

extension Session {
    fileprivate var people: Set<Instructor.ID> { Set(staff.map(\.instructor)) }
}
