import Foundation
import Testing

@Suite struct ExchangeTests {
    private let program: Program
    private let session: String

    init() throws {
        program = try Program()
        try program.publish()
        session = try program.session("--programme", "P01")
    }

    private func file(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: program.path(name))
    }

    @Test func bookingsAreImportedAsAWholeAndExported() throws {
        try file(
            "bad.csv",
            "session,school,students,teachers\n\(session),S001,20,2\n\(session),S002,20,2\n\(session),S404,5,1\n")
        let bad = try program.run("import", "bookings", "bad.csv", "--take", "--museum", "museum")
        #expect(bad.status == 2 && bad.errors.contains("bad.csv:4 [school] “S404”"), "\(bad.errors)")
        try file("full.csv", "session,school,students,teachers\n\(session),S001,20,2\n\(session),S002,20,2\n")
        let full = try program.run("import", "bookings", "full.csv", "--take", "--museum", "museum")
        #expect(
            full.status == 2 && full.errors.contains("full.csv:3: session \(session) has 10 left"), "\(full.errors)")
        #expect(try program.run("bookings", "--museum", "museum").output.contains("There are no bookings."))

        try file(
            "good.csv",
            "場次\t學校\t班級\t學生\t教師\t聯絡人\t電話\n\(session)\tS001\t四年甲班\t20\t2\t王小明\t'+886-7-380-1234\n")
        let looked = try program.run("import", "bookings", "good.csv", "--museum", "museum")
        #expect(looked.output.contains("Nothing is written yet"), "\(looked.errors)")
        #expect(
            try program.run("import", "bookings", "good.csv", "--take", "--museum", "museum").output.contains(
                "All of it is taken."))
        let csv = try program.run("export", "bookings", "--contacts", "--museum", "museum").output
        #expect(csv.contains(",confirmed,S001,範例國小,四年甲班,\(session),") && csv.contains(",王小明,'+886-7-380-1234,"))
        #expect(try !program.run("export", "bookings", "--museum", "museum").output.contains("王小明"))
        let excel = try program.run("export", "bookings", "--excel", "-o", "out.csv", "--museum", "museum")
        #expect(excel.output.contains("out.csv: 1 rows"))
        #expect(try Data(contentsOf: program.path("out.csv")).starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(try program.run("export", "sessions", "--museum", "museum").output.contains("\(session),P01,"))
        #expect(try program.run("export", "audit", "--museum", "museum").output.contains(",book,B-"))
    }

    @Test func aRosterIsTakenForItsBooking() throws {
        let booked = try program.run(
            "book", session, "--school", "S001", "--students", "20", "--teachers", "2", "--museum", "museum")
        let booking = try #require(booked.output.split(separator: " ").first.map(String.init), "\(booked.errors)")
        try file("4A.csv", "學號,姓名,生日\n00123,王小明,107/3/12\n00124,林美,\n")
        let looked = try program.run("import", "roster", "4A.csv", "--booking", booking, "--museum", "museum")
        #expect(looked.output.contains("00123  王小明") && looked.output.contains("participants: 2"), "\(looked.errors)")
        let taken = try program.json("import", "roster", "4A.csv", "--booking", booking, "--take", "--museum", "museum")
        #expect(taken["isTaken"] as? Bool == true && (taken["participants"] as? [Any])?.count == 2)
        try file("4B.csv", "學號,姓名\n" + (1...21).map { "\($0),甲乙\n" }.joined())
        let more = try program.run("import", "roster", "4B.csv", "--booking", booking, "--take", "--museum", "museum")
        #expect(more.status == 1 && more.errors.contains("the roster lists 21"))
    }

    /// What is exported can be imported again.
    @Test func schoolsGoOutAndIn() throws {
        let out = try program.run("export", "schools", "-o", "schools.csv", "--museum", "museum")
        #expect(out.status == 0)
        let taken = try program.run("import", "schools", "schools.csv", "--take", "--museum", "museum")
        #expect(taken.output.contains("All of it is taken."), "\(taken.errors)")
        let again = try program.run("export", "schools", "--museum", "museum").output
        #expect(try again == String(contentsOf: program.path("schools.csv"), encoding: .utf8))
    }
}
