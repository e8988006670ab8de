import ArgumentParser
import Foundation
import Ledger
import MuseumModel
import Operations

struct KitsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kits",
        abstract: text("教具借用：列出、申請、核准、領取、歸還、回報。", "Kits on loan: list, request, approve, hand out, return, report."),
        subcommands: [
            ListKits.self, RequestKit.self, ApproveLoan.self, CancelLoan.self, HandOut.self, ReturnKit.self,
            ReportUse.self,
        ])
}

private struct LoanDocument: Encodable {
    let loan: KitLoan
    let key: String
}

extension Answer {
    /// A loan that was written.
    init(_ written: Keyed<KitLoan>) {
        let loan = written.value
        var lines = Table([loan.row]).lines
        if loan.freightAid > 0 {
            lines.append(
                text(
                    "運費 \(loan.freight)，補助 \(loan.freightAid)",
                    "freight \(loan.freight), of which the museum pays \(loan.freightAid)"))
        }
        if loan.warnedAt != nil, loan.status == .requested || loan.status == .approved {
            lines.append(
                text("注意：前一筆借用逾期，可能延誤", "take note: the unit is late with another school, it may not be there in time"))
        }
        if let due = loan.reportDue, loan.report == nil {
            let day = due.message
            lines.append(text("使用紀錄請於 \(day.zhHant) 前繳交", "the report of its use is due by \(day.english)"))
        }
        self.init(document: LoanDocument(loan: loan, key: written.key.value), lines: lines + written.lines)
    }
}

extension KitLoan {
    /// One line: name, state, school, unit, days.
    var row: [String] { row(status.name) }

    func row(_ state: Message) -> [String] {
        let (first, last) = (days.first.message, days.last.message)
        return [
            id.value, state.spoken, school.value, unit.map { KitUnit(kit: kit, number: $0).description } ?? kit.value,
            text("\(first.zhHant) 至 \(last.zhHant)", "\(first.english) to \(last.english)"),
        ]
    }
}
