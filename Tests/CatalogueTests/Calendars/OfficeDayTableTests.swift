import Catalogue
import Foundation
import MuseumModel
import Testing

@Suite struct OfficeDayTableTests {
    private static let table = "西元日期,星期,是否放假,備註\r\n20270505,三,2,港都日\r\n20270508,六,0,補行上班\r\n"
    private static let big5 = String.Encoding(rawValue: 0x8000_0423)

    /// Older tables are in Big5, newer ones in UTF-8.
    @Test(arguments: [Data(table.utf8), Data("\u{FEFF}\(table)".utf8), table.data(using: big5)!])
    func isReadAsItIsPublished(_ data: Data) throws {
        let days = try OfficeDayTable.days(of: data, file: "116.csv")
        #expect(days.map(\.date) == ["2027-05-05", "2027-05-08"].map { LocalDate(parsing: $0)! })
        #expect(days.map(\.isDayOff) == [true, false])
        #expect(days.map(\.remark) == ["港都日", "補行上班"])
    }

    @Test func bytesOfNoEncodingAreRefused() {
        #expect(throws: Faults.self) {
            try OfficeDayTable.days(of: Data(Self.table.utf8) + [0xFF, 0xFF, 0x0A], file: "116.csv")
        }
    }
}
