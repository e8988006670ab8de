import Foundation
import Logging
import MuseumModel
import Operations
import Timetabling
import WebService

/// The example museum with its term planned and published, in a folder of its own.
struct Tour: Sendable {
    /// Planned once for all tests; none of them changes it.
    static let published = Task { try await Tour() }
    /// 2027-01-04 09:00 in Taipei.
    static let now = TimeZone(identifier: "Asia/Taipei")!.instant(of: LocalDateTime(parsing: "2027-01-04T09:00")!)

    let directory: URL
    let museum: OpenMuseum

    init() async throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        directory = FileManager.default.temporaryDirectory.appending(path: "web-\(UUID().uuidString)")
        let shipped = ShippedFiles(root: root)
        try Workplace.createFolder(at: directory, example: "tour", shipped: shipped)
        museum = try Self.open(directory, shipped, at: Self.now)
        let plan = try await museum.plan(
            PlanOrder(term: "2027-spring", budget: .iterations(20_000), seed: 1, threads: 1))
        _ = try await museum.publish(plan.id, key: "publish")
    }

    /// The same museum at another time.
    func museum(at now: Date) throws -> OpenMuseum {
        try Self.open(directory, museum.workplace.shipped, at: now)
    }

    private static func open(_ directory: URL, _ shipped: ShippedFiles, at now: Date) throws -> OpenMuseum {
        try OpenMuseum(Workplace(directory: directory, shipped: shipped, author: "test", clock: { now }))
    }
}
