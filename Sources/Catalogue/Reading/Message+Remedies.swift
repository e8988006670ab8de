import MuseumModel

/// Sentences that many fields share.
extension Message {
    static let missing = Message(zhHant: "沒有填寫", english: "this is missing")
    static let namedTwice = Message(zhHant: "寫了兩次", english: "this is named twice")
    static let deleteOne = Message(zhHant: "請刪除其中一個", english: "delete one of the two")

    static func write(_ expected: Message) -> Message {
        Message(zhHant: "請填：\(expected.zhHant)", english: "write \(expected.english)")
    }

    /// Names what was probably meant.
    static func didYouMean(_ word: String) -> Message {
        Message(zhHant: "是否為「\(word)」？", english: "did you mean “\(word)”?")
    }

    static func oneOf(_ words: [String]) -> Message {
        Message(
            zhHant: "可用的有：\(words.joined(separator: "、"))", english: "use one of: \(words.joined(separator: ", "))")
    }

    /// The probable word, else all of them.
    static func wordMeant(by text: String, among words: [String]) -> Message {
        NearMiss.suggestion(for: text, among: words).map(didYouMean) ?? oneOf(words)
    }
}
