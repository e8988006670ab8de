import Catalogue
import Foundation
import MuseumModel
import Testing

@Suite struct RosterEncodingCase {
    private static let roster =
        "學號,姓名,年級,生日,備註\n00123,王小明,4,107/03/12,輪椅\n00124,\"林,美\",4,2018-04-01,\n00125,Lifok 'Oteng,5,民國106年12月1日,許功蓋\n"
    private static let big5 = String.Encoding(rawValue: 0x8000_0423)

    private static func with(_ separator: String) -> String {
        roster.split(separator: "\n").map { line in
            line.replacing("\"林,美\"", with: "林美").replacing(",", with: separator)
                .replacing("林美", with: "\"林,美\"")
        }.joined(separator: "\r\n")
    }

    static let files: [(String, Data)] = [
        ("UTF-8", Data(roster.utf8)),
        ("UTF-8 with a mark", Data([0xEF, 0xBB, 0xBF]) + Data(roster.utf8)),
        ("UTF-16LE", Data([0xFF, 0xFE]) + roster.data(using: .utf16LittleEndian)!),
        ("UTF-16BE", Data([0xFE, 0xFF]) + roster.data(using: .utf16BigEndian)!),
        ("UTF-16LE without a mark", roster.data(using: .utf16LittleEndian)!),
        ("UTF-16BE without a mark", roster.data(using: .utf16BigEndian)!),
        ("Big5", roster.data(using: big5)!),
        ("semicolons", Data(with(";").utf8)),
        ("tabs", Data(with("\t").utf8)),
        ("Big5 with tabs", with("\t").data(using: big5)!),
    ]

    @Test(arguments: files)
    func case20ARosterIsTheSameHoweverItIsWritten(name: String, data: Data) throws {
        let expected = [
            Participant(number: "00123", name: "王小明", grade: 4, born: LocalDate(parsing: "2018-03-12"), needs: "輪椅"),
            Participant(number: "00124", name: "林,美", grade: 4, born: LocalDate(parsing: "2018-04-01")),
            Participant(
                number: "00125", name: "Lifok 'Oteng", grade: 5, born: LocalDate(parsing: "2017-12-01"), needs: "許功蓋"),
        ]
        #expect(try RosterFile.read(data, file: "4A.csv") == expected, "\(name)")
    }

    private func fault(_ data: Data) -> Fault? {
        do {
            _ = try RosterFile.read(data, file: "4A.csv")
            return nil
        } catch {
            return error.faults.first
        }
    }

    /// A byte that is no text is named by row and column, in every encoding.
    @Test func aBadByteIsNamedByRowAndColumn() throws {
        let lines = ["學號,姓名,年級", "00123,王小明,4", "00124,林美,5"]
        var utf8 = Data(lines.joined(separator: "\n").utf8)
        let place = try #require(utf8.range(of: Data("林".utf8)))
        utf8.replaceSubrange(place, with: [0xE6, 0x20])
        #expect(fault(utf8)?.line == 3 && fault(utf8)?.field == "姓名" && fault(utf8)?.value == "0xE6")
        #expect(fault(utf8)?.problem.english == "in row 3, column 2, a byte is no UTF-8 text")

        var big5 = lines.joined(separator: "\n").data(using: Self.big5)!
        let name = try #require(big5.range(of: "林".data(using: Self.big5)!))
        big5.replaceSubrange(name, with: [0xFF, 0x41])
        #expect(fault(big5)?.problem.english == "in row 3, column 2, a byte is no Big5 text")
        // What each computer may define for itself is text to nobody else.
        big5.replaceSubrange(name, with: [0xFA, 0x40])
        #expect(fault(big5)?.line == 3 && fault(big5)?.value == "0xFA")

        var utf16 = Data([0xFF, 0xFE]) + lines.joined(separator: "\n").data(using: .utf16LittleEndian)!
        utf16.append(0x41)
        #expect(fault(utf16)?.problem.english == "in row 3, column 3, a byte is no UTF-16LE text")
    }

    @Test func everyFaultOfEveryRowIsTold() {
        let text = "學號,姓名,年級,生日\n00123,,4,\n00123,林美,40,\n00125,陳,5,116/13/1\n"
        do {
            _ = try RosterFile.read(Data(text.utf8), file: "4A.csv")
            Issue.record("nothing was refused")
        } catch {
            #expect(error.faults.map(\.line) == [2, 3, 4])
            #expect(error.faults.map(\.field) == ["name", "grade", "born"])
        }
    }

    @Test func aColumnThatIsMissingAndANumberThatStandsTwiceAreTold() {
        #expect(fault(Data("學號,年級\n1,4\n".utf8))?.field == "name")
        #expect(fault(Data("學號,姓名\n1,甲乙\n1,丙丁\n".utf8))?.problem.english == "row 2 has this number already")
        #expect(fault(Data())?.file == "4A.csv")
    }

    /// 2,000 damaged files: what is read or refused, and never anything else.
    @Test func noBytesBreakTheReader() {
        var generator = Seeded(state: 20)
        for _ in 0..<2_000 {
            var bytes = Data("學號,姓名\n1,王小明\n".data(using: Bool.random(using: &generator) ? Self.big5 : .utf8)!)
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] = UInt8.random(in: 0...255, using: &generator)
            }
            if let fault = fault(bytes) { #expect(!fault.problem.english.isEmpty) }
        }
    }

    private struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }
}
