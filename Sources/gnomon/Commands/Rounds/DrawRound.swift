import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct DrawRound: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: text("抽籤並公布結果；任何人都能驗算。", "Draw the lots of a round and tell the result, which anybody can check."),
        discussion: text(
            "例如：gnomon draw 2027S1 --seed 2027S1，之後 gnomon draw 2027S1 --show。驗算方法見 Documentation/Rounds.md。",
            "For example: gnomon draw 2027S1 --seed 2027S1, then gnomon draw 2027S1 --show. Documentation/Rounds.md tells how to check it."
        ))

    @Argument(help: help("抽籤梯次代號。", "The round."))
    var round: String

    @Option(help: help("公布的種子；預設為 museum.yaml 所載。", "The seed as it was published; by default that of museum.yaml."))
    var seed: String?

    @Flag(help: help("顯示已抽出的結果。", "Show the result of a round that was drawn."))
    var show = false

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let id = Round.ID(round)
        if show {
            let draw = try await museum.draw(of: id)
            return Answer(document: ["draw": draw], lines: lines(draw))
        }
        let written = try await key.write { try await museum.draw(id, seed: seed, key: $0) }
        return Answer(
            document: DrawDocument(draw: written.value, key: written.key.value),
            lines: lines(written.value) + written.lines)
    }

    private func lines(_ draw: Draw) -> [String] {
        let placed = draw.entries.count { $0.session != nil }
        let rows = draw.entries.map { entry in
            [
                "\(entry.turn)", entry.number, entry.application.value, entry.tier?.value ?? "–",
                entry.session?.value ?? text("未中籤", "not placed"), entry.booking?.value ?? "",
            ]
        }
        return [
            text(
                "\(draw.round)，種子「\(draw.seed)」：\(draw.entries.count) 件申請，\(placed) 件中籤",
                "\(draw.round), seed “\(draw.seed)”: \(draw.entries.count) applications, \(placed) placed")
        ] + Table(rows).lines
    }
}

private struct DrawDocument: Encodable {
    let draw: Draw
    let key: String
}
