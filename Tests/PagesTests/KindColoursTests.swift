import Foundation
import MuseumModel
import Pages
import Testing

struct KindColoursTests {
    @Test("Text is legible on every block, and every edge stands out", arguments: Programme.Kind.allCases)
    func contrast(kind: Programme.Kind) throws {
        #expect(try Self.contrast(KindColours.ink, kind.colours.fill) >= 7)
        #expect(try Self.contrast("#454c53", kind.colours.fill) >= 4.5)
        #expect(try Self.contrast(kind.colours.edge, "#fbfaf7") >= 3)
    }

    @Test("The colours of text on the page's grounds have a contrast of 4.5 or more")
    func pageColours() throws {
        for (text, ground) in [
            ("#1c2024", "#fbfaf7"), ("#535b63", "#fbfaf7"), ("#535b63", "#ffffff"), ("#17506e", "#fbfaf7"),
            ("#ffffff", "#17506e"), ("#ffffff", "#0f3b53"), ("#8c1d18", "#fbfaf7"),
        ] {
            #expect(Stylesheet.pages.contains(text) || text == "#ffffff")
            #expect(try Self.contrast(text, ground) >= 4.5, "\(text) on \(ground)")
        }
    }

    @Test("So have those of the report's tables")
    func reportColours() throws {
        let report = TimetableReportTests.html()
        for (text, ground) in [
            ("#1c2024", "#8db8d0"), ("#1c2024", "#abcbdd"), ("#1c2024", "#f0eee8"), ("#535b63", "#f0eee8"),
            ("#535b63", "#fbfaf7"),
        ] {
            #expect(report.contains(text) && report.contains(ground))
            #expect(try Self.contrast(text, ground) >= 4.5, "\(text) on \(ground)")
        }
    }

    @Test("No two kinds look the same")
    func distinct() {
        #expect(Set(Programme.Kind.allCases.map(\.colours)).count == Programme.Kind.allCases.count)
    }

    /// By WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    static func contrast(_ one: String, _ other: String) throws -> Double {
        let both = [try luminance(one), try luminance(other)].sorted()
        return (both[1] + 0.05) / (both[0] + 0.05)
    }

    private static func luminance(_ colour: String) throws -> Double {
        let number = try #require(Int(colour.dropFirst(), radix: 16))
        let parts = [number >> 16, number >> 8 & 255, number & 255].map { part in
            let value = Double(part) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
