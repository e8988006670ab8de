import MuseumModel
import Pages
import Testing

struct ErrorPageTests {
    @Test("Every reason has its status and its own words")
    func reasons() {
        let name = Samples.named("港館", "Harbour")
        let fault = Fault(
            file: "", field: "from", value: "2027-02-30", problem: Message(zhHant: "不是日期", english: "not a date"),
            remedy: Message(zhHant: "請寫成 2027-03-05", english: "write 2027-03-05"))
        let notFound = ErrorPage(museum: name, reason: .notFound, language: .english)
        let bad = ErrorPage(museum: name, reason: .badRequest([fault, fault]), language: .zhHant)
        let unavailable = ErrorPage(museum: name, reason: .unavailable, language: .english)
        #expect([notFound, bad, unavailable].map(\.status) == [404, 400, 503])
        #expect(notFound.html().contains("There is no such page"))
        #expect(bad.html().count(of: "<strong>不是日期</strong> <code>from = 2027-02-30</code>") == 2)
        #expect(bad.html().contains("<p>請寫成 2027-03-05</p>"))
        #expect(unavailable.html().contains("Please try again later."))
    }
}
