import ArgumentParser
import Foundation
import MuseumModel
import Operations

struct Search: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("查詢可預約的場次。", "Find sessions that can be booked."),
        discussion: text(
            "例如：gnomon search my-museum --curriculum INe-II-4 --people 30",
            "For example: gnomon search my-museum --curriculum INe-II-4 --people 30"))

    @Argument(help: help("館的資料夾。", "The museum's folder."), completion: .directory)
    var directory: String?

    @Option(help: help("改向此網址的服務查詢。", "Ask the service at this address instead."))
    var server: String?

    @OptionGroup var ledger: LedgerOptions

    @Option(help: help("對象代號或類別，例如 school。", "An audience, or a kind of audience such as school."))
    var audience: String?

    @Option(help: help("課綱代碼或其開頭。", "A code of the curriculum, or how codes begin."))
    var curriculum: String?

    @Option(help: help("課程代號。", "A programme."))
    var programme: String?

    @Option(help: help("活動類別。", "A kind of programme."))
    var kind: Programme.Kind?

    @Option(name: .customLong("text"), help: help("名稱中的文字。", "A part of the title."))
    var words: String?

    @Option(help: help("起日，例如 116/03/05 或 2027-03-05。", "First day, e.g. 2027-03-05 or 116/03/05."))
    var from: LocalDate?

    @Option(help: help("迄日。", "Last day."))
    var to: LocalDate?

    @Option(help: help("需要的名額。", "Places that must be left."))
    var people: Int?

    @Option(help: help("為哪所學校；有保留名額時不同。", "For which school, where places are kept for some."))
    var school: String?

    @Option(help: help("最多列出幾場。", "At most so many sessions."))
    var limit: Int?

    @OptionGroup var common: CommonOptions

    private struct Document: Codable {
        let sessions: [SessionOffer]
    }

    func validate() throws {
        if (directory == nil) == (server == nil) {
            throw ValidationError(text("請指定資料夾或 --server 其中之一", "name a folder or --server, one of them"))
        }
        if let people, !(1...10_000).contains(people) {
            throw ValidationError(text("--people 須在 1 到 10000 之間", "--people lies between 1 and 10000"))
        }
        if let limit, limit < 1 { throw ValidationError(text("--limit 至少為 1", "--limit is at least 1")) }
        if let from, let to, to < from {
            throw ValidationError(text("--to 早於 --from", "--to lies before --from"))
        }
    }

    func answer() async throws -> Answer {
        let found: [SessionOffer]
        if let server { found = try await remote(server) } else { found = try await local() }
        let sessions = Array(found.prefix(limit ?? found.count))
        var lines = Table(sessions.map { $0.row(in: spokenLanguage) }).lines
        if found.count > sessions.count {
            lines.append(text("……另有 \(found.count - sessions.count) 場", "… and \(found.count - sessions.count) more"))
        }
        if found.isEmpty { lines = [text("沒有符合的場次。", "No session fits.")] }
        return Answer(document: Document(sessions: sessions), lines: lines)
    }

    private func local() async throws -> [SessionOffer] {
        var query = SessionQuery()
        query.audience = audience
        query.curriculum = curriculum
        query.programme = programme.map { Programme.ID($0) }
        query.kind = kind
        query.text = words
        query.from = from
        query.to = to
        query.people = people
        query.school = school.map { School.ID($0) }
        return try await OpenMuseum(ledger.workplace(directory ?? ".")).search(query)
    }

    private func remote(_ server: String) async throws -> [SessionOffer] {
        let items: [(String, String?)] = [
            ("audience", audience), ("curriculum", curriculum), ("programme", programme), ("kind", kind?.rawValue),
            ("text", words), ("from", from?.description), ("to", to?.description), ("people", people.map(String.init)),
            ("school", school),
        ]
        let query = items.compactMap { name, value in value.map { URLQueryItem(name: name, value: $0) } }
        return try await RemoteService(server).get(Document.self, "sessions", query).sessions
    }
}

extension Programme.Kind: ExpressibleByArgument {}
