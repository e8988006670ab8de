import MuseumModel

extension Room {
    /// What a programme misses in the room, whatever the time; nil when it could be held there.
    func misfit(for programme: Programme) -> Message? {
        lack(for: programme).map { Message(zhHant: "場地 \(id)：", english: "room \(id): ") + $0 }
    }

    /// The same without the room's name.
    func lack(for programme: Programme) -> Message? {
        var misses: [Message] = []
        if seats < programme.group.maximum {
            misses.append(
                Message(
                    zhHant: "\(seats) 個座位，需要 \(programme.group.maximum) 個",
                    english: "\(seats) seats, \(programme.group.maximum) needed"))
        }
        for feature in programme.rooms.features.subtracting(features).sorted() {
            misses.append(Message(zhHant: "沒有「\(feature)」", english: "no “\(feature)”"))
        }
        return misses.isEmpty ? nil : misses.joined()
    }
}
