package import Foundation
package import MuseumModel

/// The office calendar of a year as Taiwan's Directorate-General of Personnel Administration publishes it
/// (data.gov.tw, data set 14718), in UTF-8 or Big5: one row for each day.
package enum OfficeDayTable {
    enum Column: String, TableColumn {
        case date = "西元日期"
        case weekday = "星期"
        case isOff = "是否放假"
        case remark = "備註"

        static let key = date
        static let needed: Set = [date, isOff]
        static let texts: [String] = []
    }

    private static let off: Grammar<Bool> = .choice([("0", false), ("2", true)])

    /// - Throws: everything wrong with the file.
    package static func days(of data: Data, file: String) throws(Faults) -> [OfficeDay] {
        var findings = Findings()
        let text = findings.keep { () throws(Fault) in try FileText(imported: data, file: file) }
        let days = Table<Column>(text, languages: [], findings: &findings)?.items(findings: &findings, read: day) ?? []
        guard findings.faults.isEmpty else { throw Faults(findings.faults) }
        return days
    }

    private static func day(_ row: inout Row<Column>) -> OfficeDay? {
        let date = row.required(.date, .date)
        let isOff = row.required(.isOff, off)
        let remark = row.optional(.remark, .text)
        guard let date, let isOff else { return nil }
        return OfficeDay(date: date, isDayOff: isOff, remark: remark ?? "")
    }
}
