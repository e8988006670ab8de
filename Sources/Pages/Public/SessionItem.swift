import MuseumModel

/// One session as the template of a list reads it.
struct SessionItem {
    let styleClass: String
    let startISO: String
    let time: String
    let address: String
    let title: String
    let kind: String
    let audience: String
    let place: String
    let places: String
    let isFull: Bool
    let fee: String

    init(_ session: PublicSession, _ language: Language) {
        styleClass = session.kind.styleClass
        startISO = session.start.description
        time = session.time(in: language)
        address = PagePath.session(session.id, language).text
        title = session.title.text(in: language)
        kind = session.kind.name.text(in: language)
        audience = session.audience.text(in: language)
        place = session.place(in: language)
        places = session.places(in: language)
        isFull = session.left == 0 || session.isCancelled
        fee = session.fee(in: language)
    }
}
