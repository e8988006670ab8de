import MuseumModel

/// The name of a feed in a list of calendars, and what it says of itself.
struct FeedTitle {
    let name: Message
    let description: Message

    /// Nil when the museum has no such thing.
    init?(_ subject: FeedSubject, of folder: MuseumFolder) {
        let museum = Message(folder.museum.name)
        let thing: LocalizedText?
        switch subject {
        case .museum:
            name = museum + Message(zhHant: "教育活動", english: ": programmes")
            description = Message(
                zhHant: "\(museum.zhHant)已公布的課程與活動場次。",
                english: "The published sessions of all programmes of \(museum.english).")
            return
        case .site(let id): thing = folder.museum.sites.first { $0.id == id }?.name
        case .room(let id): thing = folder.rooms.first { $0.id == id }?.name
        case .instructor(let id): thing = folder.instructors.first { $0.id == id }?.name
        case .programme(let id): thing = folder.programmes.first { $0.id == id }?.title
        case .audience(let id): thing = folder.museum.audiences.first { $0.id == id }?.name
        }
        guard let thing = thing.map({ Message($0) }) else { return nil }
        name = Message(zhHant: "\(museum.zhHant)：\(thing.zhHant)", english: "\(museum.english): \(thing.english)")
        description =
            switch subject {
            case .museum, .programme:
                Message(
                    zhHant: "「\(thing.zhHant)」已公布的場次。", english: "The published sessions of “\(thing.english)”.")
            case .site, .room:
                Message(zhHant: "在\(thing.zhHant)舉行的場次。", english: "The sessions held in \(thing.english).")
            case .instructor:
                Message(
                    zhHant: "\(thing.zhHant)擔任的場次。請勿轉傳此訂閱網址。",
                    english: "The sessions of \(thing.english). Please do not pass the address of this feed on.")
            case .audience:
                Message(
                    zhHant: "適合「\(thing.zhHant)」的場次。", english: "The sessions for the audience “\(thing.english)”.")
            }
    }
}
