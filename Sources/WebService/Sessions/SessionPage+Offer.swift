import CalendarFeeds
import MuseumModel
import Operations
import Pages

extension PublicSession {
    init(_ offer: SessionOffer) {
        let place: Place =
            if let room = offer.place {
                .room(room.name, site: room.site)
            } else {
                offer.kind == .onlineSession ? .online : .outreach
            }
        self.init(
            id: offer.id, series: offer.series, title: offer.title, kind: offer.kind, audience: offer.audienceName,
            start: offer.start, end: offer.end, place: place, left: offer.left, fee: offer.fee,
            currency: offer.currency, isCancelled: offer.status == .cancelled)
    }
}

extension SessionPage {
    init(_ offer: SessionOffer, of folder: MuseumFolder, at baseURL: BaseURL, _ language: Language) {
        let codes = Set(offer.curriculum)
        let group =
            folder.programmes.first { $0.id == offer.programme }?.group
            ?? Programme.GroupSize(minimum: offer.minimumGroup, maximum: offer.capacity, counting: offer.counting)
        let wanted = offer.series?.value ?? offer.id.value
        let file = WebPath(["sessions", "\(offer.id).ics"], query: [PagePath.parameter(language)])
        self.init(
            museum: folder.museum, session: PublicSession(offer),
            standards: folder.curricula.flatMap(\.standards).filter { codes.contains($0.code) },
            bookUntil: offer.bookUntil, group: group,
            command: "gnomon book \(wanted) --school S001 --students \(group.minimum) --teachers 2",
            calendar: baseURL.page(file), language: language)
    }
}
