import Catalogue
import Foundation
import MuseumModel
import Testing

struct YAMLNodeTests {
    @Test func anchorsAndAliasesMayShareAValue() throws {
        let folder = HarbourFolder().replacing("[\"tue-sun 09:00-17:00\"]", with: "*hours", in: "museum.yaml")
            .replacing(
                "[\"tue-sun,holidays 09:00-17:00\"]", with: "&hours [\"tue-sun,holidays 09:00-17:00\"]",
                in: "museum.yaml")
        let sites = try folder.read().folder.museum.sites
        #expect(sites[0].opening == sites[1].opening)
    }

    @Test func aliasesOfAliasesDoNotUnfoldWithoutEnd() {
        var folder = HarbourFolder()
        var text = "- &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...6 {
            let aliases = repeatElement("*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "- &a\(level) [\(aliases)]\n"
        }
        folder["constraints.yaml"] = text
        #expect(
            folder.faults().first == """
                constraints.yaml:1: there is too much here, or too deeply nested
                    → at most 8 levels and 200000 values are read
                """)
    }

    @Test(arguments: [20, 100_000])
    func deepNestingIsAFault(_ depth: Int) {
        var folder = HarbourFolder()
        folder["constraints.yaml"] = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(folder.faults().count == 2)
    }

    @Test(arguments: ["", "~", "null"])
    func aValueMayBeLeftOut(_ value: String) throws {
        let folder = HarbourFolder().replacing(
            "currency: TWD", with: "currency: TWD\nweek_start: \(value)", in: "museum.yaml")
        #expect(try folder.read().folder == HarbourFolder().read().folder)
    }
}
