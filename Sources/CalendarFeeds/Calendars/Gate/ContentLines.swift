import MuseumModel

/// Takes the bytes of a calendar apart into lines: any line end, folds undone before the text is looked at, since a fold may
/// stand within a character.
struct ContentLines {
    let lines: [ContentLine]
    let doubts: Doubts

    init(_ bytes: [UInt8], file: String) throws(Faults) {
        guard bytes.count <= CalendarLimits.bytes else { throw Faults([.tooLarge(file, bytes: bytes.count)]) }
        var doubts = Doubts(file: file)
        var lines: [ContentLine] = []
        for line in try Self.unfolded(bytes[...], file: file) {
            guard !line.bytes.contains(0), let text = String(validating: line.bytes, as: UTF8.self) else {
                throw Faults([.notText(file, line: line.number)])
            }
            let isClean = !line.bytes.contains { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F }
            // The library passes control characters through, both ways.
            let content = ContentLine(
                number: line.number, text: isClean ? text : String(text.unicodeScalars.filter { !Self.isControl($0) }))
            if !isClean { doubts.add(.controlCharacters, content) }
            lines.append(content)
        }
        self.lines = lines
        self.doubts = doubts
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 && scalar.value != 0x09) || scalar.value == 0x7F
    }

    private static func unfolded(
        _ bytes: ArraySlice<UInt8>, file: String
    ) throws(Faults) -> [(number: Int, bytes: [UInt8])] {
        var rest = bytes
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        var unfolded: [(number: Int, bytes: [UInt8])] = []
        var number = 0
        while !rest.isEmpty {
            number += 1
            let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
            let line = rest[rest.startIndex..<end]
            rest = rest[end...]
            if rest.starts(with: [0x0D, 0x0A]) { rest = rest.dropFirst(2) } else { rest = rest.dropFirst() }

            if let first = line.first, first == 0x20 || first == 0x09, !unfolded.isEmpty {
                unfolded[unfolded.count - 1].bytes += line.dropFirst()
            } else if !line.isEmpty {
                unfolded.append((number, Array(line)))
            }
            guard unfolded.count <= CalendarLimits.lines else { throw Faults([.tooManyLines(file, line: number)]) }
            guard (unfolded.last?.bytes.count ?? 0) <= CalendarLimits.bytesInLine else {
                throw Faults([.lineTooLong(file, line: number)])
            }
        }
        return unfolded
    }
}
