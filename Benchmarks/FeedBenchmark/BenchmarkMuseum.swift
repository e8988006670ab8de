import CalendarFeeds
import Foundation
import Ledger
import MuseumModel

/// A museum of the size of Kaohsiung's, as far as feeds look at it.
enum BenchmarkMuseum {
    static let pages = WebAddress("https://calendar.museum.example/sessions")!

    static let folder = MuseumFolder(
        museum: Museum(
            id: "museum", name: names("國立科學工藝博物館", "Museum of Science"), timeZone: "Asia/Taipei",
            languages: ["zh-Hant", "en"], weekStart: .monday, host: "museum.example", currency: "TWD",
            sites: ["north", "south"].map { id in
                Site(
                    id: .init(id), name: names(id == "north" ? "北館" : "南館", "The \(id) hall"),
                    address: "高雄市三民區九如一路720號", latitude: 22.6403, longitude: 120.3222, opening: [])
            }, walkingMinutes: [:], terms: [],
            audiences: (0..<8).map { number in
                Audience(
                    id: .init("A\(number)"), name: names("國小\(number)年級", "Grade \(number)"),
                    kind: number < 6 ? .school : .family)
            }, planning: PlanningPolicy(), booking: BookingPolicy()),
        rooms: (0..<24).map { number in
            Room(
                id: .init("R\(number)"), name: names("第\(number)教室", "Room \(number)"),
                site: number % 2 == 0 ? "north" : "south", seats: 30)
        },
        instructors: (0..<60).map { number in
            Instructor(
                id: .init("I\(number)"), name: names("講師", "Instructor"), kind: .staff, site: "north", skills: [],
                languages: [], availability: [])
        },
        kits: (0..<30).map { Kit(id: .init("K\($0)"), name: names("教具\($0)", "Kit \($0)"), units: 4) },
        programmes: (0..<48).map { number in
            Programme(
                id: .init("P\(number)"),
                title: names("水火箭與作用力，第\(number)單元", "Water rockets and forces, unit \(number)"),
                kind: .schoolCourse, audience: .init("A\(number % 8)"), minutes: 90, group: .init(maximum: 30),
                rooms: .init(), roles: [], curriculum: ["INe-II-4", "po-II-1"], frequency: .sessions(1),
                language: "zh-Hant")
        }, schools: [], curricula: [], days: DayCalendar(), closures: [], constraints: [])

    static func publish(_ count: Int, in ledger: Ledger) async throws {
        let first = LocalDate(year: 2027, month: 2, day: 16)!
        let sessions = (0..<count).map { number in
            Session(
                id: .init("P\(number % 48).2027-spring.\(number)"), programme: .init("P\(number % 48)"),
                start: LocalDateTime(first.adding(days: number % 130), LocalTime(minutes: 540 + number % 14 * 30)),
                minutes: 90, room: .init("R\(number % 24)"),
                staff: [
                    .init(role: "lead", instructor: .init("I\(number % 60)")),
                    .init(role: "assistant", instructor: .init("I\((number + 7) % 60)")),
                ], kits: [.init(kit: .init("K\(number % 30)"), units: 1)], capacity: 30, counting: .students)
        }
        let now = Date(timeIntervalSince1970: 1_795_000_000)
        let plan = Plan(
            id: "plan", term: "2027-spring", createdAt: now,
            origin: Plan.Origin(seed: 1, iterations: 0, inputs: "", isRepeatable: true), sessions: sessions,
            unplaced: [], costs: [])
        try await ledger.save(plan, by: "benchmark", at: now)
        let terms = BookingTerms(minimum: 1, maximum: 30, perAdult: 10, noticeDays: 3)
        let all = Dictionary(uniqueKeysWithValues: folder.programmes.map { ($0.id, terms) })
        _ = try await ledger.publish("plan", terms: all, by: "benchmark", key: "publish", at: now)
    }

    private static func names(_ zhHant: String, _ english: String) -> LocalizedText {
        LocalizedText(["zh-Hant": zhHant, "en": english])
    }
}
