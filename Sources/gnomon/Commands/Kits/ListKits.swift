import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct ListKits: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: text("列出可外借的教具與借用狀況。", "List the kits that may be lent, and their loans."),
        discussion: text("例如：gnomon kits list --school S001", "For example: gnomon kits list --school S001"))

    @Option(help: help("只列這種教具。", "Only this kit."))
    var kit: String?

    @Option(help: help("只列這所學校的借用。", "Only the loans of this school."))
    var school: String?

    @Flag(help: help("也列出已結案的借用。", "Loans that are closed as well."))
    var all = false

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let list = try await museum.kits(kit.map { Kit.ID($0) }, school: school.map { School.ID($0) }, all: all)
        let units = list.units.map { [$0.unit.description, $0.name.spoken, $0.place.spoken] }
        let loans = list.loans.map { $0.loan.row($0.standing.message) }
        var lines = units.isEmpty ? [text("沒有可外借的教具。", "There are no kits to be lent.")] : Table(units).lines
        if !loans.isEmpty { lines += Table(loans).lines }
        return Answer(document: list, lines: lines)
    }
}

extension ListedUnit.Place {
    fileprivate var spoken: String {
        switch self {
        case .inHouse: return text("在館", "in the house")
        case .onTheBench(let day):
            let through = day.message
            return text("清潔維修至 \(through.zhHant)", "cleaned or repaired through \(through.english)")
        case .with(let school, let day):
            let due = day.message
            return text("在 \(school)，\(due.zhHant) 應還", "with \(school), due \(due.english)")
        }
    }
}
