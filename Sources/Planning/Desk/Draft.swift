package import MuseumModel
import Timetabling

/// A plan on the planner's desk, with what is locked in it.
package struct Draft: Sendable {
    package let plan: Plan
    package let locks: [SessionLock]

    package init(_ plan: Plan, locks: [SessionLock] = []) {
        self.plan = plan
        self.locks = locks
    }
}

/// A draft as the optimiser sees it: what is locked in whole is pinned, what is locked in part has no other choice in that part.
struct DraftReading {
    private(set) var model: PlanningModel
    private(set) var assignment: Assignment
    private(set) var pinned: Set<Int> = []
    let draft: Draft

    /// - Throws: `Faults` where something is locked that the draft does not have: a place, a room, a person.
    init(_ draft: Draft, _ museum: PlanningModel) throws(Faults) {
        let reading = PlanReading(draft.plan, museum)
        model = reading.model
        assignment = reading.assignment
        self.draft = draft
        let items = Dictionary(uniqueKeysWithValues: model.units.indices.map { (model.name(of: $0), $0) })
        let units = draft.plan.units
        var faults: [Fault] = []
        for lock in draft.locks {
            guard let item = items[lock.session] else {
                faults.append(.locked(lock, in: draft.plan, .nothing))
                continue
            }
            guard case .kept(let parts) = lock.hold else {
                assignment.placements[item] = nil
                pinned.insert(item)
                continue
            }
            guard let placement = assignment.placements[item] else {
                faults.append(.locked(lock, in: draft.plan, museum.lack(of: item, as: units[lock.session]?.first)))
                continue
            }
            keep(item, placement, parts)
        }
        guard faults.isEmpty else { throw Faults(faults) }
    }

    private mutating func keep(_ item: Int, _ placement: Assignment.Placement, _ parts: Set<SessionLock.Part>) {
        let needsRoom = model.offerings[model.units[item].offering].programme.rooms.isNeeded
        let roles = placement.roles.indices.filter { parts.contains(needsRoom && $0 == 0 ? .room : .instructor) }
        if parts.contains(.time), roles.count == placement.roles.count {
            pinned.insert(item)
            return
        }
        assignment.placements[item] = model.problem.narrow(
            item, to: placement, time: parts.contains(.time), roles: Set(roles))
    }

    /// Lets only some classes change.
    mutating func free(_ items: Set<Int>) {
        pinned.formUnion(model.units.indices.filter { !items.contains($0) })
    }

    /// Lets a class be only where it is, or at times for which a condition holds.
    mutating func restrict(_ item: Int, to isAllowed: (Time) -> Bool) {
        assignment.placements[item] = model.problem.restrict(item, at: assignment.placements[item], to: isAllowed)
    }
}

/// Why a place that is locked cannot be read.
enum LockedLack {
    /// The museum has no such session.
    case nothing
    case notPlaced, noRoom, unknownRoom(Room.ID), unknownPerson, outsideTerm
}

extension PlanningModel {
    fileprivate func lack(of item: Int, as session: Session?) -> LockedLack {
        guard let session else { return .notPlaced }
        if offerings[units[item].offering].programme.rooms.isNeeded {
            guard let room = session.room else { return .noRoom }
            if resourceOfRoom[room] == nil { return .unknownRoom(room) }
        }
        return grid.span.contains(session.start.date) ? .unknownPerson : .outsideTerm
    }
}

extension Fault {
    fileprivate static func locked(_ lock: SessionLock, in plan: Plan, _ lack: LockedLack) -> Fault {
        let problem: Message
        switch lack {
        case .nothing:
            problem = Message(zhHant: "已鎖定，但館裡已沒有這一場", english: "is locked, but the museum has no such session")
        case .notPlaced: problem = Message(zhHant: "已鎖定，但沒有排入", english: "is locked, but has no place in the draft")
        case .noRoom: problem = Message(zhHant: "已鎖定，但沒有場地", english: "is locked, but has no room")
        case .unknownRoom(let room):
            problem = Message(zhHant: "鎖定的場地 \(room) 已不存在", english: "is locked in the room \(room), which is no more")
        case .unknownPerson:
            problem = Message(
                zhHant: "已鎖定，但講師不齊或已不存在", english: "is locked, but a person is missing or is no more")
        case .outsideTerm: problem = Message(zhHant: "鎖定的時間不在檔期內", english: "is locked at a time outside the term")
        }
        return Fault(
            file: plan.id.value, field: "lock", value: lock.session, problem: problem,
            remedy: Message(
                zhHant: "解除鎖定：gnomon unlock \(lock.session)，或先以 gnomon move 給它位置",
                english: "unlock it: gnomon unlock \(lock.session), or give it a place first with gnomon move"))
    }
}
