import MuseumModel

extension Row<ProgrammeTable.Column> {
    /// The columns `room_features` and `rooms`; a programme that fits into no room is a fault.
    mutating func rooms(for group: Programme.GroupSize?, offer: Offer) -> Programme.RoomNeed {
        let features = list(.roomFeatures, .word)
        if case .written(let words) = list(in: .rooms), words.map(\.text) == ["none"] {
            return Programme.RoomNeed(isNeeded: false, features: Set(features))
        }
        let before = faults.count
        let rooms: [Room.ID] = distinct(.rooms, .reference(to: offer.roomNames))
        let need = Programme.RoomNeed(features: Set(features), preferred: rooms)
        if isAligned, let all = offer.rooms, faults.count == before, knows(features, among: all) {
            checkFit(need, group: group, among: all)
        }
        return need
    }

    private mutating func knows(_ features: [String], among rooms: [Room]) -> Bool {
        let known = rooms.reduce(into: Set<String>()) { $0.formUnion($1.features) }
        let unknown = features.filter { !known.contains($0) }
        for feature in unknown {
            refuse(
                .roomFeatures, value: feature,
                problem: Message(zhHant: "沒有場地有這項設備", english: "no room has this feature"),
                remedy: NearMiss.suggestion(for: feature, among: known).map(Message.didYouMean)
                    ?? Message(
                        zhHant: "請在 rooms.csv 有這項設備的場地加上它", english: "add it to the rooms in rooms.csv that have it"))
        }
        return unknown.isEmpty
    }

    private mutating func checkFit(_ need: Programme.RoomNeed, group: Programme.GroupSize?, among rooms: [Room]) {
        let allowed = rooms.filter {
            (need.preferred.isEmpty || need.preferred.contains($0.id)) && need.features.isSubset(of: $0.features)
        }
        guard let largest = allowed.max(by: { ($0.seats, $1.id) < ($1.seats, $0.id) }) else {
            refuse(
                need.features.isEmpty ? .rooms : .roomFeatures, value: need.features.sorted().joined(separator: ";"),
                problem: Message(
                    zhHant: "可用的場地沒有一間具備全部條件", english: "none of the rooms that may be used has all of this"),
                remedy: Message(
                    zhHant: "請減少 room_features，或在 rooms 加入適合的場地；不需場地請填 none",
                    english:
                        "ask for fewer room_features, or add a fitting room to rooms; write none where no room is needed"
                ))
            return
        }
        if let group, group.maximum > largest.seats {
            refuse(
                .maxGroup, value: "\(group.maximum)",
                problem: Message(
                    zhHant: "可用的場地裡最大的 \(largest.id) 只有 \(largest.seats) 席",
                    english: "the largest room that may be used, \(largest.id), has \(largest.seats) seats"),
                remedy: Message(
                    zhHant: "請調低 max_group，或在 rooms 加入更大的場地",
                    english: "lower max_group, or add a larger room to rooms"))
        }
    }
}
