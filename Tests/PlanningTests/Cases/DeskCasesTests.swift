import Foundation
import MuseumModel
import Testing
import Timetabling

@testable import Planning

/// What planners of other tools ran into, about locks and changes by hand; the numbers are those of the collection of cases.
@Suite struct DeskCasesTests {
    private typealias Small = SmallMuseum
    private let now = Date(timeIntervalSince1970: 0)
    private let laser = [Programme.Role(name: "lead", skill: "laser")]
    private let all = SessionLock.Hold.kept(Set(SessionLock.Part.allCases))

    private func planner(_ museum: Small) throws -> Planner {
        try Planner(museum.folder, term: Small.term, inputs: "")
    }

    private func replan(
        _ museum: Small, _ draft: Draft, freeing selection: Selection? = nil,
        published: PublishedPlaces = PublishedPlaces(), iterations: Int = 3_000, seed: UInt64 = 1
    ) async throws -> Plan {
        try await planner(museum).replan(
            draft, freeing: selection, published: published, Solver(seed: seed, isChecking: true),
            budget: .iterations(iterations), createdAt: now)
    }

    /// A day with eight hours of one laboratory.
    private func crowded(_ sessions: Int) -> Small {
        var museum = Small()
        museum.programmes = [Small.programme("P", .sessions(sessions), season: Small.only(3, 1))]
        return museum
    }

    @Test func case07AHandEditIsCostedAnew() throws {
        let museum = crowded(2)
        var hand = try HandPlan(museum)
        try hand.place("P", 1, on: Small.day(3, 1), at: "10:00")
        try hand.place("P", 2, on: Small.day(3, 1), at: "12:00")
        let edited = try #require(
            try planner(museum).edit(
                SessionEdit(session: "P.term.002", change: .leaveOut), in: Draft(hand.plan), createdAt: now))
        #expect(edited.costLines["unplaced"] == 500, "one session, priority 5, weight 100")
        #expect(edited.unplaced.map(\.id) == ["P.term.002"] && edited.parent == "hand")
        let judge = MuseumEvaluator(folder: museum.folder, term: Small.term, plan: edited)
        #expect(judge.costs == edited.costLines)
        let back = try #require(
            try planner(museum).edit(
                SessionEdit(
                    session: "P.term.002",
                    change: .place(.init(start: LocalDateTime(parsing: "2027-03-01T12:00"), room: "LAB", staff: []))),
                in: Draft(edited), createdAt: now))
        #expect(back.sessions == hand.plan.sessions && back.cost == hand.plan.cost)
    }

    @Test func case08ACertificateThatIsLostIsOneViolation() throws {
        var museum = Small()
        museum.instructors.append(Small.instructor("I2", skills: [Skill(name: "laser")]))
        museum.programmes = [Small.programme("P", .sessions(1), roles: laser)]
        var hand = try HandPlan(museum)
        try hand.place("P", on: Small.day(3, 5), staff: ["I1"])
        museum.instructors[0] = Small.instructor(
            "I1", skills: [Skill(name: "laser", validUntil: Small.day(3, 1))])
        let judged = try planner(museum).judged(Draft(hand.plan))
        #expect(judged.sessions == hand.plan.sessions)
        #expect(judged.violations.map(\.text.english) == ["I1's “laser” has run out by then"])
        #expect(judged.violations.map(\.sessions) == [["P.term.001"]])
    }

    @Test func case09TenSessionsAllLocked() async throws {
        let museum = crowded(10)
        var hand = try HandPlan(museum)
        for (index, time) in ["09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00"].enumerated() {
            try hand.place("P", index + 1, on: Small.day(3, 1), at: time)
        }
        try hand.place("P", 9, on: Small.day(3, 1), at: "09:00")
        try hand.place("P", 10, on: Small.day(3, 1), at: "16:00")
        let locks = (1...10).map { SessionLock(session: "P.term.\($0 < 10 ? "00" : "0")\($0)", hold: all) }
        // No step is made, however many were allowed.
        let plan = try await replan(museum, Draft(hand.plan, locks: locks), iterations: 1_000_000_000)
        #expect(plan.sessions == hand.plan.sessions)
        #expect(plan.cost == hand.plan.cost)
        #expect(plan.violations.count == 2)
        #expect(plan.violations.map(\.sessions) == [["P.term.001", "P.term.009"], ["P.term.008", "P.term.010"]])
        #expect(plan.violations[0].text.english == "LAB is wanted more than once at a time, Mon 2027-03-01 09:00")
    }

    @Test func case10LockedButWithoutARoom() throws {
        let museum = crowded(1)
        var hand = try HandPlan(museum)
        try hand.place("P", on: Small.day(3, 1))
        let plan = hand.plan
        let roomless = Plan(
            id: plan.id, term: plan.term, createdAt: plan.createdAt, origin: plan.origin,
            sessions: plan.sessions.map {
                Session(
                    id: $0.id, programme: $0.programme, start: $0.start, minutes: $0.minutes, room: nil, staff: [],
                    kits: [], capacity: $0.capacity, counting: $0.counting)
            }, unplaced: [], costs: [])
        let locks = ["P.term.001", "Q.term.001"].map { SessionLock(session: $0, hold: all) }
        let faults = try planner(museum).faults(of: Draft(roomless, locks: locks))
        #expect(faults.map(\.value) == ["P.term.001", "Q.term.001"])
        #expect(
            faults.map(\.problem.english) == [
                "is locked, but has no room", "is locked, but the museum has no such session",
            ])
        #expect(faults.allSatisfy { $0.remedy.english.contains("gnomon unlock") })
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func case11TwoLockedSessionsClash(seed: UInt64) async throws {
        var museum = crowded(9)
        museum.programmes.append(Small.programme("Q", .sessions(2), season: Small.only(3, 2)))
        var hand = try HandPlan(museum)
        try hand.place("P", 1, on: Small.day(3, 1), at: "11:00")
        try hand.place("P", 2, on: Small.day(3, 1), at: "11:30")
        let locks = ["P.term.001", "P.term.002"].map { SessionLock(session: $0, hold: all) }
        let plan = try await replan(museum, Draft(hand.plan, locks: locks), seed: seed)
        #expect(plan.violations.map(\.sessions) == [["P.term.001", "P.term.002"]])
        let locked = plan.sessions.filter { ["P.term.001", "P.term.002"].contains($0.id) }
        #expect(locked == hand.plan.sessions)
        // The clash takes an hour and a half: six of the seven others fit into what is left of the day, and both of the next.
        #expect(plan.unplaced.count == 1 && plan.sessions.count == 10)
        let rest = Plan(
            id: "rest", term: plan.term, createdAt: now, origin: plan.origin,
            sessions: plan.sessions.filter { $0.id != "P.term.002" },
            unplaced: plan.unplaced
                + [Plan.Unplaced(id: "P.term.002", programme: "P", meetings: 1, reasons: [Message(verbatim: "-")])],
            costs: [])
        #expect(MuseumEvaluator(folder: museum.folder, term: Small.term, plan: rest).violations == [])
    }

    /// Four sessions are in laboratory B in the week that closes; A has three places left then, and one more when a session
    /// that is there moves to the hall.
    @Test func case12FourForcedAndOneKnockOn() async throws {
        var museum = Small()
        museum.rooms = [Small.room("A"), Small.room("B"), Small.room("HALL")]
        let day = Small.only(3, 2)
        let hours = Small.hours("tue 09:00-13:00")
        museum.programmes = [
            Small.programme("P", .sessions(4), rooms: .init(preferred: ["B", "A"]), hours: hours, season: day),
            Small.programme("Q", .sessions(1), rooms: .init(preferred: ["A", "HALL"]), hours: hours, season: day),
            Small.programme("R", .sessions(1), rooms: .init(preferred: ["HALL"]), hours: hours, season: day),
        ]
        var hand = try HandPlan(museum)
        for (index, time) in ["09:00", "10:00", "11:00", "12:00"].enumerated() {
            try hand.place("P", index + 1, on: Small.day(3, 2), at: time, room: "B")
        }
        try hand.place("Q", on: Small.day(3, 2), at: "10:00", room: "A")
        try hand.place("R", on: Small.day(3, 2), at: "10:00", room: "HALL")
        museum.closures = [Small.closure(.room("B"), "2027-03-01T00:00", "2027-03-08T00:00")]
        let mending = try planner(museum).mend(Draft(hand.plan), createdAt: now)
        #expect(mending.forced == ["P.term.001", "P.term.002", "P.term.003", "P.term.004"])
        #expect(mending.knockOns == 1 && mending.atLeast == 5 && mending.isProvedMinimal)
        let first = try #require(mending.ways.first)
        #expect(first.changed == mending.forced + ["Q.term.001"] && first.leftOut == [])
        #expect(first.plan.violations == [] && first.plan.sessions.count == 6)
        let judge = MuseumEvaluator(folder: museum.folder, term: Small.term, plan: first.plan)
        #expect(judge.violations == [] && judge.costs == first.plan.costLines)
        let kept = hand.plan.sessions.filter { $0.programme == "R" }
        #expect(first.plan.sessions.filter { $0.programme == "R" } == kept)
    }

    @Test func case12WhatIsForcedAloneIsProvedAtOnce() throws {
        var museum = Small()
        museum.rooms = [Small.room("A"), Small.room("B")]
        museum.programmes = [Small.programme("P", .sessions(3))]
        var hand = try HandPlan(museum)
        for index in 1...3 { try hand.place("P", index, on: Small.day(3, 1), at: "1\(index):00", room: "A") }
        #expect(try planner(museum).mend(Draft(hand.plan), createdAt: now).ways.isEmpty)
        museum.closures = [Small.closure(.room("A"), "2027-03-01T12:00", "2027-03-01T14:00")]
        let mending = try planner(museum).mend(Draft(hand.plan), createdAt: now)
        #expect(mending.forced == ["P.term.002", "P.term.003"])
        #expect(mending.knockOns == 0 && mending.isProvedMinimal)
        let first = try #require(mending.ways.first)
        #expect(first.plan.sessions.first { $0.id == "P.term.001" } == hand.plan.sessions[0])
        // Each further way is cheaper, and changes more.
        let costs = mending.ways.map { $0.plan.cost + $0.changeCost }
        #expect(zip(costs, costs.dropFirst()).allSatisfy { $0 > $1 })
        let changes = mending.ways.map(\.changed.count)
        #expect(zip(changes, changes.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func case12WhatFindsNoPlaceIsLeftOutAndSaidSo() throws {
        var museum = crowded(2)
        var hand = try HandPlan(museum)
        try hand.place("P", 1, on: Small.day(3, 1), at: "09:00")
        try hand.place("P", 2, on: Small.day(3, 1), at: "14:00")
        museum.closures = [Small.closure(.museum, "2027-03-01T00:00", "2027-03-02T00:00")]
        let way = try #require(try planner(museum).mend(Draft(hand.plan), createdAt: now).ways.first)
        #expect(way.leftOut == ["P.term.001", "P.term.002"] && way.plan.sessions == [])
        #expect(way.plan.unplaced.count == 2)
    }

    /// The one hour that is left is taken; what keeps the session from its former hour is nothing that the museum knows of.
    @Test func whatIsLeftOutOfADraftSaysWhy() async throws {
        var museum = Small()
        museum.programmes = [
            Small.programme(
                "P", .sessions(2), hours: Small.hours("daily 10:00-11:00"),
                season: DateSpan(Small.day(3, 1), Small.day(3, 2)))
        ]
        var hand = try HandPlan(museum)
        try hand.place("P", 1, on: Small.day(3, 1))
        try hand.place("P", 2, on: Small.day(3, 2))
        museum.closures = [Small.closure(.museum, "2027-03-01T00:00", "2027-03-02T00:00")]
        let mending = try planner(museum).mend(Draft(hand.plan), createdAt: now)
        let way = try #require(mending.ways.first)
        #expect(way.leftOut == ["P.term.001"])
        #expect(
            way.plan.unplaced.map { $0.reasons.map(\.english) } == [
                ["2 times: every fitting room is in use", "1 times: the place that it had is not lawful any more"]
            ])
        #expect(way.plan.unplaced[0].reasons.last?.zhHant == "1 個時間：原來的位置已不合規則")
        // To be left out is a change: no plan has fewer, although none of this many places all.
        #expect(mending.atLeast == 1 && mending.isProvedMinimal)
        let later = try await replan(museum, Draft(hand.plan), freeing: Selection(programmes: ["P"]), iterations: 200)
        #expect(later.unplaced.count == 1 && later.unplaced[0].reasons.count >= 1)
    }

    @Test func whatIsBookedIsMovedLast() throws {
        // One of two clashing sessions has to go; the one with bookings stays.
        for booked in ["P.term.001", "P.term.002"] {
            var museum = Small()
            museum.rooms = [Small.room("A", sharing: 2)]
            museum.programmes = [Small.programme("P", .sessions(2))]
            var hand = try HandPlan(museum)
            try hand.place("P", 1, on: Small.day(3, 1), at: "10:00", room: "A")
            try hand.place("P", 2, on: Small.day(3, 1), at: "10:00", room: "A")
            museum.rooms = [Small.room("A")]
            let published = PublishedPlaces(hand.plan.sessions, bookings: [booked: 2])
            let mending = try planner(museum).mend(Draft(hand.plan), published: published, createdAt: now)
            #expect(mending.forced.count == 1 && mending.forced != [booked] && mending.atLeast == 1)
            #expect(mending.ways.first?.changeCost == 0)
        }
    }

    @Test(arguments: SessionLock.Part.allCases)
    func aPartThatIsLockedStays(part: SessionLock.Part) async throws {
        var museum = Small()
        museum.rooms = [Small.room("A"), Small.room("B")]
        museum.instructors.append(Small.instructor("I2", skills: [Skill(name: "laser")]))
        museum.constraints = [Small.statement("not-at", ["days": ["mon"], "weight": ["50"]])]
        museum.programmes = [
            Small.programme("P", .sessions(1), rooms: .init(preferred: ["A", "B"]), roles: laser),
            Small.programme("Q", .sessions(6), roles: laser),
        ]
        var hand = try HandPlan(museum)
        try hand.place("P", on: Small.day(3, 1), at: "10:00", room: "B", staff: ["I2"])
        let plan = try await replan(
            museum, Draft(hand.plan, locks: [SessionLock(session: "P.term.001", hold: .kept([part]))]),
            iterations: 20_000)
        let (before, after) = (hand.plan.sessions[0], try #require(plan.sessions.first { $0.programme == "P" }))
        switch part {
        case .time: #expect(after.start == before.start && after.room == "A")
        case .room: #expect(after.room == "B" && after.start.date.weekday != .monday)
        case .instructor: #expect(after.staff == before.staff && after.room == "A")
        case .kit: #expect(after.kits == before.kits && after.room == "A")
        }
        #expect(plan.violations == [] && plan.unplaced == [])
    }

    @Test func whatIsLeftOutByHandStaysOut() async throws {
        let museum = crowded(2)
        let plan = try await museum.plan()
        let draft = Draft(plan, locks: [SessionLock(session: "P.term.001", hold: .leftOut)])
        let later = try await replan(museum, draft)
        #expect(later.sessions.map(\.id) == ["P.term.002"])
        #expect(later.unplaced.map(\.reasons) == [[Message(zhHant: "由人員決定不辦", english: "left out by hand")]])
    }

    @Test func whatIsOutsideTheSelectionIsTheSameToTheByte() async throws {
        var museum = Small()
        museum.rooms = [Small.room("A"), Small.room("B")]
        museum.programmes = [
            Small.programme("P", .sessions(12), rooms: .init(preferred: ["A"]), roles: laser),
            Small.programme("Q", .sessions(12), rooms: .init(preferred: ["B"])),
        ]
        let plan = try await museum.plan(iterations: 500)
        let weeks = [DateSpan(Small.day(3, 8), Small.day(3, 21))!]
        let selections: [(Selection, (Session) -> Bool)] = [
            (Selection(programmes: ["P"]), { $0.programme == "P" }),
            (Selection(spans: weeks), { weeks[0].contains($0.start.date) }),
            (Selection(rooms: ["A"]), { $0.room == "A" }),
            (
                Selection(spans: weeks, instructors: ["I1"]),
                { weeks[0].contains($0.start.date) && !$0.staff.isEmpty }
            ),
        ]
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        for (selection, isFree) in selections {
            let fixed = plan.sessions.filter { !isFree($0) }
            try #require(!fixed.isEmpty && fixed.count < plan.sessions.count)
            let later = try await replan(museum, Draft(plan), freeing: selection, iterations: 20_000)
            let ids = Set(fixed.map(\.id))
            let same = later.sessions.filter { ids.contains($0.id) }
            #expect(try encoder.encode(same) == encoder.encode(fixed))
            #expect(later.cost <= plan.cost && later.parent == plan.id)
            let freed = later.sessions.filter { !ids.contains($0.id) }
            if !selection.spans.isEmpty { #expect(freed.allSatisfy { weeks[0].contains($0.start.date) }) }
            #expect(MuseumEvaluator(folder: museum.folder, term: Small.term, plan: later).violations == [])
        }
    }

    @Test func aBookedSessionMovesOnlyWhereItPays() async throws {
        for (bookings, day) in [(0, 2), (1, 1)] {
            var museum = Small()
            museum.constraints = [Small.statement("not-at", ["days": ["mon"], "weight": ["50"]])]
            museum.programmes = [
                Small.programme("P", .sessions(1), season: DateSpan(Small.day(3, 1), Small.day(3, 2)))
            ]
            var hand = try HandPlan(museum)
            try hand.place("P", on: Small.day(3, 1))
            let plan = try await replan(
                museum, Draft(hand.plan),
                published: PublishedPlaces(hand.plan.sessions, bookings: ["P.term.001": bookings]))
            #expect(plan.sessions.map(\.start.date) == [Small.day(3, day)])
        }
    }

    @Test func case27AMoveThatBreaksSomethingSaysWhat() throws {
        var museum = crowded(2)
        museum.rooms.append(Small.room("TINY", seats: 10))
        var hand = try HandPlan(museum)
        try hand.place("P", 1, on: Small.day(3, 1), at: "10:00")
        try hand.place("P", 2, on: Small.day(3, 1), at: "12:00")
        func moved(_ start: String?, _ room: Room.ID? = nil) throws -> [String]? {
            let place = SessionEdit.Place(start: start.flatMap { LocalDateTime(parsing: $0) }, room: room, staff: [])
            return try planner(museum).edit(
                SessionEdit(session: "P.term.001", change: .place(place)), in: Draft(hand.plan), createdAt: now)?
                .violations.map(\.text.english)
        }
        #expect(try moved("2027-03-01T14:00") == [])
        #expect(try moved("2027-03-01T12:30") == ["LAB is wanted more than once at a time, Mon 2027-03-01 12:00"])
        #expect(try moved("2027-03-01T20:00") == ["LAB is closed on Mon 2027-03-01 20:00"])
        #expect(try moved(nil, "TINY") == ["TINY: 10 seats, 20 needed"])
        #expect(throws: Faults.self) { try moved("2027-08-01T10:00") }
        #expect(throws: Faults.self) { try moved(nil, "NOWHERE") }
    }
}
