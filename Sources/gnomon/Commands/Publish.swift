import ArgumentParser
import Foundation
import Ledger
import MuseumModel
import Operations

struct Publish: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text(
            "發布排程：場次從此可查詢、預約、訂閱。", "Publish a plan: its sessions can then be found, booked and subscribed to."),
        discussion: text(
            "例如：gnomon publish my-museum（發布最新的排程）、gnomon publish my-museum --preview --notices drafts（先看要通知誰，並寫好通知草稿）",
            "For example: gnomon publish my-museum (the latest plan), gnomon publish my-museum --preview --notices drafts (who has to be told, with drafts of the messages)"
        ))

    @OptionGroup var folder: FolderArguments

    @Argument(help: help("排程代號；預設為最新的。", "The plan; the latest by default."))
    var plan: String?

    @Flag(help: help("只看會變動什麼、要通知誰，不發布。", "Only show what would change and who has to be told; publish nothing."))
    var preview = false

    @Option(
        help: help("把通知草稿寫進這個新資料夾，每人一檔。", "Write drafts of the messages into this new folder, one file each."),
        completion: .directory)
    var notices: String?

    @Flag(
        help: help(
            "允許已有預約的場次改期：預約保留，並請對方再確認。",
            "Let booked sessions get another day or hour: their bookings are kept, and are to be confirmed once more."))
    var moveBooked = false

    @Option(
        help: help("仍要取消、縮減或改期已有預約的場次時，說明原因。", "Why sessions with bookings may be cancelled, made smaller or moved."))
    var override: String?

    @OptionGroup var key: KeyOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if preview, moveBooked || override != nil || key.key != nil {
            throw ValidationError(
                text(
                    "--preview 不與 --move-booked、--override、--key 並用",
                    "--preview goes with none of --move-booked, --override and --key"))
        }
    }

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(folder.workplace)
        let drafts = try notices.map { try NoticeFolder(URL(fileURLWithPath: $0)) }
        if preview { return try await previewed(museum, drafts) }
        let written = try await key.write { key in
            try await museum.publish(
                plan.map { Plan.ID($0) }, overriding: override, movingBooked: moveBooked, key: key)
        }
        let publication = written.value
        let told = try await museum.notices(of: publication)
        var lines = [
            text(
                "已發布排程 \(publication.plan)：\(publication.counts.zhHant)",
                "Published plan \(publication.plan): \(publication.counts.english)")
        ]
        lines += told.lines
        try drafts?.write(told)
        if let notices {
            lines.append(told.written(notices))
        } else if !told.isEmpty {
            lines.append(
                text(
                    "通知草稿：gnomon publish \(folder.directory) \(publication.plan)\(insistence) --key \(written.key) --notices 資料夾",
                    "For drafts of the messages: gnomon publish \(folder.directory) \(publication.plan)\(insistence) --key \(written.key) --notices FOLDER"
                ))
        }
        return Answer(
            document: PublicationDocument(publication: publication, notices: told, key: written.key.value), lines: lines
        )
    }

    private func previewed(_ museum: OpenMuseum, _ drafts: NoticeFolder?) async throws -> Answer {
        let preview = try await museum.publicationPreview(plan.map { Plan.ID($0) })
        let publication = preview.publication
        let told = try await museum.notices(of: publication)
        var lines = [
            text(
                "發布排程 \(publication.plan) 會：\(publication.counts.zhHant)",
                "Publishing plan \(publication.plan) would mean: \(publication.counts.english)")
        ]
        lines += told.lines
        if !preview.conflicts.isEmpty {
            lines += PublicationRefusal.affectsBookings(preview.conflicts).message.spoken.split(separator: "\n")
                .map(String.init)
            let isMove = preview.conflicts.allSatisfy(\.kind.isMove)
            lines.append(
                text(
                    "確定要發布時加上 \(isMove ? "--move-booked" : "--override 原因")",
                    "To publish it, give \(isMove ? "--move-booked" : "--override REASON")"))
        }
        try drafts?.write(told)
        if let notices { lines.append(told.written(notices)) }
        return Answer(document: PreviewDocument(preview: preview, notices: told), lines: lines)
    }

    /// What was insisted on, to be typed again.
    private var insistence: String {
        (moveBooked ? " --move-booked" : "")
            + (override.map { " --override '\($0.replacingOccurrences(of: "'", with: "'\\''"))'" } ?? "")
    }
}

extension Publication {
    fileprivate var counts: Message {
        Message(
            zhHant: "新增 \(added.count) 場、變更 \(changed.count) 場、取消 \(cancelled.count) 場、不變 \(unchanged) 場",
            english:
                "\(added.count) sessions added, \(changed.count) changed, \(cancelled.count) cancelled, \(unchanged) unchanged"
        )
    }
}

extension [Notice] {
    /// Who has to be told: bookings and those who wait one by one, instructors in one line.
    fileprivate var lines: [String] {
        if isEmpty { return [] }
        var schools: [[String]] = []
        var people: [String] = []
        for notice in self {
            switch notice.recipient {
            case .booking(let id, let school):
                schools.append(["  \(id)", "\(school) \(notice.name)", notice.cause.name.spoken])
            case .waiting(let id, let school):
                schools.append(["  \(id)", "\(school) \(notice.name)", notice.cause.name.spoken])
            case .instructor(let id): people.append(id.value)
            }
        }
        var lines: [String] = []
        if !schools.isEmpty { lines = [text("要通知的預約與候補：", "Bookings to be told:")] + Table(schools).lines }
        if !people.isEmpty {
            lines.append(
                text("要通知的講師 \(people.count) 位：", "Instructors to be told: ") + people.joined(separator: " "))
        }
        return lines
    }

    fileprivate func written(_ folder: String) -> String {
        text("\(count) 份通知草稿在 \(folder)", "\(count) drafts of messages are in \(folder)")
    }
}

/// What a publication did, who has to be told, and the key under which it was asked for, side by side.
private struct PublicationDocument: Encodable {
    let publication: Publication
    let notices: [Notice]
    let key: String

    private enum CodingKeys: CodingKey {
        case notices, key
    }

    func encode(to encoder: any Encoder) throws {
        try publication.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(notices, forKey: .notices)
        try container.encode(key, forKey: .key)
    }
}

private struct PreviewDocument: Encodable {
    let preview: PublicationPreview
    let notices: [Notice]

    private enum CodingKeys: CodingKey {
        case notices
    }

    func encode(to encoder: any Encoder) throws {
        try preview.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(notices, forKey: .notices)
    }
}
