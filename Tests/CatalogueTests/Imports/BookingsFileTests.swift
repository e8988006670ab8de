import Catalogue
import Foundation
import MuseumModel
import Testing

@Suite struct BookingsFileTests {
    @Test func aRowIsABooking() throws {
        let text = "場次;學校;班級;學生;教師;年級;聯絡人;電話\nS1;064501;四年甲班;28;2;\"4:14; 5:14\";王小明;'+886-7-380\n"
        let rows = try BookingsFile.read(Data(text.utf8), file: "b.csv")
        let item = try #require(rows.first?.item)
        #expect(rows.first?.line == 2 && item.wanted == "S1" && item.school == "064501")
        #expect(try item.party == Party(students: 28, teachers: 2, grades: [4: 14, 5: 14]))
        #expect(item.className == "四年甲班" && item.contact == Contact(name: "王小明", phone: "+886-7-380"))
    }

    @Test func numbersThatDoNotFitAreTold() {
        do {
            _ = try BookingsFile.read(
                Data("session,school,students,grades\nS1,A,28,4:14\nS1,B,0,\nS1,C,5,x\n".utf8), file: "b.csv")
            Issue.record("nothing was refused")
        } catch {
            #expect(
                error.faults.map(\.line) == [2, 3, 4]
                    && error.faults.map(\.field) == ["students", "students", "grades"])
        }
    }

    @Test func schoolsAreReadWithTheirContacts() throws {
        let text = "代號,校名,name_en,類別,鄉鎮市區,電話\n064501,範例國小,Example,elementary,鹽埕區,\"=\"\"07-380\"\"\"\n"
        let items = try SchoolsFile.read(Data(text.utf8), file: "s.csv", languages: ["zh-Hant", "en"])
        #expect(items.map(\.school.id) == ["064501"] && items.first?.contact?.phone == "07-380")
        #expect(items.first?.school.name.texts == ["zh-Hant": "範例國小", "en": "Example"])
    }
}
