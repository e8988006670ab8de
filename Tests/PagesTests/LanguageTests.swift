import Foundation
import MuseumModel
import Pages
import Testing

struct LanguageTests {
    @Test("Every page says which language it is in", arguments: Language.allCases)
    func lang(language: Language) {
        for page in AllPages.make(language) {
            #expect(page.html.contains("<html lang=\"\(language.rawValue)\">"), "\(page.name)")
        }
    }

    @Test("English pages hold no Chinese but the name of the other language")
    func englishOnly() {
        for page in AllPages.make(.english) {
            let text = Self.text(page.html).replacing("中文", with: "").replacing("INe-Ⅱ-4", with: "")
            let chinese = text.unicodeScalars.filter {
                $0.properties.isIdeographic || (0x3000...0x303F).contains($0.value)
            }
            #expect(chinese.isEmpty, "\(page.name): \(String(String.UnicodeScalarView(chinese)))")
        }
    }

    @Test("Chinese pages hold no English words but the name of the other language and data")
    func chineseOnly() {
        let known = [
            "English", "Asia/Taipei", "INe", "II", "Google", "Outlook", "gnomon", "book", "spread", "https", "from",
        ]
        for page in AllPages.make(.zhHant) {
            var text = Self.text(page.html)
            for word in known { text = text.replacing(word, with: "") }
            // What has digits, dots or dashes in it is an identifier or an address.
            let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || "./:-".contains($0))) }
                .filter { $0.count > 2 && $0.allSatisfy(\.isLetter) }
            #expect(words.isEmpty, "\(page.name): \(words)")
        }
    }

    @Test("Every public page leads to itself in the other language", arguments: Language.allCases)
    func switching(language: Language) {
        let other = language == .zhHant ? Language.english : .zhHant
        for page in AllPages.make(language) where !page.name.contains("report") {
            let links = Markup.tags(page.html).filter { tag in
                tag.name == "a" && tag.attributes.contains { $0.name == "hreflang" && $0.value == other.rawValue }
            }
            #expect(!links.isEmpty, "\(page.name)")
            for link in links {
                let address = link.attributes.first { $0.name == "href" }?.value ?? ""
                #expect(address.contains("lang=\(other.rawValue)"), "\(page.name): \(address)")
            }
        }
    }

    @Test("Changing the language keeps the search")
    func keepsSearch() {
        var search = StartPage.Search()
        search.audience = "family"
        search.curriculum = "科 E2"
        let html = StartPage(
            museum: Samples.museum(), sessions: [], search: search, feeds: [], language: .zhHant
        ).html()
        #expect(html.contains("href=\"/?lang=en&amp;audience=family&amp;curriculum=%E7%A7%91%20E2\""))
    }

    @Test("The report links to its other file, and only where there is one")
    func reportSwitch() {
        func report(_ file: String?) -> String {
            TimetableReport(
                folder: Samples.folder(), term: Samples.term, plan: Samples.plan(), language: .english,
                otherLanguageFile: file
            ).html()
        }
        #expect(report("課表 1.html").contains("href=\"%E8%AA%B2%E8%A1%A8%201.html\" lang=\"zh-Hant\""))
        #expect(!report(nil).contains("hreflang"))
    }

    /// What a reader sees, without styles and tags.
    private static func text(_ html: String) -> String {
        guard let start = html.range(of: "<style>"), let end = html.range(of: "</style>") else { return html }
        var text = html
        text.removeSubrange(start.lowerBound..<end.upperBound)
        var inTag = false
        return text.reduce(into: "") { result, character in
            if character == "<" { inTag = true }
            if !inTag { result.append(character) }
            if character == ">" {
                inTag = false
                result.append(" ")
            }
        }
    }
}
