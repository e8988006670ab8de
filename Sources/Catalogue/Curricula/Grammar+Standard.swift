import MuseumModel

extension Grammar<Standard.Code> {
    /// A code of one of the museum's curricula, in any of its spellings.
    /// - Parameter codes: nil where a curriculum could not be read.
    static func standard(in codes: Set<String>?) -> Grammar {
        Grammar(
            Message(zhHant: "課綱條目代碼，如 INe-II-4", english: "a curriculum code such as INe-II-4")
        ) { text throws(Misreading) in
            let code = Standard.Code(anySpelling: text)
            guard let codes, !codes.contains(code.value) else { return code }
            guard !codes.isEmpty else {
                throw Misreading(
                    problem: Message(zhHant: "museum.yaml 沒有列出任何課綱", english: "museum.yaml lists no curriculum"),
                    remedy: Message(
                        zhHant: "請在 museum.yaml 填寫 curricula，如 [tw108]",
                        english: "list one there, e.g. curricula: [tw108]"))
            }
            throw Misreading(
                problem: Message(zhHant: "所列的課綱沒有這個條目", english: "no curriculum of the museum has this code"),
                remedy: NearMiss.suggestion(
                    // Longer or shorter by more than the distance allows: no need to compare 1,500 codes letter by letter.
                    for: code.value,
                    among: codes.filter { abs($0.count - code.value.count) <= max(1, code.value.count / 3) }
                ).map(Message.didYouMean)
                    ?? Message(
                        zhHant: "請查閱課綱，或在 museum.yaml 的 curricula 加上它的課綱",
                        english: "look it up, or add its curriculum to curricula in museum.yaml"))
        }
    }
}
