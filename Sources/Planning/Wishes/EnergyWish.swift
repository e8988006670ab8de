import MuseumModel
import Timetabling

/// The air of a zone should be on for as short and as cheap a time as can be: a zone’s day costs the weight for each hundred of the
/// museum’s currency, rounded down. Nothing where museum.yaml has no `energy`.
enum EnergyWish: Wish {
    static let name = "energy"
    static let title = Message(zhHant: "空調能源", english: "Energy")
    static let defaultWeight = 1

    static func add(to model: inout PlanningModel, weight: Int) {
        let span = model.grid.span
        let classes = model.classes { $0.programme.rooms.isNeeded }
        for zone in model.folder.museum.energy {
            let rooms = model.folder.rooms.filter { $0.zone == zone.id }
            let days = model.folder.days
            let prices = (0..<model.grid.dayCount).flatMap { zone.prices(on: span.first.adding(days: $0), days) }
            model.problem.energy.append(
                Energy(
                    name: name, resources: rooms.map { model.resourceOfRoom[$0.id]! }, classes: classes,
                    lead: TermGrid.slots(minutes: zone.openedBefore), trail: TermGrid.slots(minutes: zone.keptAfter),
                    bridge: TermGrid.slots(minutes: zone.bridged), prices: prices, unit: 100 * 12, weight: weight))
        }
    }
}
