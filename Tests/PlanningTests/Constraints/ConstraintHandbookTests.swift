import CalendarFeeds
import Catalogue
import Foundation
import MuseumModel
import Testing
import Timetabling

@testable import Planning

@Suite struct ConstraintHandbookTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    @Test func theDocumentIsCurrent() throws {
        let file = Self.root.appending(path: "Documentation/Constraints.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(
            text == ConstraintHandbook.markdown,
            "write it anew: gnomon constraints --markdown > Documentation/Constraints.md")
    }

    /// The entries of the document, as a museum would write them.
    private static func tour(_ examples: String) throws -> MuseumFolder {
        let copy = FileManager.default.temporaryDirectory.appending(path: "examples-\(UUID())")
        try FileManager.default.copyItem(at: root.appending(path: "Examples/tour"), to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        try examples.write(to: copy.appending(path: "constraints.yaml"), atomically: true, encoding: .utf8)
        let reader = FolderReader(
            shippedCalendars: root.appending(path: "Calendars"), shippedCurricula: root.appending(path: "Curricula")
        ) { (data, file, zone, window) throws(Faults) in
            try CalendarReader.contents(of: data, file: file, timeZone: zone, window: window)
        }
        return try reader.read(copy).folder
    }

    @Test func everyExampleIsReadAndHasAnEffect() throws {
        let folder = try Self.tour(ConstraintKind.all.map(\.example).joined(separator: "\n") + "\n")
        #expect(folder.constraints.map(\.kind) == ConstraintKind.all.map(\.name))
        #expect(PlannerConstraints.faults(in: folder) == [])
        let planner = try Planner(folder, term: folder.museum.terms[0], inputs: "")
        #expect(planner.idleRules.map(\.text.english) == [String]())
        let plain = try PlanningModel(folder.with(constraints: []), term: folder.museum.terms[0])
        for statement in folder.constraints {
            let model = try PlanningModel(folder.with(constraints: [statement]), term: folder.museum.terms[0])
            #expect(model.trace != plain.trace, "\(statement.kind)")
        }
    }

    /// A plan of the tour with all of them at once still keeps every must.
    @Test func aPlanWithAllExamples() async throws {
        let folder = try Self.tour(ConstraintKind.all.map(\.example).joined(separator: "\n") + "\n")
        let plan = try await Examples.plan(folder, seed: 1, iterations: 60_000)
        let evaluator = MuseumEvaluator(folder: folder, term: folder.museum.terms[0], plan: plan)
        #expect(evaluator.violations == [])
        #expect(evaluator.costs.filter { $0.value > 0 } == plan.costLines.filter { $0.value > 0 })
    }
}

extension PlanningModel {
    /// What a rule can change in the problem.
    fileprivate var trace: [String] {
        [
            "\(problem.countLimits.count) \(problem.relations.count) \(problem.useLimits.count) \(problem.workDays.count)",
            "\(problem.dayShapes.count) \(problem.variety.count) \(problem.stability.count) \(problem.resources.count)",
            "\(problem.domains.map { $0.candidates.map(\.penalty) })",
            "\(problem.pools.map { $0.candidates.map { [$0.resource, $0.penalty] } })",
            "\(problem.resources.map { $0.limits.rest ?? 0 })",
        ]
    }
}
