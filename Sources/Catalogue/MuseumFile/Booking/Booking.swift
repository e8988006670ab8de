import MuseumModel

/// Rules of booking of one programme, with the line where they stand.
struct ProgrammeBooking {
    let programme: Programme.ID
    let policy: BookingPolicy
    let line: Int
}

/// A value with the line where it stands.
struct Placed<Value> {
    let value: Value
    let line: Int
}

extension Mapping<MuseumKey> {
    struct Booking {
        var policy = BookingPolicy()
        var halls: [Placed<Hall>] = []
        var rounds: [Placed<Round>] = []
        var programmes: [ProgrammeBooking] = []
    }

    /// The museum's rules, its halls, and the programmes with rules of their own.
    mutating func booking(_ languages: [String]?) -> Booking {
        one(.booking, BookingKey.self) { mapping in
            mapping.refuseHere(
                [.id], where: Message(zhHant: "只用於 programmes 之內", english: "it stands within programmes"))
            var booking = Booking()
            booking.policy = mapping.policy(BookingPolicy(), languages)
            booking.policy.funds = mapping.funds(languages)
            mapping.checkFunds(of: booking.policy)
            booking.halls = mapping.eachDistinct(.halls, HallKey.self, isNeeded: false, at: .id, by: { $0.value.id }) {
                $0.hall(languages)
            }
            booking.rounds = mapping.rounds(languages)
            booking.policy.rounds = booking.rounds.map(\.value)
            let common = booking.policy
            booking.programmes = mapping.eachDistinct(
                .programmes, BookingKey.self, isNeeded: false, at: .id, by: { $0.programme }
            ) { entry in
                entry.refuseHere(
                    [.halls, .rounds, .funds, .programmes],
                    where: Message(zhHant: "只用於全館的 booking", english: "it stands in the museum's own booking"))
                let id: Programme.ID? = entry.required(.id, .identifier())
                let policy = entry.policy(common, languages)
                if policy.categories != common.categories { entry.checkFunds(of: policy) }
                return id.map { ProgrammeBooking(programme: $0, policy: policy, line: entry.line) }
            }
            return booking
        } ?? Booking()
    }
}

extension Mapping<BookingKey> {
    /// Refuses keys that mean something elsewhere.
    fileprivate mutating func refuseHere(_ keys: [BookingKey], where place: Message) {
        for key in keys where node(key) != nil {
            refuse(key, problem: Message(zhHant: "這個鍵不在這裡用", english: "this key is not used here"), remedy: place)
        }
    }
}

extension Mapping<HallKey> {
    fileprivate mutating func hall(_ languages: [String]?) -> Placed<Hall>? {
        let id: Hall.ID? = required(.id, .identifier())
        let name = localized(.name, languages)
        let rooms: [Room.ID] = requiredList(.rooms, .identifier())
        let people = required(.people, .number(1...100_000))
        guard let id, let name, let people else { return nil }
        return Placed(value: Hall(id: id, name: name, rooms: Set(rooms), people: people), line: line)
    }
}

extension MuseumFile {
    /// Names in `booking` that the tables do not have.
    func bookingFaults(programmes: Names, rooms: Names) -> [Fault] {
        programmeBooking.compactMap { fault($0.programme.value, .id, line: $0.line, names: programmes) }
            + roundProgrammes.compactMap { fault($0.programme.value, .rounds, line: $0.line, names: programmes) }
            + hallRooms.compactMap { fault($0.room.value, .halls, line: $0.line, names: rooms) }
    }

    private func fault(_ id: String, _ key: BookingKey, line: Int, names: Names) -> Fault? {
        guard let values = names.values, !values.contains(id) else { return nil }
        return Fault(
            file: Self.name, line: line, field: key.rawValue, value: id, problem: names.misreading(of: id).problem,
            remedy: names.remedy(for: id))
    }
}
