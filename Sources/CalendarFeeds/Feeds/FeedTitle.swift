import MuseumModel

/// The name of a feed in a list of calendars, and what it says of itself.
struct FeedTitle {
    let name: Message
    let description: Message

    /// Nil when the museum has no such thing.
    init?(_ subject: FeedSubject, of folder: MuseumFolder) {
        guard folder.has(subject) else { return nil }
        let museum = Message(folder.museum.name)
        let thing = Self.name(of: subject, in: folder)
        switch subject {
        case .museum:
            name = museum + Message(zhHant: "教育活動", english: ": programmes")
        case .whatsOn:
            name = museum + Message(zhHant: "：個人與家庭活動", english: ": what’s on")
        case .curriculum(let code):
            name = museum + Message(zhHant: "：課綱 \(code)", english: ": curriculum \(code)")
        default:
            name = Message(zhHant: "\(museum.zhHant)：\(thing.zhHant)", english: "\(museum.english): \(thing.english)")
        }
        description =
            switch subject {
            case .museum:
                Message(
                    zhHant: "\(museum.zhHant)已公布的課程與活動場次。",
                    english: "The published sessions of all programmes of \(museum.english).")
            case .whatsOn:
                Message(
                    zhHant: "個人與家庭可以參加的場次。", english: "The sessions to which families and single visitors can come.")
            case .programme:
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
            case .kit:
                Message(zhHant: "使用「\(thing.zhHant)」的場次。", english: "The sessions that use “\(thing.english)”.")
            case .curriculum(let code):
                Message(
                    zhHant: "符合課綱條目 \(code) 的場次。", english: "The sessions that serve \(code) of the curriculum.")
            case .school:
                Message(
                    zhHant: "\(thing.zhHant)預約的場次。請勿轉傳。",
                    english: "What \(thing.english) has booked. Please do not pass it on.")
            }
    }

    private static func name(of subject: FeedSubject, in folder: MuseumFolder) -> Message {
        let name: LocalizedText? =
            switch subject {
            case .museum, .whatsOn, .curriculum: nil
            case .site(let id): folder.museum.sites.first { $0.id == id }?.name
            case .room(let id): folder.rooms.first { $0.id == id }?.name
            case .instructor(let id): folder.instructors.first { $0.id == id }?.name
            case .programme(let id): folder.programmes.first { $0.id == id }?.title
            case .audience(let id): folder.museum.audiences.first { $0.id == id }?.name
            case .kit(let id): folder.kits.first { $0.id == id }?.name
            case .school(let id): folder.schools.first { $0.id == id }?.name
            }
        return name.map { Message($0) } ?? Message(verbatim: "")
    }
}
