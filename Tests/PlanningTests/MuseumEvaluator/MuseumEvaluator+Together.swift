import MuseumModel

/// What sessions break together by being at the same time or too close.
extension MuseumEvaluator {
    /// What one thing is taken for.
    struct Stay {
        let stretch: Minutes
        let units: Int
        let session: Session
    }

    /// Rooms, kits and programmes of which more is in use than there is.
    var atOnce: [String] {
        let rooms = folder.rooms.flatMap { room in
            let stays = plan.sessions.filter { $0.room == room.id }.map {
                Stay(stretch: padded($0), units: 1, session: $0)
            }
            return overflows(stays, room.sharing).map { "room \(room.id) \($0)" }
        }
        let kits = folder.kits.flatMap { kit in
            let stays = plan.sessions.flatMap { session in
                session.kits.filter { $0.kit == kit.id }.map {
                    Stay(stretch: away(kit, session), units: $0.units, session: session)
                }
            }
            return overflows(stays, kit.units).map { "kit \(kit.id) \($0)" }
        }
        let programmes = folder.programmes.flatMap { programme in
            let stays = plan.sessions.filter { $0.programme == programme.id }.map {
                Stay(stretch: minutes($0), units: 1, session: $0)
            }
            return overflows(stays, programme.parallel).map { "programme \(programme.id) \($0)" }
        }
        return rooms + kits + programmes
    }

    /// Each moment at which one more begins than there is room for, with those that are there.
    func overflows(_ stays: [Stay], _ capacity: Int) -> [String] {
        Set(stays.map(\.stretch.lowerBound)).sorted().compactMap { moment in
            let there = stays.filter { $0.stretch.contains(moment) }
            guard there.reduce(0, { $0 + $1.units }) > capacity else { return nil }
            let start = LocalDateTime(LocalDate(dayNumber: moment / 1440), LocalTime(minutes: moment % 1440))
            return "at \(start): " + there.map(\.session.id.value).sorted().joined(separator: ", ")
        }
    }

    /// The time for which a session has its room: with set-up and clearing, the larger of the room's and the programme's.
    func padded(_ session: Session) -> Minutes {
        let programme = programme(session)
        let room = room(session.room!)
        return minutes(session).lowerBound - roundedUp(max(room.setUp, programme.setUp))..<minutes(session).upperBound
            + roundedUp(max(room.clearing, programme.clearing))
    }

    /// The time for which a session has a kit: from set-up until it is reset, and back in the house where it left it.
    func away(_ kit: Kit, _ session: Session) -> Minutes {
        let programme = programme(session)
        let wayBack = programme.rooms.isNeeded ? 0 : programme.clearing
        return minutes(session).lowerBound - roundedUp(programme.setUp)..<minutes(session).upperBound
            + roundedUp(kit.turnRound + wayBack)
    }
}
