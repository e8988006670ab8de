import MuseumModel

/// Reads the tables of one folder, later ones against earlier ones, keeping what is found on the way.
struct FolderTables {
    let files: FolderFiles
    let museum: MuseumFile
    var findings: Findings

    /// The things of one table, and what others may call them.
    struct Listed<Item> {
        let items: [Item]
        let names: Names
        /// Whether nothing in the file is at fault.
        let isComplete: Bool

        /// The items, where they are all of them.
        var all: [Item]? { isComplete ? items : nil }
    }

    mutating func rooms() -> Listed<Room> {
        let sites = museum.sites
        return listed(RoomTable.file, Message(zhHant: "場地", english: "room")) { RoomTable.room(&$0, sites: sites) }
    }

    mutating func instructors() -> Listed<Instructor> {
        let (sites, language) = (museum.sites, museum.languages?.first)
        return listed(InstructorTable.file, Message(zhHant: "講師", english: "instructor")) {
            InstructorTable.instructor(&$0, sites: sites, language: language)
        }
    }

    mutating func kits() -> Listed<Kit> {
        listed(KitTable.file, Message(zhHant: "教具", english: "kit"), isOptional: true) { KitTable.kit(&$0) }
    }

    mutating func schools() -> [School] {
        listed(SchoolTable.file, Message(zhHant: "學校", english: "school"), isOptional: true) {
            SchoolTable.school(&$0)
        }.items
    }

    /// Nil where their list or one of them could not be read.
    mutating func curricula(_ reader: CurriculumReader) -> [Curriculum]? {
        guard let entries = museum.curricula else { return nil }
        let curricula = entries.compactMap { reader.curriculum($0, findings: &findings) }
        return curricula.count == entries.count ? curricula : nil
    }

    mutating func programmes(
        rooms: Listed<Room>, instructors: Listed<Instructor>, kits: Listed<Kit>, curricula: [Curriculum]?
    ) -> Listed<Programme> {
        let codes = curricula.map { Set($0.flatMap(\.standards).map(\.code.value)) }
        let offer = Offer(
            audiences: museum.audiences, roomNames: rooms.names, kitNames: kits.names,
            standards: codes, rooms: rooms.all, instructors: instructors.all,
            kits: Dictionary(kits.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
            languages: museum.languages)
        return listed(ProgrammeTable.file, Message(zhHant: "課程", english: "programme")) {
            ProgrammeTable.programme(&$0, offer: offer)
        }
    }

    mutating func constraints() -> [ConstraintStatement] {
        let source = findings.keep { () throws(Fault) in try files.textIfPresent(ConstraintFile.name) } ?? nil
        return ConstraintFile.statements(in: source, findings: &findings)
    }

    /// - Parameter isOptional: whether the file may be left out, which is as good as no rows.
    private mutating func listed<Column: TableColumn, Item>(
        _ file: String, _ noun: Message, isOptional: Bool = false, read: (inout Row<Column>) -> Item?
    ) -> Listed<Item> {
        let before = findings.faults.count
        let source =
            findings.keep { () throws(Fault) in
                isOptional ? try files.textIfPresent(file) : try files.text(file)
            } ?? nil
        let table = Table<Column>(source, languages: museum.languages, findings: &findings)
        let items = table?.items(findings: &findings, read: read) ?? []
        let isComplete = findings.faults.count == before
        let keys = table == nil && isComplete ? [] : table?.keys
        return Listed(
            items: items, names: Names(noun: noun, file: file, values: keys), isComplete: isComplete)
    }
}
