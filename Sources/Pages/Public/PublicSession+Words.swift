import MuseumModel

extension PublicSession {
    /// `09:30–10:50`; an end on a later day is told with its date.
    func time(in language: Language) -> String {
        end.date == start.date
            ? "\(start.time)–\(end.time)"
            : "\(start.time)–\(end.date.message.text(in: language)) \(end.time)"
    }

    func place(in language: Language) -> String {
        switch place {
        case .room(let room, let site):
            language.say(
                "\(site.text(in: language))\(room.text(in: language))",
                "\(room.text(in: language)), \(site.text(in: language))")
        case .online: language.say("線上", "online")
        case .outreach: language.say("到校", "at your school")
        }
    }

    func places(in language: Language) -> String {
        if isCancelled { return language.say("已取消", "cancelled") }
        return left == 0
            ? language.say("額滿", "fully booked")
            : language.say(
                "尚餘 \(language.number(left)) 個名額", "\(language.number(left)) \(left == 1 ? "place" : "places") left")
    }

    func fee(in language: Language) -> String {
        guard fee > 0 else { return language.say("免費", "free") }
        let amount = language.number(fee)
        return language.say(
            currency == "TWD" ? "每人 \(amount) 元" : "每人 \(currency) \(amount)", "\(currency) \(amount) per person")
    }
}
