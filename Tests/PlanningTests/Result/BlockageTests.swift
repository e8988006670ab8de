import MuseumModel
import Planning
import Testing

/// Why a session found no place, in both languages.
@Suite struct BlockageTests {
    private typealias Small = SmallMuseum
    private let one = Small.only(3, 1)

    private func impossible(_ museum: Small) throws -> [Message] {
        let unplaced = try Planner(museum.folder, term: Small.term, inputs: "").impossible
        #expect(unplaced.count == 1)
        return unplaced.first?.reasons ?? []
    }

    @Test func noTimeForTheAudience() throws {
        var museum = Small()
        museum.programmes = [Small.programme("P", .sessions(1), minutes: 600)]
        #expect(
            try impossible(museum) == [
                Message(zhHant: "檔期內沒有符合對象時段的時間", english: "no time of the term lies within the audience's hours")
            ])
    }

    @Test func refusalsAreCountedHeaviestFirst() throws {
        var museum = Small()
        museum.closures = [Small.closure(.museum, "2027-03-01T09:00", "2027-03-01T10:30")]
        museum.programmes = [
            Small.programme(
                "P", .sessions(1), roles: [.init(name: "lead", skill: "sewing")],
                hours: Small.hours("mon 09:00-12:30"), season: one)
        ]
        #expect(
            try impossible(museum) == [
                Message(
                    zhHant: "3 個時間：沒有具備「sewing」的講師可擔任 lead",
                    english: "3 times: nobody with the skill “sewing” is there for the role lead"),
                Message(zhHant: "3 個時間：休館", english: "3 times: the museum is closed"),
            ])
    }

    @Test func noRoomIsOpenAndARuleForbids() throws {
        var museum = Small()
        museum.closures = [Small.closure(.room("LAB"), "2027-03-01T00:00", "2027-03-01T10:30")]
        museum.constraints = [
            Small.statement("not-at", ["name": ["late"], "hours": ["11:30-12:30"], "must": ["yes"]])
        ]
        museum.programmes = [
            Small.programme("P", .sessions(1), minutes: 90, hours: Small.hours("mon 10:00-12:00"), season: one)
        ]
        #expect(
            try impossible(museum) == [
                Message(zhHant: "1 個時間：沒有可用的場地開放", english: "1 times: no room that it may use is open"),
                Message(zhHant: "1 個時間：規則「late」不允許", english: "1 times: the rule “late” forbids it"),
            ])
    }

    @Test func aSeriesThatIsTooLong() throws {
        var museum = Small()
        museum.programmes = [
            Small.programme(
                "S", .series(count: 1, SeriesPattern(meetings: 20, holidayRule: .skip)),
                hours: Small.hours("mon 10:00-11:00"))
        ]
        #expect(
            try impossible(museum) == [
                Message(
                    zhHant: "14 個時間：系列的場次會超出檔期，或找不到補課日",
                    english: "14 times: the series would reach beyond the term, or finds no day to make up a meeting")
            ])
    }

    @Test func case04EveryRoomWithItsOwnReason() throws {
        var museum = Small()
        museum.rooms = [
            Small.room("A", seats: 24, features: ["sink"]), Small.room("B"), Small.room("C", seats: 10),
        ]
        museum.programmes = [Small.programme("P", .sessions(1), maximum: 30, rooms: .init(features: ["sink"]))]
        #expect(
            try impossible(museum).map(\.english) == [
                "room A: 24 seats, 30 needed", "room B: no “sink”", "room C: 10 seats, 30 needed, no “sink”",
            ])
        museum.programmes = [
            Small.programme("P", .sessions(1), maximum: 30, rooms: .init(features: ["sink"], preferred: ["B"]))
        ]
        #expect(try impossible(museum).map(\.zhHant) == ["場地 B：沒有「sink」"])
    }

    @Test func everyRoomIsInUse() async throws {
        var museum = Small()
        museum.programmes = [
            Small.programme("P", .sessions(2), hours: Small.hours("mon 10:00-11:00"), season: one)
        ]
        #expect(
            try await museum.plan().unplaced.map(\.reasons) == [
                [Message(zhHant: "1 個時間：適合的場地都被使用", english: "1 times: every fitting room is in use")]
            ])
    }

    @Test func theKitIsInUse() async throws {
        var museum = Small()
        museum.kits = [Small.kit("ROCKETS")]
        museum.programmes = [
            Small.programme(
                "P", .sessions(2), rooms: .init(isNeeded: false), kits: [.init(kit: "ROCKETS")],
                hours: Small.hours("mon 10:00-11:00"), season: one)
        ]
        #expect(
            try await museum.plan().unplaced.map(\.reasons) == [
                [Message(zhHant: "1 個時間：教具 ROCKETS 已被使用", english: "1 times: kit ROCKETS is in use")]
            ])
    }

    @Test func theProgrammeRunsAlready() async throws {
        var museum = Small()
        museum.programmes = [
            Small.programme(
                "P", .sessions(2), rooms: .init(isNeeded: false), hours: Small.hours("mon 10:00-11:00"), season: one,
                parallel: 1)
        ]
        #expect(
            try await museum.plan().unplaced.map(\.reasons) == [
                [Message(zhHant: "1 個時間：同一課程的另一場正在進行", english: "1 times: another session of the programme is running")]
            ])
    }

    @Test func aRuleKeepsThemApart() async throws {
        var museum = Small()
        museum.constraints = [
            Small.statement("not-overlapping", ["name": ["one noisy"], "tags": ["noisy"], "must": ["yes"]])
        ]
        museum.programmes = ["P", "Q"].map {
            Small.programme(
                $0, .sessions(1), rooms: .init(isNeeded: false), hours: Small.hours("mon 10:00-11:00"),
                tags: ["noisy"], season: one)
        }
        #expect(
            try await museum.plan().unplaced.map(\.reasons) == [
                [Message(zhHant: "1 個時間：規則「one noisy」", english: "1 times: the rule “one noisy”")]
            ])
    }

    @Test func aMustRuleAboutSeveral() async throws {
        var museum = Small()
        museum.constraints = [Small.statement("at-most", ["count": ["1"], "per": ["day"], "must": ["yes"]])]
        museum.programmes = [
            Small.programme("P", .sessions(2), hours: Small.hours("mon 10:00-12:00"), season: one)
        ]
        let reasons = try await museum.plan().unplaced.first?.reasons
        #expect(reasons?.last == Message(zhHant: "1 個時間：會違反必守規則", english: "1 times: it would break a must-rule"))
    }

    @Test func nobodyIsFree() async throws {
        var museum = Small()
        museum.rooms.append(Small.room("B"))
        museum.programmes = [
            Small.programme(
                "P", .sessions(2), roles: [.init(name: "lead", skill: "laser")], hours: Small.hours("mon 10:00-11:00"),
                season: one)
        ]
        #expect(
            try await museum.plan().unplaced.map(\.reasons) == [
                [
                    Message(
                        zhHant: "1 個時間：具備「laser」的講師（lead）都沒有空或已達負荷上限",
                        english: "1 times: nobody with the skill “laser” (lead) is free and within their limits")
                ]
            ])
    }

    @Test func itWouldFitButCostsMoreThanItIsWorth() async throws {
        var museum = Small()
        museum.constraints = [Small.statement("not-at", ["days": ["mon"], "weight": ["1000"]])]
        museum.programmes = [
            Small.programme("P", .sessions(1), hours: Small.hours("mon 10:00-11:00"), season: one, priority: 1)
        ]
        #expect(
            try await museum.plan().unplaced.map(\.reasons) == [
                [Message(zhHant: "1 個時間：可以排入，但未採用", english: "1 times: it would fit, but was not chosen")]
            ])
    }
}
