import MuseumModel
import Pages
import Testing

struct EscapingTests {
    @Test(
        "Text that people write never becomes markup, in contents or in attributes",
        arguments: Language.allCases,
        [
            "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)",
            "</title><script>",
            "\"\u{301} onmouseover=\"\u{301}alert(1)", "{{{museum}}}{{> style}}",
        ])
    func hostileText(language: Language, hostile: String) {
        let clean = AllPages.make(language)
        for (page, plain) in zip(AllPages.make(language, hostile: hostile), clean) {
            #expect(Markup.skeleton(page.html) == Markup.skeleton(plain.html), "\(page.name)")
        }
    }

    @Test("What was escaped is still there for the reader")
    func textSurvives() {
        let html = AllPages.make(.english, hostile: "<script>")[0].html
        #expect(html.contains("Acids and bases&lt;script&gt;"))
        #expect(html.contains("Laboratory&lt;script&gt;"))
        #expect(html.contains("the laboratory is taken&lt;script&gt;"))
    }

    @Test("A quote under a combining mark is escaped too, where the library's own escaping lets it pass")
    func combiningMark() {
        let html = AllPages.make(.english, hostile: "\"\u{301}")[0].html
        #expect(html.unicodeScalars.contains("\u{301}"))
        #expect(html.contains("&quot;\u{301}"))
    }
}
