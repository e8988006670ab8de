import Testing
import TimetablingFormats

@Suite struct CurriculumTimetableReadingTests {
    @Test func everythingThatTheFileSays() throws {
        let instance = try CurriculumTimetable(reading: Toy.text)
        #expect(instance.name == "Harbour")
        #expect(instance.days == 3 && instance.periodsPerDay == 3)
        #expect(instance.courses.map(\.id) == ["Whales", "Tides", "Kites"])
        #expect(instance.courses.map(\.teacher) == ["Mei", "Mei", "Ann"])
        #expect(instance.courses.map(\.lectures) == [3, 2, 1])
        #expect(instance.courses.map(\.minimumDays) == [2, 2, 1])
        #expect(instance.courses.map(\.students) == [30, 12, 25])
        #expect(instance.rooms.map(\.id) == ["Big", "Small"] && instance.rooms.map(\.seats) == [30, 20])
        #expect(instance.curricula.map(\.id) == ["Sea", "Air"])
        #expect(instance.curricula.map(\.courses) == [[0, 1], [0, 2]])
        #expect(instance.unavailable == [[], [0], [7]])
    }

    @Test(arguments: [
        Toy.with("\n", "\r\n"), Toy.with(" ", "\t"), Toy.with("\n", "  \t\n"), "\u{FEFF}" + Toy.text,
        Toy.with("END.", ""), Toy.with("Whales Tides", "Whales Tides "), Toy.with("Kites 2 1", "Kites 2 1\nKites 2 1"),
        // The further columns and sections of .ectt.
        Toy.with("Constraints: 2", "Min_Max_Daily_Lectures: 2 4\nUnavailabilityConstraints: 2\nRoomConstraints: 1")
            .replacing("Mei 3 2 30", with: "Mei 3 2 30 1").replacing("Big 30", with: "Big 30 1")
            .replacing("END.", with: "ROOM_CONSTRAINTS:\nWhales Small\n\nEND."),
    ])
    func theSameInAnotherDress(text: String) throws {
        let plain = try CurriculumTimetable(reading: Toy.text)
        let other = try CurriculumTimetable(reading: text)
        #expect(other.name == plain.name)
        #expect(other.courses.map(\.students) == plain.courses.map(\.students))
        #expect(other.rooms.map(\.seats) == plain.rooms.map(\.seats))
        #expect(other.curricula.map(\.courses) == plain.curricula.map(\.courses))
        #expect(other.unavailable == plain.unavailable)
    }

    @Test(
        arguments: [
            (Toy.with("Whales Mei 3", "Whales Mei three"), 10, "three", .notANumber(field: "lectures")),
            (
                Toy.with("Small 20", "Small 99999999999999999999"), 16, "99999999999999999999",
                .notANumber(field: "capacity")
            ),
            (Toy.with("Small 20", "Small -1"), 16, "-1", .outOfRange(field: "capacity", upTo: 999_999)),
            (Toy.with("Days: 3", "Days: 400"), 4, "400", .outOfRange(field: "Days", upTo: 365)),
            (Toy.with("day: 3", "day: 65"), 5, "65", .outOfRange(field: "Periods_per_day", upTo: 64)),
            (Toy.with("Tides 0 0", "Tides 3 0"), 23, "3", .outOfRange(field: "day", upTo: 2)),
            (Toy.with("Kites 2 1", "Kites 2 3"), 24, "3", .outOfRange(field: "period", upTo: 2)),
            (Toy.with("Kites 2 1", "Boats 2 1"), 24, "Boats", .unknown(kind: "course")),
            (Toy.with("Whales Kites", "Whales Boats"), 20, "Boats", .unknown(kind: "course")),
            (Toy.with("Kites Ann", "Tides Ann"), 12, "Tides", .duplicate(kind: "course")),
            (Toy.with("Small 20", "Big 20"), 16, "Big", .duplicate(kind: "room")),
            (Toy.with("Tides Mei 2 2 12", "Tides Mei 2 2"), 11, "Tides Mei 2 2", .missingColumn(field: "students")),
            (
                Toy.with("Air 2 Whales Kites", "Air 3 Whales Kites"), 20, "Air 3 Whales Kites",
                .missingColumn(field: "course")
            ),
            (Toy.with("Courses: 3", "Courses: 4"), 2, "4", .wrongCount(section: "Courses", announced: 4, found: 3)),
            (Toy.with("Rooms: 2", "Rooms: 1"), 3, "1", .wrongCount(section: "Rooms", announced: 1, found: 2)),
            (
                Toy.with("Curricula: 2", "Curricula: 0"), 6, "0",
                .wrongCount(section: "Curricula", announced: 0, found: 2)
            ),
            (Toy.with("ROOMS:", ""), 26, "", .missingSection("ROOMS")),
            (Toy.with("UNAVAILABILITY_CONSTRAINTS:", ""), 26, "", .missingSection("UNAVAILABILITY_CONSTRAINTS")),
            (Toy.with("Days: 3", "Days: 0"), 1, "", .missingSection("Days, Periods_per_day")),
            ("", 1, "", .missingSection("Days, Periods_per_day")),
            ("\u{0}\u{1}%PDF", 1, "", .missingSection("Days, Periods_per_day")),
        ] as [(String, Int, String, FormatFault.Problem)])
    func aFaultNamesItsLineAndValue(text: String, line: Int, value: String, problem: FormatFault.Problem) {
        #expect(throws: FormatFault(line: line, value: value, problem: problem)) {
            try CurriculumTimetable(reading: text)
        }
    }

    @Test func aHugeFileIsReadAsItIs() throws {
        let count = 30_000
        let courses = (0..<count).map { "c\($0) t\($0) 1 1 20\n" }.joined()
        let text = Toy.with("Courses: 3", "Courses: \(count + 3)").replacing("Kites Ann", with: courses + "Kites Ann")
        #expect(try CurriculumTimetable(reading: text).courses.count == count + 3)
        // A count that nothing follows is a fault, not a loop.
        #expect(throws: FormatFault.self) {
            try CurriculumTimetable(reading: Toy.with("Sea 2", "Sea 999999"))
        }
    }
}
