import Catalogue
import Foundation
import MuseumModel
import Testing

@Suite struct CalendarListingTests {
    private static let head = HarbourFolder()["museum.yaml"].replacing(/(?m)^calendars:\n(?:[ -].*\n)*/, with: "")

    private static func added(to text: String) throws -> String {
        let entry = CalendarListing.Entry(file: "new.ics", use: .busy, scope: "room:LAB")
        return String(decoding: try CalendarListing(Data(text.utf8)).adding(entry), as: UTF8.self)
    }

    private static let line = "- {file: \"new.ics\", as: busy, for: \"room:LAB\"}\n"

    @Test func appendsToTheList() throws {
        let list = "calendars:  # the house's own\n- {file: a.ics, as: closure}\n- file: b.ics\n  as: holiday\n"
        let text = list + "\n# what comes next\n" + Self.head
        #expect(try Self.added(to: text) == list + Self.line + "\n# what comes next\n" + Self.head)
    }

    @Test func keepsTheIndent() throws {
        let list = "calendars:\n    - {file: a.ics, as: closure}\n"
        #expect(try Self.added(to: Self.head + list) == Self.head + list + "    " + Self.line)
    }

    @Test func beginsAList() throws {
        #expect(try Self.added(to: Self.head) == Self.head + "calendars:\n  " + Self.line)
    }

    @Test func leavesAListInOneLineToAPerson() throws {
        let text = Self.head + "calendars: [{file: a.ics, as: closure}]\n"
        #expect { try Self.added(to: text) } throws: { ($0 as? Fault)?.field == "calendars" }
    }

    @Test func readsWhatIsThere() throws {
        let listing = try CalendarListing(Data(try Self.added(to: Self.head).utf8))
        #expect(listing.entries == [CalendarListing.Entry(file: "new.ics", use: .busy, scope: "room:LAB")])
    }
}
