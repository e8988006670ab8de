package import MuseumModel
import Timetabling

/// A room, a person or a kit that a session cannot have, and its own reason.
package struct RefusedPlace: Hashable, Codable, Sendable {
    package let place: Message
    package let reason: Message
}

extension PlanningModel {
    /// Every room and every person asked about for a class, each with its own reason; what is to be had is told as well.
    /// - Parameter assignment: The plan in which it would have to find its place.
    func refusedPlaces(of item: Int, in assignment: Assignment) -> [RefusedPlace] {
        let offering = offerings[units[item].offering]
        let programme = offering.programme
        let busy = intervals(in: assignment, except: item)
        let wanted = times(asked: offering)
        var places: [RefusedPlace] = []
        if programme.rooms.isNeeded {
            let named = programme.rooms.preferred
            for room in folder.rooms {
                let reason: Message
                if let misfit = room.lack(for: programme) {
                    reason = misfit
                } else if !named.isEmpty, !named.contains(room.id) {
                    reason = Message(zhHant: "課程沒有列入", english: "not among the rooms that the programme names")
                } else {
                    let setUp = max(room.setUp, programme.setUp)
                    let clearing = max(room.clearing, programme.clearing)
                    reason = self.reason(
                        open: availabilities.rooms[room.id]!, busy: busy[resourceOfRoom[room.id]!] ?? [], wanted,
                        capacity: room.sharing, before: setUp, after: clearing, length: offering.length)
                }
                places.append(RefusedPlace(place: roomLabel(room.id), reason: reason))
            }
        }
        for (role, choices) in zip(programme.roles, offering.instructors) {
            if choices.isEmpty {
                places.append(
                    RefusedPlace(
                        place: Message(zhHant: "角色 \(role.name)", english: "the role \(role.name)"),
                        reason: Message(
                            zhHant: "沒有會 \(programme.language) 且具備「\(role.skill)」的講師",
                            english: "nobody speaks \(programme.language) and has the skill “\(role.skill)”")))
            }
            for choice in choices {
                let id = choice.instructor.id
                let until = choice.validUntil.map { last in
                    Message(
                        zhHant: "；「\(role.skill)」\(last.message.zhHant) 到期",
                        english: "; “\(role.skill)” runs out on \(last.message.english)")
                }
                let reason = self.reason(
                    open: availabilities.instructors[id]!, busy: busy[resourceOfInstructor[id]!] ?? [], wanted,
                    capacity: 1, before: 0, after: 0, length: offering.length)
                places.append(
                    RefusedPlace(
                        place: Message(verbatim: "\(role.name): ") + instructorLabel(id),
                        reason: until.map { reason + $0 } ?? reason))
            }
        }
        return places
    }

    /// The hours in which the programme is asked for: its candidate times, or, where none is left, all that its audience and season
    /// allow.
    private func times(asked offering: Offering) -> [Range<Int>] {
        if !offering.starts.isEmpty {
            return offering.starts.map { $0.meetings[0]..<$0.meetings[0] + offering.length }
        }
        let sites = Set(offering.rooms.map(\.room.site))
        let hours = OfferingHours(
            programme: offering.programme, audience: offering.audience,
            sites: folder.museum.sites.filter { sites.isEmpty || sites.contains($0.id) }, days: folder.days,
            term: grid.span)
        let season = offering.programme.season ?? grid.span
        return grid.span.days.filter(season.contains).flatMap { date in
            hours.windows(around: date, withOwnHours: true).flatMap { window -> [Range<Int>] in
                let step = folder.museum.planning.startEvery
                let first = max(0, (window.lowerBound + step - 1) / step * step)
                let last = min(1439, window.upperBound - offering.programme.minutes)
                guard first <= last else { return [] }
                return stride(from: first, through: last, by: step).map { minute in
                    let slot = grid.slot(date, LocalTime(minutes: minute))
                    return slot..<slot + offering.length
                }
            }
        }
    }

    private func reason(
        open: OpenHours, busy: [(range: Range<Int>, name: String)], _ wanted: [Range<Int>], capacity: Int, before: Int,
        after: Int, length: Int
    ) -> Message {
        let slotsBefore = TermGrid.slots(minutes: before)
        let slotsAfter = TermGrid.slots(minutes: after)
        var (closed, taken, free) = (0, 0, 0)
        var firstClosed: Range<Int>?
        var takers: [String] = []
        for range in wanted {
            if !open.contains(range) {
                closed += 1
                if firstClosed == nil { firstClosed = range }
                continue
            }
            let whole = range.lowerBound - slotsBefore..<range.upperBound + slotsAfter
            let others = busy.filter { $0.range.overlaps(whole) }
            if others.count >= capacity {
                taken += 1
                takers += others.map(\.name)
            } else {
                free += 1
            }
        }
        var parts: [Message] = []
        if closed > 0, let first = firstClosed {
            let moment = grid.moment(first.lowerBound)
            let end = grid.moment(first.upperBound).time
            parts.append(
                closed == wanted.count && closed == 1
                    ? Message(
                        zhHant: "\(moment.words.zhHant)–\(end) 不開放", english: "closed \(moment.words.english)–\(end)")
                    : Message(
                        zhHant: "\(closed) 個時間不開放（例如 \(moment.words.zhHant)–\(end)）",
                        english: "closed at \(closed) of the times (e.g. \(moment.words.english)–\(end))"))
        }
        if taken > 0 {
            let names = takers.unique
            let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " …" : "")
            parts.append(
                Message(zhHant: "\(taken) 個時間已被 \(shown) 使用", english: "taken at \(taken) of the times by \(shown)"))
        }
        if free > 0 { parts.append(Message(zhHant: "\(free) 個時間有空", english: "free at \(free) of the times")) }
        return parts.isEmpty ? Message(zhHant: "沒有可問的時間", english: "there is no time to ask about") : parts.joined()
    }

    /// When each resource is taken in a plan, and by what.
    private func intervals(in assignment: Assignment, except item: Int) -> [Int: [(range: Range<Int>, name: String)]] {
        var intervals: [Int: [(range: Range<Int>, name: String)]] = [:]
        for other in units.indices where other != item {
            guard let time = problem.time(other, assignment) else { continue }
            for candidate in problem.roleCandidates(other, assignment) {
                for start in time.starts {
                    intervals[candidate.resource, default: []].append(
                        (start - candidate.before..<start + time.length + candidate.after, name(of: other)))
                }
            }
        }
        return intervals
    }
}
