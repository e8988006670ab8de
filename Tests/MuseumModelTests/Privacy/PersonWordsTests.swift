import MuseumModel
import Testing

@Suite struct PersonWordsTests {
    private func words(name: String? = nil, phone: String? = nil, email: String? = nil) -> PersonWords {
        var words = PersonWords()
        words.add(Contact(name: name, phone: phone, email: email))
        return words
    }

    @Test(arguments: [
        ("王小明", "請找王小明老師", "請找…老師"),
        ("王小明", "王 小　明", "…"),
        ("Lifok 'Oteng", "call Lifok ’Oteng!", "call …!"),
        ("José", "JOSE\u{301}, 4B", "…, 4B"),
        ("Mei Lin", "Ｍｅｉ Ｌｉｎ", "…"),
        ("𠮷田", "𠮷田太郎と吉田", "…太郎と吉田"),
    ])
    func aNameIsFoundInAnySpelling(name: String, text: String, left: String) {
        #expect(words(name: name).removed(from: text) == left)
    }

    @Test(arguments: [("Mei", "Meier"), ("王小明", "王小華"), ("José", "Jose"), ("小明", "小\n明")])
    func anotherNameIsLeft(name: String, text: String) {
        #expect(words(name: name).removed(from: text) == nil)
    }

    @Test(arguments: [
        ("0912-345-678", "0912345678"), ("0912-345-678", "+886 912 345 678"), ("0912-345-678", "00886-912-345-678"),
        ("+886-7-380-1234", "(07) 380-1234"), ("+886-7-380-1234", "886 7 3801234"), ("+886 912345678", "０９１２３４５６７８"),
        ("07-380-1234 分機 12", "07 3801234"), ("+1 212-555-0123", "(212) 555-0123"), ("0912-345-678", "28 0912345678"),
    ])
    func aNumberIsFoundHoweverItIsGrouped(phone: String, text: String) {
        let words = words(phone: phone)
        #expect(words.removed(from: "tel \(text)!") != nil, "\(phone) in \(text)")
        #expect(words.removed(from: "tel \(text)!")?.contains("345") != true)
    }

    @Test(arguments: [
        ("0912-345-678", "0912345679"), ("0912-345-678", "09123456789"), ("0912-345-678", "5550912345678901"),
        ("0912-345-678", "99990912345678"),
    ])
    func anotherNumberIsLeft(phone: String, text: String) {
        #expect(words(phone: phone).removed(from: text) == nil)
    }

    /// What the bytes of a text rule out at once, and what is looked at by characters, come to the same.
    @Test(arguments: [
        "王小明", "王　小明，四年甲班", "か\u{3099}王小明", "ＴＥＬ ０９１２３４５６７８", "tel (0912)345.678", "MING@SCHOOL.EXAMPLE", "五年 3 班",
        "nobody", "王\u{2F8AF}明", "",
    ])
    func bytesRuleOutNoText(text: String) {
        let words = words(name: "王小明", phone: "0912-345-678", email: "ming@school.example")
        #expect(words.stand(in: text) == (words.removed(from: text) != nil))
    }

    @Test func anAddressIsFoundInCapitalsAndNotWithinAnother() {
        let words = words(email: "Ming@School.example")
        #expect(words.removed(from: "<ming@school.EXAMPLE>") == "<…>")
        #expect(words.removed(from: "an.ming@school.example") == nil)
        #expect(words.removed(from: "ming@school.examples") == nil)
    }

    @Test func whatIsTooShortIsNoWord() {
        #expect(PersonName("王") == nil && PersonName(" - ") == nil && PhoneNumber("12 345") == nil)
        #expect(EmailAddress("school.example") == nil && EmailAddress("@b") == nil)
        #expect(words(name: "王", phone: "分機 12").isEmpty)
    }

    /// What is removed from the middle of a text in JSON leaves JSON.
    @Test func overlappingWordsLeaveOneMark() {
        var words = words(name: "王小明")
        words.add(Contact(name: "王小明老師", phone: "0912345678", email: "0912345678@school.example"))
        #expect(words.removed(from: #"{"who":"王小明老師 0912345678@school.example"}"#) == #"{"who":"… …"}"#)
    }

    @Test(arguments: [
        ("2027-08-31", 6, "2027-02-28"), ("2027-03-15", 6, "2026-09-15"), ("2028-02-29", 12, "2027-02-28"),
        ("2027-01-01", 1, "2026-12-01"),
    ])
    func monthsAreThoseOfTheCalendar(today: String, months: Int, last: String) {
        let policy = RetentionPolicy(monthsAfterVisit: months)
        #expect(policy.lastVisitOver(on: LocalDate(parsing: today)!) == LocalDate(parsing: last)!)
    }
}
