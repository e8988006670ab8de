import Foundation
import MuseumModel
import Pages

/// A museum of two sites whose names are free of the other language, and a few sessions in it.
enum Samples {
    static let day = LocalDate(year: 2027, month: 3, day: 2)!
    static let term = Term(
        id: "spring", name: named("春季", "Spring"), span: DateSpan(day, day.adding(days: 40))!)

    static func named(_ zhHant: String, _ english: String) -> LocalizedText {
        LocalizedText(["zh-Hant": zhHant, "en": english])
    }

    static func museum(_ name: LocalizedText = named("港館", "Harbour")) -> Museum {
        Museum(
            id: "harbour", name: name, timeZone: "Asia/Taipei", languages: ["zh-Hant", "en"], weekStart: .monday,
            host: "harbour.example", currency: "TWD",
            sites: [
                Site(id: "main", name: named("本館", "Main House"), opening: []),
                Site(id: "annex", name: named("倉庫館", "Warehouse"), opening: []),
            ], walkingMinutes: [:], terms: [term],
            audiences: [
                Audience(id: "grade-3-4", name: named("國小三、四年級", "Grades 3-4"), kind: .school),
                Audience(id: "family", name: named("親子", "Families"), kind: .family),
            ], planning: PlanningPolicy(), booking: BookingPolicy())
    }

    static func programme(
        _ id: Programme.ID, _ title: LocalizedText, _ kind: Programme.Kind, audience: Audience.ID = "grade-3-4"
    ) -> Programme {
        Programme(
            id: id, title: title, kind: kind, audience: audience, minutes: 80,
            group: Programme.GroupSize(minimum: 10, maximum: 30, counting: .students), rooms: Programme.RoomNeed(),
            roles: [], frequency: .sessions(4), language: "zh-Hant")
    }

    /// - Parameter hostile: stands in every text that people write.
    static func folder(hostile: String = "", closures: [Closure] = []) -> MuseumFolder {
        func text(_ zhHant: String, _ english: String) -> LocalizedText { named(zhHant + hostile, english + hostile) }
        return MuseumFolder(
            museum: museum(text("港館", "Harbour")),
            rooms: [
                Room(id: "LAB", name: text("實驗室", "Laboratory"), site: "main", seats: 32),
                Room(id: "HALL", name: text("展示廳", "Hall"), site: "annex", seats: 60, sharing: 2),
            ],
            instructors: [
                Instructor(
                    id: "I01", name: text("海燕老師", "Ms Petrel"), kind: .staff, site: "main", skills: [], languages: [],
                    availability: []),
                Instructor(
                    id: "I02", name: text("白鷺老師", "Mr Egret"), kind: .staff, site: "main", skills: [], languages: [],
                    availability: []),
            ],
            kits: [
                Kit(id: "K1", name: text("酸鹼教具箱", "Acid kit"), units: 3),
                Kit(id: "K2", name: text("備用教具箱", "Spare kit"), units: 1),
            ],
            programmes: [
                programme("P01", text("酸鹼變色", "Acids and bases"), .schoolCourse),
                programme("P02", text("展廳導覽", "Tour of the hall"), .guidedTour),
                programme("P03", text("科學到校", "Science at school"), .outreachVisit),
            ], schools: [], curricula: [], days: DayCalendar(), closures: closures, constraints: [])
    }

    static func session(
        _ id: Session.ID, _ programme: Programme.ID, day offset: Int = 0, at minutes: Int, length: Int = 80,
        room: Room.ID?, staff: [Instructor.ID] = ["I01"],
        kits: [Programme.KitNeed] = []
    ) -> Session {
        Session(
            id: id, programme: programme, start: LocalDateTime(day.adding(days: offset), LocalTime(minutes: minutes)),
            minutes: length, room: room, staff: staff.map { Session.Assignment(role: "lead", instructor: $0) },
            kits: kits, capacity: 30, counting: .students)
    }

    static let sessions = [
        session(
            "P01-1", "P01", at: 570, room: "LAB", staff: ["I01", "I02"],
            kits: [Programme.KitNeed(kit: "K1", units: 2)]),
        session("P02-1", "P02", at: 600, room: "HALL"),
        session("P02-2", "P02", at: 630, room: "HALL", staff: ["I02"]),
        session("P03-1", "P03", day: 9, at: 840, room: nil),
    ]

    static let origin = Plan.Origin(seed: 42, iterations: 1_000_000, inputs: "0123456789abcdef", isRepeatable: true)

    static func energy(hostile: String = "") -> EnergyReport {
        func use(_ minutes: Int, _ money: Int, _ power: Int?) -> EnergyUse {
            EnergyUse(
                zone: "z", name: named("一樓" + hostile, "First floor" + hostile), minutes: minutes, money: money,
                kilowattHours: power)
        }
        return EnergyReport(
            zones: [use(90, 1_280, 40), use(60, 100, nil)],
            before: EnergyReport.Before(plan: nil, zones: [use(120, 3_000, 50), use(60, 50, nil)]))
    }

    static func plan(hostile: String = "") -> Plan {
        Plan(
            id: "D-7", term: "spring", createdAt: Date(timeIntervalSince1970: 0), origin: origin, sessions: sessions,
            unplaced: [
                Plan.Unplaced(
                    id: "P01-2", programme: "P01", meetings: 1,
                    reasons: [Message(zhHant: "實驗室已滿\(hostile)", english: "the laboratory is taken\(hostile)")])
            ],
            costs: [
                Plan.CostLine(
                    constraint: "spread", name: Message(zhHant: "分散\(hostile)", english: "spread\(hostile)"),
                    cost: 1_240)
            ])
    }

    static func publicSession(
        hostile: String = "", left: Int = 12, fee: Int = 80, series: Series.ID? = nil, isCancelled: Bool = false
    ) -> PublicSession {
        PublicSession(
            id: Identifier("P01-1" + hostile), series: series, title: named("酸鹼變色" + hostile, "Acids" + hostile),
            kind: .schoolCourse, audience: named("國小" + hostile, "Grades 3-4" + hostile),
            start: LocalDateTime(day, LocalTime(minutes: 570)), end: LocalDateTime(day, LocalTime(minutes: 650)),
            place: .room(named("實驗室" + hostile, "Laboratory" + hostile), site: named("本館" + hostile, "Main" + hostile)),
            left: left, fee: fee, currency: "TWD", isCancelled: isCancelled)
    }

    static func standard(hostile: String = "", isConfirmed: Bool = true) -> Standard {
        Standard(
            code: "INe-II-4", display: "INe-Ⅱ-4" + hostile, kind: "content", domain: named("自然", "Science"),
            stage: "II", grades: 3...4, topic: named("酸鹼" + hostile, "Acids" + hostile), isConfirmed: isConfirmed)
    }
}
