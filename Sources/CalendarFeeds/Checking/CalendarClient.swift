package import MuseumModel

/// A program in which people look at calendars, as far as its stumbling is known (sources: Documentation/Feeds.md).
package enum CalendarClient: String, CaseIterable, Codable, Sendable {
    case google, apple, outlook, outlookWeb = "outlook-web", thunderbird, nextcloud, icsx5, khal, evolution

    package var name: Message {
        switch self {
        case .google: Message(zhHant: "Google 日曆", english: "Google Calendar")
        case .apple: Message(zhHant: "Apple 行事曆", english: "Apple Calendar")
        case .outlook: Message(zhHant: "Outlook（Windows）", english: "Outlook for Windows")
        case .outlookWeb: Message(zhHant: "Outlook 網頁版", english: "Outlook on the web")
        case .thunderbird: Message(verbatim: "Thunderbird")
        case .nextcloud: Message(verbatim: "Nextcloud")
        case .icsx5: Message(verbatim: "ICSx⁵")
        case .khal: Message(verbatim: "khal/vdirsyncer")
        case .evolution: Message(verbatim: "Evolution")
        }
    }
}
