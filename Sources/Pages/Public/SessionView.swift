import MuseumModel

/// A session's page as its template reads it.
struct SessionView {
    struct Fact {
        let label: String
        let value: String
    }

    struct Curriculum {
        struct Item {
            let code: String
            let topic: String
            let unconfirmed: String?
        }

        let heading: String
        let standards: [Item]
    }

    struct Booking {
        let heading: String
        let sentences: [String]
        let commandLead: String
        let commandLabel: String
        let command: String
        let desk: String
    }

    let chrome: Chrome
    let back: String
    let styleClass: String
    let kind: String
    let title: String
    let cancelled: String?
    let facts: [Fact]
    let calendarAddress: String
    let calendar: String
    let curriculum: Curriculum?
    let booking: Booking?

    init(_ page: SessionPage) {
        let session = page.session
        let language = page.language
        title = session.title.text(in: language)
        chrome = Chrome(
            title: title, museum: page.museum.name, language: language, timeZone: page.museum.timeZone,
            address: { PagePath.session(session.id, $0) })
        back = language.say("← 所有場次", "← All sessions")
        styleClass = session.kind.styleClass
        kind = session.kind.name.text(in: language)
        cancelled = session.isCancelled ? language.say("本場次已取消。", "This session is cancelled.") : nil
        facts = Self.facts(page)
        calendarAddress = page.calendar.text
        calendar = language.say("加入行事曆", "Add to calendar")
        curriculum =
            page.standards.isEmpty
            ? nil
            : Curriculum(
                heading: language.say("對應課綱", "Curriculum"),
                standards: page.standards.map {
                    Curriculum.Item(
                        code: $0.display, topic: $0.topic.text(in: language),
                        unconfirmed: $0.isConfirmed
                            ? nil : language.say("（未經來源核對）", "(not checked against its source)"))
                })
        booking = session.isCancelled ? nil : Self.booking(page)
    }

    private static func facts(_ page: SessionPage) -> [Fact] {
        let session = page.session
        let language = page.language
        return [
            Fact(
                label: language.say("時間", "When"),
                value: session.start.date.message.text(in: language) + language.say("", " ")
                    + session.time(in: language)),
            Fact(label: language.say("地點", "Where"), value: session.place(in: language)),
            Fact(label: language.say("對象", "For whom"), value: session.audience.text(in: language)),
            Fact(label: language.say("名額", "Places"), value: session.places(in: language)),
            Fact(label: language.say("費用", "Fee"), value: session.fee(in: language)),
            Fact(label: language.say("場次編號", "Session"), value: session.id.value),
        ]
    }

    private static func booking(_ page: SessionPage) -> Booking {
        let language = page.language
        let group = page.group
        let counted =
            group.counting == .students
            ? language.say("位學生", group.maximum == 1 ? "student" : "students")
            : language.say("人", group.maximum == 1 ? "person" : "people")
        let size =
            group.minimum == group.maximum
            ? language.number(group.maximum)
            : "\(language.number(group.minimum))–\(language.number(group.maximum))"
        let until = page.bookUntil.message.text(in: language)
        var sentences = [
            language.say("預約至 \(until)止，每團 \(size) \(counted)。", "Book by \(until); a group is \(size) \(counted).")
        ]
        if let series = page.session.series {
            sentences.append(
                language.say(
                    "本場次屬於系列課程 \(series)，須整個系列一起預約。",
                    "It is a meeting of series \(series), which is booked as a whole."))
        }
        return Booking(
            heading: language.say("如何預約", "How to book"), sentences: sentences,
            commandLead: language.say(
                "學校可由自己的電腦預約，請把學校代碼與人數改成貴校的：", "A school books from its own computer, with its own code and numbers:"),
            commandLabel: language.say("預約指令", "Booking command"), command: page.command,
            desk: page.desk?.text(in: language)
                ?? language.say("也可向本館服務臺預約，請告知場次編號。", "Or book at the museum’s desk; give the session’s number."))
    }
}
