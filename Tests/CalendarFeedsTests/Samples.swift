import CalendarFeeds
import Foundation
import MuseumModel

/// A small museum in Kaohsiung, and entries for feeds.
enum Samples {
    static let taipei = TimeZone(identifier: "Asia/Taipei")!
    static let newYork = TimeZone(identifier: "America/New_York")!
    static let created = Date(timeIntervalSince1970: 1_790_000_000)
    static let changed = Date(timeIntervalSince1970: 1_790_086_400.75)
    static let pages = WebAddress("https://museum.example/sessions")!

    static func moment(_ text: String) -> LocalDateTime { LocalDateTime(parsing: text)! }

    static func entry(
        _ id: String = "S2027-0001", title: String = "水火箭", start: String = "2027-03-05T09:30", minutes: Int = 90,
        place: FeedEntry.Place = .room(
            name: Message(zhHant: "創客教室", english: "Maker room"), site: Message(zhHant: "北館", english: "North Hall"),
            address: "高雄市三民區九如一路720號", position: Position(latitude: 22.64, longitude: 120.32)),
        categories: [Message] = [Message(zhHant: "學校課程", english: "School course")],
        details: [Message] = [Message(zhHant: "類別：學校課程", english: "Kind: School course")],
        isCancelled: Bool = false, sequence: Int = 0, changedAt: Date = changed
    ) -> FeedEntry {
        FeedEntry(
            id: .init(id), title: Message(verbatim: title), start: moment(start), minutes: minutes, place: place,
            categories: categories, details: details, url: pages.appending(id), color: .steelBlue,
            isCancelled: isCancelled, sequence: sequence, createdAt: created, changedAt: changedAt)
    }

    static func feed(
        _ entries: [FeedEntry], subject: FeedSubject = .museum, name: String = "科工館教育活動",
        description: String = "已公布的場次。", language: Language = .zhHant, timeZone: TimeZone = taipei
    ) -> Feed {
        Feed(
            subject: subject, name: Message(verbatim: name), description: Message(verbatim: description),
            language: language, timeZone: timeZone, host: "museum.example",
            source: WebAddress("https://museum.example/feeds/museum.ics"), entries: entries)
    }

    static func text(_ feed: Feed) -> String { String(decoding: feed.iCalendar(), as: UTF8.self) }

    /// Content lines, folds undone.
    static func lines(_ feed: Feed) -> [String] {
        text(feed).replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }
}

extension Samples {
    static func names(_ zhHant: String, _ english: String) -> LocalizedText {
        LocalizedText(["zh-Hant": zhHant, "en": english])
    }

    static let folder = MuseumFolder(
        museum: Museum(
            id: "nstm", name: names("科工館", "Science Museum"), timeZone: "Asia/Taipei", languages: ["zh-Hant", "en"],
            weekStart: .monday, host: "museum.example", currency: "TWD",
            sites: [
                Site(
                    id: "north", name: names("北館", "North Hall"), address: "高雄市三民區九如一路720號",
                    latitude: 22.64, longitude: 120.32, opening: []),
                Site(id: "south", name: names("南館", "South Hall"), opening: []),
            ],
            walkingMinutes: [:], terms: [],
            audiences: [
                Audience(id: "g3", name: names("國小三、四年級", "Grades 3 and 4"), kind: .school, grades: 3...4),
                Audience(id: "family", name: names("親子", "Families"), kind: .family),
            ],
            planning: PlanningPolicy(), booking: BookingPolicy()),
        rooms: [
            Room(id: "N-1", name: names("創客教室", "Maker room"), site: "north", seats: 30),
            Room(id: "S-1", name: names("實驗室", "Laboratory"), site: "south", seats: 30),
        ],
        instructors: [
            Instructor(
                id: "I1", name: names("林美玲", "Lin Mei-ling"), kind: .staff, site: "north", skills: [], languages: [],
                availability: []),
            Instructor(
                id: "I2", name: names("陳志明", "Chen Chih-ming"), kind: .volunteer, site: "north", skills: [],
                languages: [], availability: []),
        ],
        kits: [Kit(id: "K1", name: names("水火箭組", "Water rockets"), units: 4)],
        programmes: [
            programme("P1", names("水火箭", "Water rockets"), .schoolCourse, "g3"),
            programme("P2", names("到校星空", "Stars at your school"), .outreachVisit, "g3"),
            programme("P3", names("線上實驗", "Experiments online"), .onlineSession, "family"),
        ],
        schools: [
            School(id: "SCH1", name: names("山上國小", "Hilltop Elementary"), kind: .elementary, district: "桃源區")
        ],
        curricula: [], days: DayCalendar(), closures: [], constraints: [])

    private static func programme(
        _ id: Programme.ID, _ title: LocalizedText, _ kind: Programme.Kind, _ audience: Audience.ID
    ) -> Programme {
        Programme(
            id: id, title: title, kind: kind, audience: audience, minutes: 90, group: .init(maximum: 30),
            rooms: .init(isNeeded: kind == .schoolCourse), roles: [], curriculum: ["INe-II-4"], frequency: .sessions(1),
            language: "zh-Hant")
    }

    static func session(
        _ id: Session.ID, _ programme: Programme.ID, room: Room.ID?, staff: [Session.Assignment] = [],
        kits: [Programme.KitNeed] = [], start: String = "2027-03-05T09:30",
        status: PublishedSession.Status = .confirmed
    ) -> PublishedSession {
        PublishedSession(
            session: Session(
                id: id, programme: programme, start: moment(start), minutes: 90, room: room, staff: staff, kits: kits,
                capacity: 30, counting: .people),
            status: status, sequence: 2, createdAt: created, changedAt: changed, taken: 7)
    }

    static let sessions = [
        session(
            "S-1", "P1", room: "N-1",
            staff: [.init(role: "lead", instructor: "I1"), .init(role: "assistant", instructor: "I2")],
            kits: [.init(kit: "K1", units: 2)]),
        session("S-2", "P1", room: "S-1", staff: [.init(role: "lead", instructor: "I2")], start: "2027-03-06T09:30"),
        session("S-3", "P2", room: nil, staff: [.init(role: "lead", instructor: "I1")], start: "2027-03-07T09:30"),
        session("S-4", "P3", room: nil, start: "2027-03-08T19:00", status: .cancelled),
    ]
}

extension Samples {
    static let curriculum = Curriculum(
        id: "tw108", title: names("課綱", "Curriculum"), publisher: "",
        standards: [
            Standard(
                code: "INe-II-4", display: "INe-Ⅱ-4", kind: "content", domain: names("自然", "Science"), stage: "II",
                grades: 3...4, topic: names("變化", "Changes"), isConfirmed: true)
        ])
}

extension MuseumFolder {
    func with(curricula: [Curriculum]) -> MuseumFolder {
        MuseumFolder(
            museum: museum, rooms: rooms, instructors: instructors, kits: kits, programmes: programmes,
            schools: schools, curricula: curricula, days: days, closures: closures, constraints: constraints)
    }
}
