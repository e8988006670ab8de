import Foundation
import Testing

/// A fund from its opening to its last dollar, as the desk types it.
@Suite struct FundCommandTests {
    @Test func itPaysUntilItIsUsedUp() throws {
        let program = try Program()
        let yaml = program.path("museum/museum.yaml")
        let rules = """
            booking:
              notice_days: 3
              funds: [{id: hope, name: {zh-Hant: 希望基金, en: Hope}, bus: 3000}]
              categories:
                - {id: low-income, name: {zh-Hant: 低收入戶, en: Low income}, fund: hope}
            """
        try String(contentsOf: yaml, encoding: .utf8)
            .replacingOccurrences(of: "booking: {notice_days: 3, cancel_days: 7}", with: rules)
            .write(to: yaml, atomically: true, encoding: .utf8)
        try program.publish()
        let session = try program.session("--programme", "P01")
        func run(_ words: String...) throws -> Program.Result {
            try program.start(words + ["--museum", "museum"]).finish()
        }
        #expect(try run("fund", "list").output.contains("hope  Hope  not open"))
        #expect(try run("fund", "show", "hope").status == 1)
        #expect(try run("fund", "open", "hpoe", "--amount", "1").errors.contains("did you mean hope?"))
        #expect(try run("fund", "open", "hope", "--amount", "4000").output.contains("hope: balance 4000"))
        let party = ["--students", "12", "--teachers", "1"]
        func book(_ school: String, _ more: String...) throws -> Program.Result {
            try program.start(
                ["book", session, "--school", school, "--category", "low-income", "--museum", "museum"] + party + more
            ).finish()
        }
        let without = try book("S001")
        #expect(without.status == 1 && without.errors.contains("--evidence"))
        let booked = try book("S001", "--evidence", "教字第 116001 號", "--bus", "2500")
        #expect(booked.status == 0, "\(booked.errors)")
        #expect(booked.output.contains("fee category: low-income (教字第 116001 號)"))
        #expect(booked.output.contains("paid by a fund: 3460"))
        let late = try book("S002", "--evidence", "教字第 116002 號")
        #expect(late.status == 1 && late.errors.contains("fund hope has 540 left; 960 are needed"), "\(late.errors)")
        #expect(late.errors.contains("without --category the school pays itself"))
        #expect(try run("fund", "top-up", "hope", "--amount", "500", "--note", "a gift").output.contains("1040"))
        #expect(try book("S002", "--evidence", "教字第 116002 號").status == 0)
        let id = try #require(booked.output.split(separator: " ").first.map(String.init))
        #expect(try run("cancel", id).status == 0)
        let show = try run("fund", "show", "hope")
        #expect(show.lines[0] == "hope: balance 3540")
        #expect(show.lines.count { $0.contains("released") } == 2 && show.output.contains("a gift"))
        let account = try program.json("fund", "show", "hope", "--museum", "museum")["account"] as? [String: Any]
        #expect(account?["balance"] as? Int == 3540)
    }
}
