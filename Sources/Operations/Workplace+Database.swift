import Foundation
import MuseumModel

extension Workplace {
    /// The path of the ledger, for what makes no sense without one.
    /// - Throws: `Faults` where there is none; nothing is created.
    package var existingDatabase: String {
        get throws(Faults) {
            if FileManager.default.fileExists(atPath: database) { return database }
            throw Faults([
                Fault(
                    file: database, problem: Message(zhHant: "還沒有帳本", english: "there is no ledger yet"),
                    remedy: Message(
                        zhHant: "先執行 gnomon plan，或以 --museum、--database 指定",
                        english: "plan first, or name it by --museum or --database"))
            ])
        }
    }
}
