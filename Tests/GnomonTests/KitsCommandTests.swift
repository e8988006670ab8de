import Foundation
import Testing

/// A kit's way to a school and back, as the desk types it.
@Suite struct KitsCommandTests {
    private let program: Program

    init() throws { program = try Program() }

    private func run(_ words: String..., on day: String = "2027-03-01") throws -> Program.Result {
        try program.start(words + ["--museum", "museum"], ["GNOMON_NOW": "\(day)T09:00:00+08:00"]).finish()
    }

    private func id(_ result: Program.Result) throws -> String {
        #expect(result.status == 0, "\(result.errors)")
        return try #require(result.output.split(separator: " ").first.map(String.init))
    }

    @Test func aKitGoesOutAndComesBackLate() throws {
        let listed = try run("kits", "list")
        #expect(listed.output.contains("K-MAG#2    Magnet kit") && !listed.output.contains("K-PH"), "\(listed.output)")
        #expect(
            try run("kits", "request", "K-PH", "--school", "S001", "--from", "2027-03-10", "--through", "2027-03-12")
                .errors.contains("does not leave the house"))
        let solar = ["K-SOLAR", "--school"]
        func request(_ school: String, _ from: String, _ through: String) throws -> Program.Result {
            try program.start(
                ["kits", "request"] + solar
                    + [school, "--from", from, "--through", through, "--freight", "1000", "--museum", "museum"],
                ["GNOMON_NOW": "2027-03-01T09:00:00+08:00"]
            ).finish()
        }
        let first = try id(request("S001", "116/03/03", "116/03/10"))
        let second = try id(request("S030", "2027-03-15", "2027-03-19"))
        #expect(try run("kits", "approve", first).output.contains("K-SOLAR#1"))
        #expect(try run("kits", "approve", second).status == 0)
        #expect(try run("kits", "hand-out", first, on: "2027-03-02").output.contains("out  S001"))
        #expect(try run("kits", "hand-out", second, on: "2027-03-14").errors.contains("is not in the house"))
        let late = try run("kits", "list", on: "2027-03-12")
        #expect(late.output.contains("with S001, due Wed 2027-03-10"), "\(late.output)")
        #expect(late.output.contains("overdue since 2027-03-10"))
        #expect(late.output.contains("at risk: \(first) is not back in time"))
        let own = try run("kits", "list", "--school", "S030", on: "2027-03-12")
        #expect(own.output.contains(second) && !own.output.contains("\(first)  "))
        let back = try run("kits", "return", first, on: "2027-03-12")
        #expect(back.output.contains("the report of its use is due by Fri 2027-03-19"), "\(back.output)")
        #expect(try run("kits", "report", first, "--lessons", "4", "--students", "100", on: "2027-03-15").status == 0)
        let loans = try program.json("kits", "list", "--all", "--museum", "museum")["loans"] as? [[String: Any]]
        #expect(loans?.count == 2)
        #expect(try run("kits", "hand-out", second, on: "2027-03-14").output.contains("out  S030"))
    }

    @Test func whatIsWrongIsNamed() throws {
        let backwards = try run(
            "kits", "request", "K-MAG", "--school", "S001", "--from", "2027-03-10", "--through", "2027-03-09")
        #expect(backwards.status == 2 && backwards.errors.contains("--through is before --from"))
        #expect(try run("kits", "approve", "L-0").errors.contains("there is no loan L-0"))
        #expect(try run("kits", "list", "--kit", "K-MGA").errors.contains("did you mean K-MAG?"))
    }
}
