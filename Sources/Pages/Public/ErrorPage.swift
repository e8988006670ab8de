package import MuseumModel

/// What a person sees instead of a page.
package struct ErrorPage: Sendable {
    package enum Reason: Sendable {
        case notFound
        /// What was asked could not be understood.
        case badRequest([Fault])
        case unavailable
    }

    package let museum: LocalizedText
    package let reason: Reason
    package let language: Language

    package init(museum: LocalizedText, reason: Reason, language: Language) {
        self.museum = museum
        self.reason = reason
        self.language = language
    }

    /// HTTP status code.
    package var status: Int {
        switch reason {
        case .notFound: 404
        case .badRequest: 400
        case .unavailable: 503
        }
    }

    package func html() -> String { Templates.render(ErrorView(self), with: "error") }
}

/// The error page as its template reads it.
private struct ErrorView {
    struct Item {
        let problem: String
        let place: String?
        let remedy: String
    }

    let chrome: Chrome
    let heading: String
    let explanation: String
    let faults: [Item]
    let back: String

    init(_ page: ErrorPage) {
        let language = page.language
        switch page.reason {
        case .notFound:
            heading = language.say("找不到這個頁面", "There is no such page")
            explanation = language.say(
                "網址可能有誤，或場次已不再公開。請從首頁搜尋。",
                "The address may be mistyped, or the session is no longer public. Search from the start page.")
            faults = []
        case .badRequest(let found):
            heading = language.say("無法理解這個請求", "The request was not understood")
            explanation = language.say("請修正下列項目後再試：", "Please correct the following and try again:")
            faults = found.map { fault in
                Item(
                    problem: fault.problem.text(in: language),
                    place: [fault.field, fault.value].compactMap(\.self).isEmpty
                        ? nil : [fault.field, fault.value].compactMap(\.self).joined(separator: " = "),
                    remedy: fault.remedy.text(in: language))
            }
        case .unavailable:
            heading = language.say("服務暫時無法使用", "The service is not available for the moment")
            explanation = language.say(
                "請稍後再試。已完成的預約不受影響。", "Please try again later. Bookings that were confirmed are safe.")
            faults = []
        }
        chrome = Chrome(
            title: heading, museum: page.museum, language: language, address: { PagePath.start($0) })
        back = language.say("回首頁", "To the start page")
    }
}
