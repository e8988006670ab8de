import Foundation
import Testing

/// What finds no place is listed by programme, with the reasons.
@Suite struct UnplacedTests {
    @Test func saysWhatIsLeftOutAndWhy() throws {
        let program = try Program()
        let table = program.path("museum/programmes.csv")
        let text = try String(contentsOf: table, encoding: .utf8)
        let crowded = text.replacingOccurrences(of: ",INe-II-4;po-II-1,80,18,", with: ",INe-II-4;po-II-1,80,190,")
        try #require(crowded != text)
        try crowded.write(to: table, atomically: true, encoding: .utf8)
        let plan = try program.run("plan", "museum", "--term", "2027-spring", "--iterations", "1000")
        #expect(plan.status == 0)
        let heading = try #require(plan.lines.firstIndex(of: "Left out, and what blocks them:"))
        #expect(plan.lines[heading + 1].hasPrefix("  P01 Colours of acids and bases: "))
        #expect(plan.lines[heading + 1].hasSuffix(" sessions"))
        #expect(plan.lines[heading + 2].hasPrefix("    P01.2027-spring."))
        #expect(plan.lines[heading + 3].contains(" times: "))

        let report = try program.run("report", "museum", "--language", "zh-Hant")
        #expect(report.output.contains("\n未排入：\n  P01 酸鹼變色實驗："))
    }
}
