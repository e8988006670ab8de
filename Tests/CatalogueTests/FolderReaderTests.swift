import Catalogue
import Foundation
import MuseumModel
import Testing

struct FolderReaderTests {
    @Test func readsEverythingThatTheFolderSays() throws {
        let result = try HarbourFolder().read()
        let folder = result.folder
        #expect(result.notes.isEmpty)
        #expect(folder.museum.languages == ["zh-Hant", "en"])
        #expect(folder.museum.weekStart == .monday)
        #expect(folder.museum.walkingMinutes("annex", "main") == 5)
        #expect(folder.museum.planning == PlanningPolicy(startEvery: 30, weights: ["unplaced": 1000]))
        #expect(folder.museum.booking == BookingPolicy(noticeDays: 3, cancelDays: 7))
        #expect(folder.rooms.map(\.id) == ["LAB", "MAKER", "TALK"])
        #expect(folder.rooms[0].features == ["sinks", "accessible"])
        #expect(
            folder.rooms[1].hours == [HoursRule(parsing: "tue-fri 09:00-17:00"), HoursRule(parsing: "sat 09:00-12:00")])
        #expect(folder.schools[1].kilometres == 95)
        #expect(folder.curricula[0].standards.map(\.isConfirmed) == [true, false])
        #expect(folder.constraints.map(\.kind) == ["not-at", "at-most"])
        #expect(folder.constraints.map(\.line) == [1, 2])
        #expect(folder.constraints[1].fields["count"] == ConstraintStatement.Field(values: ["2"], line: 4))
    }

    @Test func readsInstructors() throws {
        let instructors = try HarbourFolder().read().folder.instructors
        #expect(
            instructors[0].skills == [
                Skill(name: "chemistry", level: 2),
                Skill(name: "safety", level: 1, validUntil: LocalDate(year: 2027, month: 12, day: 31)),
            ])
        #expect(instructors[0].away.map(\.days.count) == [3, 1])
        #expect(instructors[0].limits == LoadLimits(minutesPerDay: 360, restMinutes: 720))
        #expect(instructors[1].languages == ["zh-Hant"], "the museum's own language where none is named")
    }

    @Test func readsProgrammes() throws {
        let programmes = try HarbourFolder().read().folder.programmes
        #expect(
            programmes[0].roles == [
                .init(name: "lead", skill: "chemistry", level: 2), .init(name: "assistant", skill: "safety"),
            ])
        #expect(programmes[0].kits == [.init(kit: "K-PH")])
        #expect(programmes[0].curriculum == ["INe-II-4", "po-II-1"])
        #expect(programmes[0].group == .init(minimum: 10, maximum: 30, counting: .students))
        #expect(programmes[0].frequency == .sessions(18))
        #expect(programmes[0].language == "zh-Hant")
        #expect(programmes[1].frequency == .series(count: 2, SeriesPattern(meetings: 4, holidayRule: .shift)))
        #expect(programmes[1].rooms == .init())
        #expect(programmes[1].language == "en")
        #expect(programmes[2].rooms == .init(isNeeded: false))
        #expect(programmes[2].priority == 5)
    }

    @Test(arguments: ["rooms.csv", "instructors.csv", "kits.csv", "programmes.csv", "schools.csv"])
    func theOrderOfRowsHasNoEffect(in file: String) throws {
        var shuffled = HarbourFolder()
        let lines = shuffled[file].split(separator: "\n")
        shuffled[file] = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
        #expect(shuffled[file] != HarbourFolder()[file])
        #expect(try shuffled.read().folder == HarbourFolder().read().folder)
    }

    @Test func case32IdenticalRowsAreOneWithANote() throws {
        var folder = HarbourFolder()
        folder["schools.csv"] += "S001, 範例國小 ,Example Elementary,elementary,鹽埕區,0,2\n"
        let result = try folder.read()
        #expect(try result.folder == HarbourFolder().read().folder)
        #expect(
            result.notes == [
                Note(
                    file: "schools.csv", line: 4,
                    text: Message(zhHant: "與第 2 行完全相同，只算一次", english: "the same as line 2; it counts once"))
            ])
    }

    @Test(arguments: ["kits.csv", "schools.csv", "constraints.yaml"])
    func optionalFilesMayBeLeftOut(_ file: String) throws {
        var folder = HarbourFolder().replacing(",K-PH,", with: ",,", in: "programmes.csv")
            .replacing(",K-MAG:2,", with: ",,", in: "programmes.csv").replacing(
                ",K-MAG,", with: ",,", in: "programmes.csv")
        folder.files[file] = nil
        _ = try folder.read()
    }

    @Test func allFaultsOfAllFilesAreToldAtOnce() {
        let folder = HarbourFolder().replacing("TWD", with: "dollars", in: "museum.yaml")
            .replacing("80,stage", with: "x,stage", in: "rooms.csv").replacing(
                "staff", with: "boss", in: "instructors.csv"
            )
            .replacing("2,30,no", with: "x,30,no", in: "kits.csv").replacing(
                "80,10,30", with: "81,10,30", in: "programmes.csv"
            )
            .replacing("桃源區,2", with: "桃源區,9", in: "schools.csv").replacing(
                "- kind: at-most\n ", with: "-", in: "constraints.yaml")
        let places = folder.faults().map { $0.prefix { $0 != " " } }
        #expect(Set(places.map { $0.prefix { $0 != ":" } }).count == 7)
    }

    @Test func aFaultyMuseumFileGivesNoFalseFaultsElsewhere() {
        var folder = HarbourFolder()
        folder["museum.yaml"] = "{"
        #expect(folder.faults().count == 2)
    }

    @Test func aFaultyTableGivesNoFalseFaultsElsewhere() {
        var folder = HarbourFolder()
        folder["rooms.csv"] = "\"open"
        #expect(folder.faults().count == 2)
    }

    @Test func aRowWithAFaultIsStillThereForOthers() {
        let folder = HarbourFolder().replacing("Laboratory,main,32", with: "Laboratory,main,x", in: "rooms.csv")
        #expect(folder.faults().count == 2)
    }
}
