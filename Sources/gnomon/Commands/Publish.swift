import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct Publish: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text(
            "發布排程：場次從此可查詢、預約、訂閱。", "Publish a plan: its sessions can then be found, booked and subscribed to."),
        discussion: text(
            "例如：gnomon publish my-museum（發布最新的排程）", "For example: gnomon publish my-museum (the latest plan)"))

    @OptionGroup var folder: FolderArguments

    @Argument(help: help("排程代號；預設為最新的。", "The plan; the latest by default."))
    var plan: String?

    @Option(
        help: help("仍要變動已有預約的場次時，說明原因。", "Why sessions with bookings may be cancelled or made smaller."))
    var override: String?

    @OptionGroup var key: KeyOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(folder.workplace)
        let written = try await key.write { key in
            try await museum.publish(plan.map { Plan.ID($0) }, overriding: override, key: key)
        }
        let publication = written.value
        var lines = [
            text(
                "已發布排程 \(publication.plan)：新增 \(publication.added.count) 場、變更 \(publication.changed.count) 場、"
                    + "取消 \(publication.cancelled.count) 場、不變 \(publication.unchanged) 場",
                "Published plan \(publication.plan): \(publication.added.count) sessions added, \(publication.changed.count) changed, "
                    + "\(publication.cancelled.count) cancelled, \(publication.unchanged) unchanged")
        ]
        if !publication.bookingsAffected.isEmpty {
            lines.append(text("受影響的預約：", "Bookings affected:"))
            lines += publication.bookingsAffected.map { "  \($0)" }
        }
        return Answer(document: PublicationDocument(publication: publication, key: written.key.value), lines: lines)
    }
}

/// What a publication did, and the key under which it was asked for, side by side.
private struct PublicationDocument: Encodable {
    let publication: Publication
    let key: String

    private enum CodingKeys: CodingKey {
        case key
    }

    func encode(to encoder: any Encoder) throws {
        try publication.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(key, forKey: .key)
    }
}
