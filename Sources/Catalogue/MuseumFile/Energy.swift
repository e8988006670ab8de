import MuseumModel

/// The keys of `energy`: what holds for zones that do not say otherwise, and the zones.
enum EnergyKey: String, FieldName {
    case openedBefore = "opened_before"
    case keptAfter = "kept_after"
    case bridged, zones
}

/// The keys of one zone.
enum EnergyZoneKey: String, FieldName {
    case id, name, kilowatts
    case openedBefore = "opened_before"
    case keptAfter = "kept_after"
    case bridged, tariff
}

extension Mapping<MuseumKey> {
    mutating func energy(_ languages: [String]?) -> [EnergyZone] {
        one(.energy, EnergyKey.self) { mapping in
            let usual = EnergyZone(id: "", name: LocalizedText([:]), tariff: [])
            let others = EnergyZone(
                id: "", name: LocalizedText([:]),
                openedBefore: mapping.optional(.openedBefore, .minutes(0...240), default: usual.openedBefore),
                keptAfter: mapping.optional(.keptAfter, .minutes(0...240), default: usual.keptAfter),
                bridged: mapping.optional(.bridged, .minutes(0...480), default: usual.bridged), tariff: [])
            return mapping.eachDistinct(.zones, EnergyZoneKey.self, isNeeded: true, at: .id, by: \.id) {
                $0.zone(languages, else: others)
            }
        } ?? []
    }
}

extension Mapping<EnergyZoneKey> {
    fileprivate mutating func zone(_ languages: [String]?, else others: EnergyZone) -> EnergyZone? {
        let id = required(.id, .word)
        let name = localized(.name, languages)
        let tariff = requiredList(.tariff, .tariff)
        let openedBefore = optional(.openedBefore, .minutes(0...240), default: others.openedBefore)
        let keptAfter = optional(.keptAfter, .minutes(0...240), default: others.keptAfter)
        let bridged = optional(.bridged, .minutes(0...480), default: others.bridged)
        let kilowatts = optional(.kilowatts, .number(1...10_000))
        guard let id, let name else { return nil }
        return EnergyZone(
            id: id, name: name, openedBefore: openedBefore, keptAfter: keptAfter, bridged: bridged,
            kilowatts: kilowatts, tariff: tariff)
    }
}

extension Grammar<Tariff> {
    /// `weekdays 10:00-17:00 450`
    fileprivate static var tariff: Grammar {
        Grammar(
            Message(
                zhHant: "日子、時段（五分鐘一格）、每小時價格，必要時再加季節，如 \(Tariff.examples)",
                english:
                    "days, hours in steps of five minutes, a price an hour, and a season if need be, such as \(Tariff.examples)"
            ),
            problem: Message(zhHant: "看不懂這個費率", english: "this tariff cannot be read")
        ) { Tariff(parsing: $0) }
    }
}

extension MuseumFile {
    /// Zones that no room names.
    func energyFaults(rooms: [Room]) -> [Fault] {
        let known = Set(rooms.compactMap(\.zone))
        return (museum?.energy ?? []).filter { !known.contains($0.id) }.map { zone in
            let names = Names(
                noun: Message(zhHant: "分區", english: "zone"), file: RoomTable.file, values: known)
            return Fault(
                file: Self.name, line: energyLine, field: "zones", value: zone.id,
                problem: Message(zhHant: "沒有場地屬於這個分區", english: "no room is in this zone"),
                remedy: names.remedy(for: zone.id))
        }
    }
}
