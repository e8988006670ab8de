package import Foundation
package import MuseumModel

/// Reads a museum's folder, all or nothing: a folder with faults gives every one of them.
package struct FolderReader: Sendable {
    /// Reads a calendar file: its bytes, its name in faults, the museum's time zone and the days of interest.
    package typealias CalendarReading =
        @Sendable (Data, String, TimeZone, DateSpan) throws(Faults) -> CalendarContents

    /// The files that are read from the folder itself.
    static let fileNames = [
        MuseumFile.name, RoomTable.file, InstructorTable.file, KitTable.file, ProgrammeTable.file, SchoolTable.file,
        ConstraintFile.name,
    ]

    private let shippedCalendars: FolderFiles
    private let shippedCurricula: FolderFiles
    private let readCalendar: CalendarReading

    /// - Parameters:
    ///   - shippedCalendars: the calendars that come with Gnomon; a museum's own file of the same name comes first.
    ///   - shippedCurricula: one directory for each curriculum; a museum's own of the same name comes first.
    package init(
        shippedCalendars: FolderFiles, shippedCurricula: FolderFiles, readCalendar: @escaping CalendarReading
    ) {
        self.shippedCalendars = shippedCalendars
        self.shippedCurricula = shippedCurricula
        self.readCalendar = readCalendar
    }

    package init(shippedCalendars: URL, shippedCurricula: URL, readCalendar: @escaping CalendarReading) {
        self.init(
            shippedCalendars: .directory(shippedCalendars), shippedCurricula: .directory(shippedCurricula),
            readCalendar: readCalendar)
    }

    package func read(_ folder: URL) throws(Faults) -> ReadResult { try read(.directory(folder)) }

    package func read(_ files: FolderFiles) throws(Faults) -> ReadResult {
        var findings = Findings()
        let museum = MuseumFile(
            findings.keep { () throws(Fault) in try files.text(MuseumFile.name) }, findings: &findings)
        var tables = FolderTables(files: files, museum: museum, findings: findings)
        let rooms = tables.rooms()
        let instructors = tables.instructors()
        let kits = tables.kits()
        let curricula = tables.curricula(CurriculumReader(own: files, shipped: shippedCurricula))
        let programmes = tables.programmes(rooms: rooms, instructors: instructors, kits: kits, curricula: curricula)
        let schools = tables.schools()
        tables.findings.faults += museum.bookingFaults(
            programmes: programmes.names, rooms: rooms.names)
        if let rooms = rooms.all { tables.findings.faults += museum.energyFaults(rooms: rooms) }
        let calendars = CalendarFiles(own: files, shipped: shippedCalendars, readCalendar: readCalendar).contents(
            of: museum.calendars, museum: museum.museum,
            scopes: CalendarScopes(sites: museum.sites, rooms: rooms.names, instructors: instructors.names),
            findings: &tables.findings)
        let constraints = tables.constraints()

        guard tables.findings.faults.isEmpty, let museum = museum.museum else { throw Faults(tables.findings.faults) }
        let folder = MuseumFolder(
            museum: museum, rooms: rooms.items, instructors: instructors.items, kits: kits.items,
            programmes: programmes.items, schools: schools, curricula: curricula ?? [],
            days: DayCalendar(events: calendars.days), closures: calendars.closures, constraints: constraints)
        return ReadResult(folder: folder, notes: tables.findings.notes)
    }
}

/// A museum's folder without faults, and what is worth knowing about it.
package struct ReadResult: Sendable {
    package let folder: MuseumFolder
    package let notes: [Note]

    package init(folder: MuseumFolder, notes: [Note]) {
        self.folder = folder
        self.notes = notes
    }
}
