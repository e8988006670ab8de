import Catalogue
import Foundation
import MuseumModel
import Testing

struct CurriculumReaderTests {
    private func faults(_ file: String, _ text: String?) -> [String] {
        var folder = HarbourFolder()
        folder.shippedCurricula["science/\(file)"] = text.map { Data($0.utf8) }
        return folder.faults()
    }

    @Test func aMuseumsOwnCurriculumComesFirst() throws {
        var folder = HarbourFolder()
        folder["curricula/science/framework.json"] = HarbourFolder.framework.replacingOccurrences(
            of: "MOE", with: "own")
        folder["curricula/science/items.csv"] = HarbourFolder.items
        #expect(try folder.read().folder.curricula.map(\.publisher) == ["own"])
    }

    @Test(arguments: ["INe-Ⅱ-4", "INe –II-4", "INe－Ⅱ－4"])
    func codesMayBeWrittenInAnySpelling(_ spelling: String) throws {
        let folder = HarbourFolder().replacing("INe-II-4", with: spelling, in: "programmes.csv")
        #expect(try folder.read().folder == HarbourFolder().read().folder)
    }

    @Test func codesWithoutAnyCurriculumAreFaults() {
        let folder = HarbourFolder().replacing("curricula: [science]\n", with: "", in: "museum.yaml")
            .replacing(";po-II-1", with: "", in: "programmes.csv")
        #expect(
            folder.faults() == [
                """
                programmes.csv:2 [curriculum] “INe-II-4”: museum.yaml lists no curriculum
                    → list one there, e.g. curricula: [tw108]
                """,
                """
                programmes.csv:2 [curriculum] “INe-II-4”：museum.yaml 沒有列出任何課綱
                    → 請在 museum.yaml 填寫 curricula，如 [tw108]
                """,
            ])
    }

    @Test func aFrameworkThatIsNotThere() {
        #expect(
            faults("framework.json", nil) == [
                "Curricula/science/framework.json: there is no such file\n    → make it as MuseumFolder.md describes",
                "Curricula/science/framework.json：找不到這個檔案\n    → 請建立這個檔案，格式見 MuseumFolder.md",
            ])
    }

    @Test func aFrameworkThatIsNotJSON() {
        #expect(
            faults("framework.json", "id: science") == [
                """
                Curricula/science/framework.json: this is not JSON
                    → give id, title (by language), publisher and codePattern
                """,
                """
                Curricula/science/framework.json：不是 JSON
                    → 須有 id、title（各語言）、publisher、codePattern
                """,
            ])
    }

    @Test(arguments: ["publisher": "\"publisher\": \"MOE\", ", "title.en": "\"Science\""])
    func aFrameworkWithoutAnEntry(_ entry: (field: String, text: String)) {
        let text = HarbourFolder.framework.replacingOccurrences(
            of: entry.text, with: entry.field == "title.en" ? "1" : "")
        #expect(
            faults("framework.json", text) == [
                """
                Curricula/science/framework.json [\(entry.field)]: this is missing or of another form
                    → give id, title (by language), publisher and codePattern
                """,
                """
                Curricula/science/framework.json [\(entry.field)]：缺少這一項或格式不對
                    → 須有 id、title（各語言）、publisher、codePattern
                """,
            ])
    }

    @Test func aFrameworkOfAnotherName() {
        let text = HarbourFolder.framework.replacingOccurrences(of: "\"science\"", with: "\"arts\"")
        #expect(
            faults("framework.json", text) == [
                "Curricula/science/framework.json [id] “arts”: the folder is called science\n    → give both the same name",
                "Curricula/science/framework.json [id] “arts”：與資料夾名稱 science 不同\n    → 請改成相同的名稱",
            ])
    }

    @Test func aPatternThatIsNone() {
        let text = HarbourFolder.framework.replacingOccurrences(of: "[0-9]", with: "([0-9]")
        #expect(
            faults("framework.json", text) == [
                """
                Curricula/science/framework.json [codePattern] “[A-Za-z]+-II-([0-9]”: this is not a regular expression
                    → check parentheses and backslashes
                """,
                """
                Curricula/science/framework.json [codePattern] “[A-Za-z]+-II-([0-9]”：不是正規表示式
                    → 請檢查括號與反斜線
                """,
            ])
    }

    @Test func aCodeAgainstThePattern() {
        let text = HarbourFolder.items.replacingOccurrences(of: "\nINe-II-4,", with: "\nINe-II-44,")
        #expect(
            faults("items.csv", text) == [
                """
                Curricula/science/items.csv:2 [code] “INe-II-44”: the code does not match the pattern
                    → write a code as codePattern in framework.json has it
                """,
                """
                Curricula/science/items.csv:2 [code] “INe-II-44”：代碼不符合規格
                    → 請填：符合 framework.json codePattern 的代碼
                """,
            ])
    }

    @Test func anItemOfUnknownStatus() {
        let text = HarbourFolder.items.replacingOccurrences(of: "from memory", with: "remembered")
        #expect(
            faults("items.csv", text).first == """
                Curricula/science/items.csv:3 [status] “remembered”: this word is not known here
                    → use one of: listed, from memory
                """)
    }
}
