import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct Apply: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text(
            "申請抽籤場次，依志願最多三場。", "Apply for sessions that are given by lot, up to three in the order of wish."),
        discussion: text(
            "例如：gnomon apply 2027S1 --school S001 --students 28 --teachers 2 --wish P01.2027-spring.003 --wish P01.2027-spring.007；gnomon apply 2027S1 --sessions",
            "For example: gnomon apply 2027S1 --school S001 --students 28 --teachers 2 --wish P01.2027-spring.003 --wish P01.2027-spring.007; gnomon apply 2027S1 --sessions"
        ))

    @Argument(help: help("抽籤梯次代號。", "The round."))
    var round: String

    @OptionGroup var group: GroupOptions

    @Option(help: help("志願場次；依順序重複，最多三個。", "A session; repeated in the order of wish, up to three."))
    var wish: [String] = []

    @Flag(help: help("列出這個梯次的申請。", "List the applications of the round."))
    var list = false

    @Flag(help: help("列出這個梯次的場次與各志願申請數。", "List its sessions, with how many wish for them first, second and third."))
    var sessions = false

    @Option(help: help("撤回這筆申請。", "Take this application back."))
    var withdraw: String?

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard !list, !sessions, withdraw == nil else { return }
        guard group.school != nil, group.students != nil, !wish.isEmpty else {
            throw ValidationError(
                text(
                    "請指定 --school、--students 與 --wish，或 --list、--sessions、--withdraw",
                    "give --school, --students and --wish, or --list, --sessions or --withdraw"))
        }
    }

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let round = Round.ID(round)
        if sessions { return try await offered(museum, round) }
        if list {
            let applications = try await museum.applications(of: round)
            return Answer(
                document: ["applications": applications],
                lines: applications.isEmpty
                    ? [text("沒有申請。", "There are no applications.")] : Table(applications.map(\.row)).lines)
        }
        let written = try await key.write { key in
            if let withdraw {
                return try await museum.withdraw(Application.ID(withdraw), from: round, key: key)
            }
            return try await museum.apply(
                to: round, school: School.ID(group.school ?? ""), party: group.party, className: group.className,
                wishes: wish.map { Session.ID($0) }, key: key)
        }
        return Answer(
            document: ApplicationDocument(application: written.value, key: written.key.value),
            lines: Table([written.value.row]).lines + written.lines)
    }

    private func offered(_ museum: OpenMuseum, _ round: Round.ID) async throws -> Answer {
        let sessions = try await museum.sessions(of: round)
        let rows = sessions.map { item in
            let offer = item.session
            return [
                offer.id.value, offer.start.date.message.spoken, "\(offer.start.time)–\(offer.end.time)",
                offer.title.spoken, text("\(offer.capacity) 個名額", "\(offer.capacity) places"),
                text("志願 ", "wishes ") + item.wishes.map(String.init).joined(separator: "/"),
            ]
        }
        return Answer(
            document: ["sessions": sessions],
            lines: rows.isEmpty ? [text("這個梯次沒有場次。", "The round has no sessions.")] : Table(rows).lines)
    }
}

private struct ApplicationDocument: Encodable {
    let application: Application
    let key: String
}

extension Application {
    /// One line of a list: name, status, school, wishes, who comes.
    var row: [String] {
        let state =
            switch status {
            case .applied: text("已申請", "applied")
            case .withdrawn: text("已撤回", "withdrawn")
            case .placed: text("中籤", "placed")
            case .unplaced: text("未中籤", "not placed")
            }
        return [
            id.value, state, className.map { "\(school) \($0)" } ?? school.value,
            wishes.map(\.value).joined(separator: " > "), party.spoken, booking?.value ?? "",
        ]
    }
}
