import MuseumModel
import Operations

extension SessionOffer {
    /// One line of a list: identity, day, hours, title, place, places left, fee.
    func row(in language: Language) -> [String] {
        let place = place.map { Message($0.site) + Message(verbatim: " ") + Message($0.name) } ?? kind.name
        let left = Message(zhHant: "餘 \(left)/\(capacity)", english: "\(left) of \(capacity) left")
        let price =
            fee == 0 ? Message(zhHant: "免費", english: "free") : Message(verbatim: "\(currency) \(fee)")
        let texts = [
            Message(verbatim: id.value), start.date.message, Message(verbatim: "\(start.time)–\(end.time)"),
            Message(title), place, left, price,
        ]
        return texts.map { $0.text(in: language) }
    }
}
