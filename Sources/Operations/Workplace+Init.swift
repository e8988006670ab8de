package import Foundation
import MuseumModel

extension Workplace {
    /// Makes a museum's folder as a copy of an example.
    /// - Throws: `Faults` when there is no such example, or when the folder is there and not empty; nothing is written then.
    package static func createFolder(at directory: URL, example: String, shipped: ShippedFiles) throws {
        let manager = FileManager.default
        let known = examples(in: shipped)
        guard known.contains(example) else {
            throw Faults([
                .unknownName(example, option: "--example", known: known)
            ])
        }
        let present = (try? manager.contentsOfDirectory(atPath: directory.path)) ?? []
        guard present.isEmpty else {
            throw Faults([
                Fault(
                    file: directory.relativePath,
                    problem: Message(zhHant: "資料夾已存在且不是空的", english: "the folder is there and not empty"),
                    remedy: Message(zhHant: "請指定新的資料夾", english: "name a new folder"))
            ])
        }
        if manager.fileExists(atPath: directory.path) { try manager.removeItem(at: directory) }
        try manager.createDirectory(at: directory.deletingLastPathComponent(), withIntermediateDirectories: true)
        try manager.copyItem(at: shipped.examples.appending(path: example), to: directory)
    }

    /// The names of the examples that come with Gnomon.
    package static func examples(in shipped: ShippedFiles) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: shipped.examples.path)) ?? []
        return names.filter {
            FileManager.default.fileExists(atPath: shipped.examples.appending(path: "\($0)/museum.yaml").path)
        }.sorted()
    }
}

extension Fault {
    /// A name given on the command line or in a query that nothing has.
    static func unknownName(_ name: String, option: String, known: [String]) -> Fault {
        let suggestion = NearMiss.suggestion(for: name, among: known)
        let listed = known.count <= 12 ? known : Array(known.prefix(12)) + ["…"]
        return Fault(
            file: option, value: name, problem: Message(zhHant: "沒有這個名稱", english: "there is no such name"),
            remedy: suggestion.map { Message(zhHant: "是不是 \($0)？", english: "did you mean \($0)?") }
                ?? Message(
                    zhHant: "可用的有 " + listed.joined(separator: "、"),
                    english: "known are " + listed.joined(separator: ", ")))
    }
}
