import Catalogue
import Foundation
import MuseumModel
import Testing

struct CSVTextTests {
    /// The tables with another separator; cells that contain it are quoted.
    private func folder(separator: Character) -> HarbourFolder {
        var folder = HarbourFolder()
        for file in folder.files.keys where file.hasSuffix("csv") {
            let rows = folder[file].split(separator: "\n").map { row in
                row.split(separator: ",", omittingEmptySubsequences: false)
                    .map { $0.contains(separator) ? "\"\($0)\"" : String($0) }.joined(separator: String(separator))
            }
            folder[file] = rows.joined(separator: "\n")
        }
        return folder
    }

    @Test(arguments: [";", "\t"] as [Character])
    func otherSeparatorsAreRecognised(_ separator: Character) throws {
        let folder = folder(separator: separator)
        #expect(folder["rooms.csv"].hasPrefix("id\(separator)name_zh-Hant"))
        #expect(try folder.read().folder == HarbourFolder().read().folder)
    }

    @Test func blanksAroundCellsAreNoPartOfThem() throws {
        let folder = HarbourFolder().replacing(
            "LAB,實驗室,Laboratory,main,32,", with: " LAB ,　實驗室　,\" Laboratory \" , main,32 ,", in: "rooms.csv")
        #expect(try folder.read().folder == HarbourFolder().read().folder)
    }

    @Test func blankRowsAreNoRows() throws {
        let folder = HarbourFolder().replacing("\n", with: "\n\n,,,,,,,\n", in: "rooms.csv")
        #expect(try folder.read().folder == HarbourFolder().read().folder)
    }

    @Test func quotedCellsMayHaveSeparatorsQuotesAndLineBreaks() throws {
        let folder = HarbourFolder().replacing(
            "Lecture Hall", with: "\"Hall, \"\"Sun\"\"\nupstairs\"", in: "rooms.csv")
        let room = try folder.read().folder.rooms[2]
        #expect(room.name.texts["en"] == "Hall, \"Sun\"\nupstairs")
    }

    @Test func fullWidthCharactersInNamesStay() throws {
        let folder = HarbourFolder().replacing("演講廳", with: "演講廳（Ａ）", in: "rooms.csv")
        #expect(try folder.read().folder.rooms[2].name.texts["zh-Hant"] == "演講廳（Ａ）")
    }

    @Test(arguments: ["116/03/06..116/04/17", "1160306..1160417", "116年3月6日..116年4月17日", "2027/3/6..2027/4/17"])
    func datesMayBeWrittenInTheMinguoCalendar(_ season: String) throws {
        let folder = HarbourFolder().replacing("2027-03-06..2027-04-17", with: season, in: "programmes.csv")
        #expect(try folder.read().folder == HarbourFolder().read().folder)
    }
}
