import MuseumModel

/// Reads curricula: those of the museum's own folder before those that come with Gnomon.
struct CurriculumReader {
    let own: FolderFiles
    let shipped: FolderFiles

    /// Nil after a fault; the fault of an unknown name is one of museum.yaml.
    func curriculum(_ entry: CurriculumEntry, findings: inout Findings) -> Curriculum? {
        let before = findings.faults.count
        let id = entry.id.value
        guard let (files, path, name) = place(of: id) else {
            findings.faults.append(unknown(entry))
            return nil
        }
        func text(_ file: String) -> FileText? {
            findings.keep { () throws(Fault) in
                guard let data = try files.data("\(path)/\(file)", file: "\(name)/\(file)") else {
                    throw .missingFile("\(name)/\(file)", suggestion: nil)
                }
                return try FileText(data, file: "\(name)/\(file)")
            }
        }
        let source = text("framework.json")
        let framework = source.flatMap { source in
            findings.keep { () throws(Fault) in try Framework(source, folder: id) }
        }
        let pattern = framework.flatMap { framework in
            findings.keep { () throws(Fault) in try framework.pattern(file: "\(name)/framework.json") }
        }
        let items = text("items.csv")
        guard let framework, let pattern,
            let table = Table<StandardTable.Column>(
                items, languages: framework.title.keys.sorted(), findings: &findings)
        else { return nil }
        let standards = table.items(findings: &findings) { StandardTable.standard(&$0, pattern: pattern) }
        guard findings.faults.count == before else { return nil }
        return Curriculum(
            id: entry.id, title: LocalizedText(framework.title), publisher: framework.publisher, standards: standards)
    }

    private func place(of id: String) -> (files: FolderFiles, path: String, name: String)? {
        if own.names("curricula").contains(id) { return (own, "curricula/\(id)", "curricula/\(id)") }
        if shipped.names("").contains(id) { return (shipped, id, "Curricula/\(id)") }
        return nil
    }

    private func unknown(_ entry: CurriculumEntry) -> Fault {
        let known = Set(own.names("curricula") + shipped.names("").filter { !$0.contains(".") }).sorted()
        return Fault(
            file: MuseumFile.name, line: entry.line, field: MuseumKey.curricula.rawValue, value: entry.id.value,
            problem: Message(zhHant: "沒有這個課綱", english: "there is no such curriculum"),
            remedy: .wordMeant(by: entry.id.value, among: known))
    }
}
