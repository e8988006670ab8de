import ArgumentParser
import MuseumModel
import Operations
import Planning

struct LockSession: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "lock",
        abstract: text(
            "鎖定草案中場次的時間、場地、講師或教具；不指定場次則列出已鎖定者。",
            "Keep the time, room, people or kits of a session of a draft; without a session, what is locked."),
        discussion: text(
            "例如：gnomon lock P01.2027-spring.012 --time --museum my-museum；不指定部分則全部鎖定。",
            "For example: gnomon lock P01.2027-spring.012 --time --museum my-museum; without a part, all of it."))

    @Argument(help: help("場次或系列。", "The session or series."))
    var session: String?

    @Flag(help: help("鎖定時間。", "Keep its time."))
    var time = false

    @Flag(help: help("鎖定場地。", "Keep its room."))
    var room = false

    @Flag(help: help("鎖定講師。", "Keep its people."))
    var instructor = false

    @Flag(help: help("鎖定教具。", "Keep its kits."))
    var kit = false

    @Option(help: help("排程代號；預設為最新的。", "The plan; the latest by default."))
    var plan: String?

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if session == nil, time || room || instructor || kit {
            throw ValidationError(text("請指定要鎖定的場次", "say which session to lock"))
        }
    }

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let plan = plan.map { Plan.ID($0) }
        guard let session else { return LockList(try await museum.draft(plan)).answer }
        var parts = Set<SessionLock.Part>()
        if time { parts.insert(.time) }
        if room { parts.insert(.room) }
        if instructor { parts.insert(.instructor) }
        if kit { parts.insert(.kit) }
        return LockList(
            try await museum.lock(session, parts.isEmpty ? Set(SessionLock.Part.allCases) : parts, plan: plan)
        ).answer
    }
}

/// What is locked in a draft.
struct LockList: Encodable {
    let plan: Plan.ID
    let locks: [Entry]

    struct Entry: Encodable {
        let session: String
        let parts: [SessionLock.Part]
        let isLeftOut: Bool
    }

    init(_ draft: Draft) {
        plan = draft.plan.id
        locks = draft.locks.map { Entry(session: $0.session, parts: $0.parts, isLeftOut: $0.hold == .leftOut) }
    }

    var answer: Answer {
        let rows = locks.map { lock in
            [
                "  \(lock.session)",
                lock.isLeftOut
                    ? text("不辦", "left out") : lock.parts.map(\.name.spoken).joined(separator: text("、", ", ")),
            ]
        }
        let heading =
            locks.isEmpty
            ? text("排程 \(plan) 沒有鎖定任何場次。", "Nothing is locked in plan \(plan).")
            : text("排程 \(plan) 的鎖定：", "Locked in plan \(plan):")
        return Answer(document: self, lines: [heading] + Table(rows).lines)
    }
}
