import MuseumModel

extension Mapping {
    /// Reads each mapping of the list at a key; those with a fault are left out, their faults kept.
    mutating func each<PartKey: FieldName, Part>(
        _ key: Key, _: PartKey.Type, read: (inout Mapping<PartKey>) -> Part?
    ) -> [Part] {
        guard let node = node(key) else { return [] }
        guard case .list(let nodes) = node.value else {
            faults.append(.wrongShape(file, line: node.line, field: key.rawValue, expected: .list))
            return []
        }
        return nodes.compactMap { self.part($0, key, read) }
    }

    /// As `each`, for a list of things told apart by an identifier.
    /// - Parameter isNeeded: whether there has to be at least one.
    mutating func eachDistinct<PartKey: FieldName, Part, ID: Hashable & CustomStringConvertible>(
        _ key: Key, _ type: PartKey.Type, isNeeded: Bool, at idKey: PartKey, by id: (Part) -> ID,
        read: (inout Mapping<PartKey>) -> Part?
    ) -> [Part] {
        let isEmpty =
            switch node(key)?.value {
            case .list(let nodes): nodes.isEmpty
            case nil: true
            default: false
            }
        if isNeeded, isEmpty, isReadable {
            refuse(key, problem: .missing, remedy: .write(Message(zhHant: "至少一項", english: "at least one")))
        }
        var lines: [ID: Int] = [:]
        return each(key, type) { mapping in
            guard let part = read(&mapping) else { return nil }
            if let first = lines[id(part)] {
                mapping.faults.append(
                    .usedTwice(
                        mapping.file, line: mapping.line, field: idKey.rawValue, value: id(part).description,
                        firstLine: first))
            }
            lines[id(part)] = lines[id(part)] ?? mapping.line
            return part
        }
    }

    /// Reads the mapping at a key; nil where there is none, and after a fault.
    mutating func one<PartKey: FieldName, Part>(
        _ key: Key, _: PartKey.Type, read: (inout Mapping<PartKey>) -> Part?
    ) -> Part? {
        node(key).flatMap { part($0, key, read) }
    }

    /// The numbers of a mapping whose keys are free.
    mutating func numbers(_ key: Key, _ grammar: Grammar<Int>) -> [String: Int] {
        guard let node = node(key) else { return [:] }
        guard case .mapping(let pairs) = node.value else {
            faults.append(.wrongShape(file, line: node.line, field: key.rawValue, expected: .mapping))
            return [:]
        }
        var numbers: [String: Int] = [:]
        for (name, value) in pairs {
            guard case .text(let text) = value.value else {
                faults.append(.wrongShape(file, line: value.line, field: name.text, expected: .text))
                continue
            }
            do {
                numbers[name.text] = try grammar.read(text)
            } catch {
                faults.append(
                    Fault(
                        file: file, line: value.line, field: name.text, value: text.shown, problem: error.problem,
                        remedy: error.remedy ?? .write(grammar.expected)))
            }
        }
        return numbers
    }

    /// A text in each of the museum's languages.
    /// - Parameter languages: nil where they could not be read.
    mutating func localized(_ key: Key, _ languages: [String]?) -> LocalizedText? {
        let example = Message(
            zhHant: "各語言的文字，如 {zh-Hant: 北館, en: North Hall}",
            english: "the text in each language, as in {zh-Hant: 北館, en: North Hall}")
        guard let node = node(key) else {
            if isReadable { refuse(key, problem: .missing, remedy: .write(example)) }
            return nil
        }
        guard case .mapping(let pairs) = node.value else {
            refuse(
                key, line: node.line, problem: Message(zhHant: "沒有分語言", english: "the languages are not told apart"),
                remedy: .write(example))
            return nil
        }
        guard let languages else { return LocalizedText([:]) }
        var texts: [String: String] = [:]
        for (tag, value) in pairs {
            if !languages.contains(tag.text) {
                faults.append(.unknownKey(file, tag, remedy: .wordMeant(by: tag.text, among: languages)))
            } else if case .text(let text) = value.value {
                texts[tag.text] = text
            }
        }
        for language in languages where (texts[language] ?? "").isEmpty {
            refuse(key, value: language, line: node.line, problem: .noText, remedy: .write(example))
        }
        return LocalizedText(texts)
    }

    private mutating func part<PartKey: FieldName, Part>(
        _ node: YAMLNode, _ key: Key, _ read: (inout Mapping<PartKey>) -> Part?
    ) -> Part? {
        var mapping = Mapping<PartKey>(node, file: file, name: key.rawValue)
        let part = read(&mapping)
        faults += mapping.faults
        return mapping.faults.isEmpty ? part : nil
    }
}

extension Message {
    fileprivate static let noText = Message(zhHant: "缺少這個語言的文字", english: "there is no text in this language")
}
