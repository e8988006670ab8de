import Foundation
import MuseumModel

/// How the bytes of a file that somebody sent are written: as spreadsheets and school registers of Taiwan write them.
enum ImportEncoding: Sendable {
    case utf8, utf16LittleEndian, utf16BigEndian, big5

    /// Microsoft's Big5 (code page 950), as Foundation numbers it.
    private static let codePage950 = String.Encoding(rawValue: 0x8000_0423)

    /// The encoding and where the text begins, behind a byte order mark.
    static func guess(_ bytes: [UInt8]) -> (ImportEncoding, start: Int) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        // Commas and line ends have a zero byte in UTF-16, and text has none.
        if let zero = bytes.prefix(4_096).firstIndex(of: 0) {
            return (zero % 2 == 1 ? .utf16LittleEndian : .utf16BigEndian, 0)
        }
        guard let bad = utf8.firstFault(in: bytes[...]) else { return (.utf8, 0) }
        // Big5 is hardly ever valid UTF-8 for two characters: then one byte of a text in UTF-8 is wrong.
        let characters = bytes[..<bad].count { $0 >= 0xC0 }
        return (characters >= 2 || big5.firstFault(in: bytes[...]) != nil && characters > 0 ? .utf8 : .big5, 0)
    }

    /// The place of the first byte that is no part of a character; nil where there is none.
    func firstFault(in bytes: ArraySlice<UInt8>) -> Int? {
        switch self {
        case .utf8:
            do {
                _ = try UTF8Span(validating: bytes.span)
                return nil
            } catch {
                return bytes.startIndex + error.byteOffsets.lowerBound
            }
        case .utf16LittleEndian, .utf16BigEndian: return faultOfUTF16(bytes)
        case .big5: return Self.faultOfBig5(bytes)
        }
    }

    /// Of bytes without a fault.
    func text(_ bytes: ArraySlice<UInt8>) -> String {
        switch self {
        case .utf8: String(decoding: bytes, as: UTF8.self)
        case .utf16LittleEndian, .utf16BigEndian: String(decoding: units(bytes), as: UTF16.self)
        case .big5: String(data: Data(bytes), encoding: Self.codePage950) ?? ""
        }
    }

    var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .big5: "Big5"
        }
    }

    private func units(_ bytes: ArraySlice<UInt8>) -> [UInt16] {
        stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
            let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            return self == .utf16LittleEndian ? second << 8 | first : first << 8 | second
        }
    }

    private func faultOfUTF16(_ bytes: ArraySlice<UInt8>) -> Int? {
        let units = units(bytes)
        var index = 0
        while index < units.count {
            if UTF16.isLeadSurrogate(units[index]) {
                guard index + 1 < units.count, UTF16.isTrailSurrogate(units[index + 1]) else {
                    return bytes.startIndex + index * 2
                }
                index += 1
            } else if UTF16.isTrailSurrogate(units[index]) {
                return bytes.startIndex + index * 2
            }
            index += 1
        }
        return bytes.count.isMultiple(of: 2) ? nil : bytes.endIndex - 1
    }

    /// A character that each computer may define for itself is a fault, too: nobody else knows what it was.
    private static func faultOfBig5(_ bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            guard index + 1 < bytes.endIndex,
                let text = String(data: Data(bytes[index...index + 1]), encoding: codePage950),
                let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1,
                scalar.properties.generalCategory != .privateUse
            else { return index }
            index += 2
        }
        return nil
    }
}
