import MuseumModel

extension MuseumFolder {
    /// The folder without some of the planner's items: people who are always there, rooms that are always open, rules that are gone.
    /// Needs are not touched.
    func relaxed(_ items: Set<PlannerItem>) -> MuseumFolder {
        guard !items.isEmpty else { return self }
        return MuseumFolder(
            museum: museum.with(
                sites: museum.sites.map { items.contains(.opening($0.id)) ? $0.with(opening: [.always]) : $0 }),
            rooms: rooms.map { items.contains(.roomHours($0.id)) ? $0.with(hours: [.always]) : $0 },
            instructors: instructors.map { $0.relaxed(items) },
            kits: kits.map { items.contains(.units($0.id)) ? $0.with(units: 999) : $0 }, programmes: programmes,
            schools: schools, curricula: curricula, days: days,
            closures: closures.filter { !items.contains(.closure($0)) },
            constraints: constraints.enumerated().filter { !items.contains(.rule($0.offset)) }.map(\.element))
    }

    /// The folder with the sessions of some programmes only; the others keep their names, so that rules can speak of them.
    func scoped(to programmes: Set<Programme.ID>, people: Set<Instructor.ID>) -> MuseumFolder {
        let never = LocalDate(dayNumber: 0)
        return MuseumFolder(
            museum: museum, rooms: rooms,
            instructors: instructors.map { people.contains($0.id) ? $0 : $0.with(availability: [], away: []) },
            kits: kits,
            programmes: self.programmes.map { programme in
                programmes.contains(programme.id)
                    ? programme : programme.with(frequency: .sessions(0), season: DateSpan(never, never)!)
            }, schools: [], curricula: curricula, days: days, closures: closures, constraints: constraints)
    }
}

extension Instructor {
    fileprivate func relaxed(_ items: Set<PlannerItem>) -> Instructor {
        Instructor(
            id: id, name: name, kind: kind, site: site,
            skills: items.contains(.certificates(id)) ? skills.map { Skill(name: $0.name, level: $0.level) } : skills,
            languages: languages, availability: items.contains(.availability(id)) ? [.always] : availability,
            away: away.filter { !items.contains(.absence(id, $0)) },
            limits: items.contains(.limits(id)) ? LoadLimits() : limits)
    }

    func with(
        availability: [HoursRule]? = nil, away: [DateSpan]? = nil, limits: LoadLimits? = nil, skills: [Skill]? = nil
    ) -> Instructor {
        Instructor(
            id: id, name: name, kind: kind, site: site, skills: skills ?? self.skills, languages: languages,
            availability: availability ?? self.availability, away: away ?? self.away, limits: limits ?? self.limits)
    }
}

extension Museum {
    func with(sites: [Site]) -> Museum {
        Museum(
            id: id, name: name, timeZone: timeZone, languages: languages, weekStart: weekStart, host: host,
            currency: currency, sites: sites, walkingMinutes: walkingMinutes, terms: terms, audiences: audiences,
            planning: planning, booking: booking, programmeBooking: programmeBooking, halls: halls, energy: energy)
    }
}

extension Site {
    func with(opening: [HoursRule]) -> Site { Site(id: id, name: name, opening: opening) }
}

extension Room {
    func with(hours: [HoursRule]) -> Room {
        Room(
            id: id, name: name, site: site, seats: seats, features: features, sharing: sharing, setUp: setUp,
            clearing: clearing, zone: zone, hours: hours)
    }
}

extension Kit {
    func with(units: Int) -> Kit {
        Kit(id: id, name: name, units: units, turnRound: turnRound, travels: travels)
    }
}

extension Programme {
    func with(frequency: Frequency, season: DateSpan?) -> Programme {
        Programme(
            id: id, title: title, kind: kind, audience: audience, minutes: minutes, setUp: setUp, clearing: clearing,
            group: group, rooms: rooms, roles: roles, kits: kits, curriculum: curriculum, fee: fee,
            frequency: frequency, hours: hours, season: season, language: language, tags: tags, priority: priority,
            parallel: parallel)
    }
}
