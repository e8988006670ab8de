import MuseumModel

/// The keys of museum.yaml.
enum MuseumKey: String, FieldName {
    case id, name
    case timeZone = "time_zone"
    case languages
    case weekStart = "week_start"
    case host, currency, sites
    case walkingMinutes = "walking_minutes"
    case terms, audiences, calendars, curricula, planning, booking, energy, retention, mail
    case kitLoans = "kit_loans"
}

/// What museum.yaml says, as far as it could be read.
struct MuseumFile {
    static let name = "museum.yaml"

    /// Nil after any fault in the file.
    var museum: Museum?
    /// Nil where the list is at fault.
    var languages: [String]?
    var sites = Names.sites(nil)
    var audiences = Names.audiences(nil)
    var calendars: [CalendarEntry] = []
    /// Nil where the list is at fault.
    var curricula: [CurriculumEntry]?
    /// Programmes with rules of booking of their own, rooms of halls and programmes of rounds, each with its line: the tables say whether they exist.
    var programmeBooking: [ProgrammeBooking] = []
    var hallRooms: [(room: Room.ID, line: Int)] = []
    var roundProgrammes: [(programme: Programme.ID, line: Int)] = []

    /// Where `energy` stands.
    var energyLine = 1

    init(_ source: FileText?, findings: inout Findings) {
        guard let source, let root = findings.keep({ () throws(Fault) in try YAMLNode(source) }) else { return }
        var file = Mapping<MuseumKey>(root, file: source.file)
        museum = read(&file)
        findings.faults += file.faults
        if !file.faults.isEmpty { museum = nil }
    }

    private mutating func read(_ file: inout Mapping<MuseumKey>) -> Museum? {
        let languages = file.complete { $0.distinctSome(.languages, .languageTag) }
        self.languages = languages
        let id: Museum.ID? = file.required(.id, .identifier())
        let name = file.localized(.name, languages)
        let timeZone = file.required(.timeZone, .timeZone)
        let weekStart = file.optional(.weekStart, .weekday, default: .monday)
        let host = file.required(.host, .host)
        let currency = file.required(.currency, .currency)
        let sites = file.complete { $0.sites(languages) }
        self.sites = .sites(sites.map { Set($0.map(\.id.value)) })
        let walking = file.walkingMinutes(self.sites)
        let terms = file.terms(languages)
        let audiences = file.complete { $0.audiences(languages) }
        self.audiences = .audiences(audiences.map { Set($0.map(\.id.value)) })
        calendars = file.calendars()
        curricula = file.complete { $0.curricula() }
        let planning = file.planningPolicy()
        let booking = file.booking(languages)
        let kitLoans = file.kitLoans()
        let energy = file.energy(languages)
        energyLine = file.line(of: .energy)
        let retention = file.retentionPolicy()
        let mail = file.mailPolicy()
        programmeBooking = booking.programmes
        hallRooms = booking.halls.flatMap { hall in hall.value.rooms.sorted().map { ($0, hall.line) } }
        roundProgrammes = booking.rounds.flatMap { round in round.value.programmes.map { ($0, round.line) } }
        guard let id, let name, let timeZone, let languages, let host, let currency, let sites, let audiences
        else { return nil }
        return Museum(
            id: id, name: name, timeZone: timeZone, languages: languages, weekStart: weekStart, host: host,
            currency: currency, sites: sites, walkingMinutes: walking, terms: terms, audiences: audiences,
            planning: planning, booking: booking.policy,
            programmeBooking: Dictionary(
                programmeBooking.map { ($0.programme, $0.policy) }, uniquingKeysWith: { first, _ in first }),
            halls: booking.halls.map(\.value), kitLoans: kitLoans, energy: energy, retention: retention,
            mail: mail)
    }
}

extension Mapping {
    /// What is read, or nil when the reading found a fault.
    fileprivate mutating func complete<Value>(_ read: (inout Self) -> Value) -> Value? {
        let before = faults.count
        let value = read(&self)
        return faults.count == before ? value : nil
    }
}
