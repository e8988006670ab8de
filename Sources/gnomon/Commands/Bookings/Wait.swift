import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct Wait: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("加入候補、查看或退出候補名單。", "Join a waiting list, see it, or leave it."),
        discussion: text(
            "例如：gnomon wait P01.2027-spring.003 --school S001 --students 28 --teachers 2；gnomon wait --list；gnomon wait --leave W-7F3K-9M2Q-X4TC",
            "For example: gnomon wait P01.2027-spring.003 --school S001 --students 28 --teachers 2; gnomon wait --list; gnomon wait --leave W-7F3K-9M2Q-X4TC"
        ))

    @Argument(help: help("場次代號。", "The session."))
    var session: String?

    @OptionGroup var group: GroupOptions

    @Flag(help: help("列出候補名單。", "List those who wait."))
    var list = false

    @Option(help: help("退出這筆候補。", "Leave the list with this entry."))
    var leave: String?

    @Option(help: help("將這筆候補移到最前面，須附 --reason。", "Move this entry to the head; needs --reason."))
    var moveUp: String?

    @Option(help: help("原因，記入稽核紀錄。", "Why; it is recorded."))
    var reason: String?

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard !list, leave == nil, moveUp == nil else {
            if moveUp != nil, reason?.isEmpty != false {
                throw ValidationError(text("--move-up 須附 --reason", "--move-up needs --reason"))
            }
            return
        }
        guard session != nil, group.school != nil, group.students != nil else {
            throw ValidationError(
                text("請指定場次、--school 與 --students，或 --list", "name a session, --school and --students, or give --list"))
        }
    }

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        if list { return try await listed(museum) }
        let written = try await key.write { key in
            if let leave { return try await museum.leave(WaitingEntry.ID(leave), key: key) }
            if let moveUp {
                return try await museum.moveUp(WaitingEntry.ID(moveUp), because: reason ?? "", key: key)
            }
            return try await museum.wait(
                BookingWish(
                    session ?? "", school: School.ID(group.school ?? ""), party: group.party,
                    className: group.className), key: key)
        }
        return Answer(
            document: WaitingDocument(entry: written.value, key: written.key.value),
            lines: Table([written.value.row]).lines + written.lines)
    }

    private func listed(_ museum: OpenMuseum) async throws -> Answer {
        let entries = try await museum.waiting(
            school: group.school.map { School.ID($0) }, session: session.map { Session.ID($0) })
        return Answer(
            document: ["waiting": entries],
            lines: entries.isEmpty ? [text("沒有候補。", "Nobody waits.")] : Table(entries.map(\.row)).lines)
    }
}

private struct WaitingDocument: Encodable {
    let entry: WaitingEntry
    let key: String
}
