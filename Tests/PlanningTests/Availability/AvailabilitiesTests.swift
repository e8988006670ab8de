import MuseumModel
import Testing

@testable import Planning

@Suite struct AvailabilitiesTests {
    private typealias Small = SmallMuseum

    private func isOpen(_ hours: OpenHours?, _ day: LocalDate, _ start: String, _ end: String) throws -> Bool {
        let slots = try #require(Self.grid.slots(from: .init(day, time(start)), to: .init(day, time(end))))
        return try #require(hours).contains(slots)
    }

    private static let grid = TermGrid(span: Small.term.span, weekStart: .monday)
    private func time(_ text: String) -> LocalTime { LocalTime(parsing: text)! }

    private func availabilities(_ change: (inout Small) -> Void) -> Availabilities {
        var museum = Small()
        museum.rooms = [Small.room("A"), Small.room("B"), Small.room("N", site: "north")]
        museum.sites.append(
            Site(id: "north", name: Small.both("北", "North"), opening: Small.hours("daily 09:00-17:00")))
        change(&museum)
        return Availabilities(museum.folder, Self.grid)
    }

    @Test func aClosureOfOneBuildingLeavesTheOtherAlone() throws {
        let closed = availabilities {
            $0.closures = [Small.closure(.site("main"), "2027-03-02T00:00", "2027-03-03T00:00")]
        }
        #expect(try !isOpen(closed.rooms["A"], Small.day(3, 2), "10:00", "11:00"))
        #expect(try !isOpen(closed.rooms["B"], Small.day(3, 2), "10:00", "11:00"))
        #expect(try isOpen(closed.rooms["N"], Small.day(3, 2), "10:00", "11:00"))
        #expect(try isOpen(closed.instructors["I1"], Small.day(3, 2), "10:00", "11:00"))
        #expect(closed.museumClosures.isEmpty)
    }

    @Test func aClosureOfTheMuseumClosesEverything() throws {
        let closed = availabilities {
            $0.closures = [Small.closure(.museum, "2027-03-02T10:30", "2027-03-02T11:00")]
        }
        for hours in [closed.rooms["A"], closed.rooms["N"], closed.instructors["I1"]] {
            #expect(try !isOpen(hours, Small.day(3, 2), "10:00", "11:00"))
            #expect(try isOpen(hours, Small.day(3, 2), "11:00", "12:00"))
        }
        #expect(closed.museumClosures.count == 1)
    }

    @Test func aRoomsOwnHoursStandInsteadOfTheSites() throws {
        let own = availabilities { $0.rooms[0] = Small.room("A", hours: Small.hours("tue 18:00-20:00")) }
        #expect(try isOpen(own.rooms["A"], Small.day(3, 2), "18:00", "20:00"))
        #expect(try !isOpen(own.rooms["A"], Small.day(3, 2), "10:00", "11:00"))
    }

    @Test func thoseWhoAreAwayOrBusyAreNotThere() throws {
        let away = availabilities {
            $0.instructors = [
                Small.instructor("I1", away: [DateSpan(Small.day(3, 2), Small.day(3, 3))!]), Small.instructor("I2"),
            ]
            $0.closures = [Small.closure(.instructor("I2"), "2027-03-02T09:00", "2027-03-02T12:00")]
        }
        #expect(try !isOpen(away.instructors["I1"], Small.day(3, 3), "21:00", "22:00"))
        #expect(try isOpen(away.instructors["I1"], Small.day(3, 4), "08:00", "09:00"))
        #expect(try !isOpen(away.instructors["I2"], Small.day(3, 2), "11:00", "12:00"))
        #expect(try isOpen(away.instructors["I2"], Small.day(3, 2), "12:00", "13:00"))
    }
}
