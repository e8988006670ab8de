import Foundation
import Testing
import TimetablingFormats

/// What solution files cost and break, by hand on a small instance, and beside an independent evaluator on published ones.
@Suite struct JudgementTests {
    private static let good = """
        Whales Big 0 0
        Whales Big 1 0
        Whales Big 2 0
        Tides Small 0 1
        Tides Small 1 1
        Kites Big 0 2
        """

    private func judge(_ text: String) throws -> Judgement {
        try CurriculumTimetable(reading: Toy.text).judge(text)
    }

    @Test func theParts() throws {
        let judgement = try judge(Self.good)
        #expect(judgement.isFeasible)
        // Sea: the third lecture of Whales is alone; Air: the three of Whales and that of Kites, which is two periods off.
        #expect(judgement.compactness == 2 + 8)
        #expect(judgement.cost == 10)
        let worse = try judge(Self.good.replacingOccurrences(of: "Whales Big 1 0", with: "Whales Small 0 0"))
        #expect(worse.redundantLines == 1)
        #expect(worse.lectures == 1)
        let moved = try judge(Self.good.replacingOccurrences(of: "Whales Big 1 0", with: "Whales Small 1 0"))
        #expect(moved.roomCapacity == 10)
        #expect(moved.stability == 1)
        #expect(try judge("Kites Big 0 0\nKites Big 1 0\n").lectures == 3 + 2 + 1)
    }

    @Test(arguments: [
        ("Whales Big 0 0", "Nobody Big 0 0"), ("Whales Big 0 0", "Whales Nowhere 0 0"),
        ("Whales Big 0 0", "Whales Big 3 0"), ("Whales Big 0 0", "Whales Big 0 -1"),
    ])
    func whatIsUnknownIsLeftAside(line: String, other: String) throws {
        let judgement = try judge(Self.good.replacingOccurrences(of: line, with: other))
        #expect(judgement.unknown == 1)
        #expect(judgement.lectures == 1)
        #expect(judgement.violations.contains(.unknown(line: 1, text: other)))
    }

    @Test func whatIsBroken() throws {
        #expect(
            try judge(Self.good.replacingOccurrences(of: "Tides Small 0 1", with: "Tides Small 0 0")).availability == 1)
        let together = try judge(Self.good.replacingOccurrences(of: "Tides Small 0 1", with: "Tides Big 2 0"))
        #expect(together.conflicts == 1)
        #expect(together.roomOccupation == 1)
    }

    @Test(arguments: ["Whales Big 0", "Whales Big 0 0 0", "Whales Big zero 0", "Whales Big 0 1.5"])
    func aLineThatIsNone(line: String) throws {
        let error = #expect(throws: FormatFault.self) { try judge("# made by hand\n\n" + line) }
        #expect(error?.line == 3)
    }

    @Test(.enabled(if: Published.isPresent), arguments: 0..<4)
    func anIndependentEvaluatorAgreesOnDamagedSolutions(round: Int) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "judgement-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var random = SystemRandomNumberGenerator()
        for name in ["comp01", "comp05", "comp11", "comp18"] {
            let instance = try Published.instance(name)
            let solution = Published.folder.appending(path: "best-solutions/\(name).sol")
            let whole = try String(contentsOf: solution, encoding: .utf8)
            let text = round == 0 ? whole : Self.damaged(whole, of: instance, cuts: round * 4, &random)
            let file = folder.appending(path: "\(name).sol")
            try text.write(to: file, atomically: true, encoding: .utf8)
            let ours = try instance.judge(text)
            let theirs = try Self.independent(Published.folder.appending(path: "\(name).ctt"), file)
            #expect(theirs == Self.numbers(ours), "\(name):\n\(text)")
        }
    }

    private static func damaged(
        _ text: String, of instance: CurriculumTimetable, cuts: Int, _ random: inout some RandomNumberGenerator
    ) -> String {
        var lines = text.split(whereSeparator: \.isNewline).map { $0.split(separator: " ").map(String.init) }
        for _ in 0..<cuts {
            let index = Int.random(in: 0..<lines.count, using: &random)
            switch Int.random(in: 0..<7, using: &random) {
            case 0: lines.remove(at: index)
            case 1: lines.append(lines[index])
            case 2: lines[index][0] = "nobody"
            case 3: lines[index][1] = instance.rooms.randomElement(using: &random)?.id ?? ""
            case 4: lines[index][2] = "\(Int.random(in: -1...instance.days, using: &random))"
            case 5: lines[index][3] = "\(Int.random(in: -1...instance.periodsPerDay, using: &random))"
            default: lines[index][0] = instance.courses.randomElement(using: &random)?.id ?? ""
            }
        }
        return lines.map { $0.joined(separator: " ") }.joined(separator: "\n") + "\n"
    }

    private static func numbers(_ judgement: Judgement) -> [Int] {
        [
            judgement.unknown, judgement.lectures, judgement.conflicts, judgement.availability,
            judgement.roomOccupation, judgement.redundantLines, judgement.roomCapacity, judgement.minimumDays,
            judgement.compactness, judgement.stability,
        ]
    }

    private static func independent(_ instance: URL, _ solution: URL) throws -> [Int] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let script = Published.folder.deletingLastPathComponent().appending(path: "cbctt_eval.py")
        process.arguments = ["python3", script.path, instance.path, solution.path, "--json"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let answer = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let hard = try #require(answer["hard_parts"] as? [String: Int])
        let soft = try #require(answer["soft_parts"] as? [String: Int])
        let names = ["unknown", "lectures", "conflicts", "availability", "room_occupation"]
        let parts = ["room_capacity", "min_working_days", "curriculum_compactness", "room_stability"]
        return names.map { hard[$0] ?? -1 } + [answer["redundant_lines"] as? Int ?? -1] + parts.map { soft[$0] ?? -1 }
    }
}
