import Foundation
import MuseumModel
import Pages
import Testing

struct TimetableReportTests {
    static func html(
        _ sessions: [Session] = Samples.sessions, grouping: TimetableReport.Grouping = .week, closures: [Closure] = [],
        language: Language = .english
    ) -> String {
        TimetableReport(
            folder: Samples.folder(closures: closures), term: Samples.term, sessions: sessions, source: .published,
            grouping: grouping, language: language
        ).html()
    }

    @Test("It needs no other resource and runs no script", arguments: TimetableReport.Grouping.allCases)
    func selfContained(grouping: TimetableReport.Grouping) {
        let html = Self.html(grouping: grouping)
        #expect(!html.contains("http"))
        #expect(!html.contains("url("))
        #expect(!html.contains("@import"))
        let tags = Markup.tags(html)
        #expect(!tags.contains { ["script", "link", "img", "iframe", "object"].contains($0.name) })
        #expect(!tags.flatMap(\.attributes).contains { $0.name == "src" || $0.name.hasPrefix("on") })
    }

    @Test("Every session stands in its week, its day, and the grids of its room, people, audience, programme and kits")
    func everywhere() throws {
        let html = Self.html()
        #expect(html.contains("<h2>Week 1: 2027-03-01 – 2027-03-07 <small>3 sessions</small></h2>"))
        #expect(html.contains("<h2>Week 2: 2027-03-08 – 2027-03-14 <small>1 session</small></h2>"))
        #expect(html.contains("<th scope=\"row\">Laboratory<small>Main House</small></th>"))
        #expect(html.contains("<th scope=\"row\">Outreach visit<small>no room</small></th>"))
        #expect(html.contains("<summary>Ms Petrel <small>3 sessions, 4 h</small></summary>"))
        #expect(try Self.times(html, in: "rooms") == ["09:30–10:50", "10:00–11:20", "10:30–11:50", "14:00–15:20"])
        // One session has two instructors.
        #expect(
            try Self.times(html, in: "people")
                == ["09:30–10:50", "09:30–10:50", "10:00–11:20", "10:30–11:50", "14:00–15:20"])
        #expect(try Self.times(html, in: "audiences") == Self.times(html, in: "rooms"))
        #expect(try Self.times(html, in: "programmes") == Self.times(html, in: "rooms"))
        #expect(try Self.times(html, in: "kits") == ["09:30–10:50"])
        #expect(try Self.section(html, "kits").contains("Acids and bases <span>2 units, Laboratory</span>"))
    }

    @Test("What is locked says so in every form, and which parts are", arguments: [Language.english, .zhHant])
    func locks(language: Language) throws {
        let session = try #require(Samples.sessions.first { $0.series == nil })
        let html = TimetableReport(
            folder: Samples.folder(), term: Samples.term, sessions: Samples.sessions,
            locks: [
                SessionLock(session: session.id.value, hold: .kept([.room, .time])),
                SessionLock(session: "another", hold: .leftOut),
            ], source: .published, language: language
        ).html()
        let word = language == .english ? " · locked</i>" : "・鎖定</i>"
        #expect(try Self.section(html, "rooms").components(separatedBy: word).count == 2)
        #expect(try Self.section(html, "programmes").components(separatedBy: word).count == 2)
        #expect(html.contains(language == .english ? "locked: time, room" : "鎖定：時間、場地"))
        #expect(!Self.html(language: language).contains(word))
    }

    /// The times of all sessions in the grids of a section, sorted.
    private static func times(_ html: String, in id: String) throws -> [String] {
        try section(html, id).matches(of: /<b>([0-9:–]+)<\/b>/).map { String($0.1) }.sorted()
    }

    private static func section(_ html: String, _ id: String) throws -> Substring {
        let start = try #require(html.firstRange(of: "<section id=\"\(id)\""))
        let end = try #require(html[start.upperBound...].firstRange(of: "</section>"))
        return html[start.lowerBound..<end.lowerBound]
    }

    @Test("A grid has the weekdays of its own sessions only, and is unfolded where that is asked for")
    func grids() throws {
        let programmes = try Self.section(Self.html(), "programmes")
        #expect(programmes.contains("<th scope=\"col\">Week</th><th scope=\"col\">Tue</th></tr>"))
        #expect(programmes.contains("<th scope=\"row\">Week 2 <small>03-08</small></th><td><small>Thu 03-11</small>"))
        #expect(!Self.html().contains("<details class=\"grid\" open"))
        let opened = TimetableReport(
            folder: Samples.folder(), term: Samples.term, sessions: Samples.sessions, source: .published,
            opened: [.people], language: .english
        ).html()
        #expect(opened.count(of: "<details class=\"grid\" open") == 2)
    }

    @Test("What is not used at all is named, and programmes are counted week by week")
    func unusedAndSpread() throws {
        let html = Self.html(Array(Samples.sessions.prefix(1)))
        #expect(html.contains("<h3>Rooms without a session</h3>\n<ul class=\"unused\"><li>Hall</li></ul>"))
        #expect(html.contains("<h3>Kits that are not used</h3>\n<ul class=\"unused\"><li>Spare kit</li></ul>"))
        #expect(!html.contains("Instructors without a session"))
        let spread = try Self.section(Self.html(), "spread")
        #expect(spread.contains("Tour of the hall</th><td class=\"s2\">2</td><td class=\"s0\"></td>"))
        #expect(spread.contains("<td>2</td></tr>"))
    }

    @Test("By day there are strips and no sheet")
    func byDay() {
        let html = Self.html(grouping: .day)
        #expect(!html.contains("<table class=\"sheet"))
        #expect(html.count(of: "class=\"strip\"") == 2)
    }

    @Test("Blocks stand at their hour, and side by side where they overlap")
    func positions() {
        let html = Self.html()
        // Hours from 09:00 to 17:00: 10:00 is an eighth, 80 minutes a sixth.
        #expect(html.contains("style=\"left:12.50%;width:16.66%;--lane:0\""))
        #expect(html.contains("style=\"left:18.75%;width:16.66%;--lane:1\""))
        #expect(html.contains("style=\"--lanes:2\""))
        #expect(html.contains("style=\"--lanes:1\""))
    }

    @Test("A session in the evening and one past midnight widen their day")
    func lateHours() {
        let html = Self.html([Samples.session("N", "P01", at: 1_350, length: 600, room: "LAB")], grouping: .day)
        #expect(html.contains("--hours:15"))
        #expect(html.contains("left:90%;width:10%"))
        #expect(html.contains("22:30–08:30"))
    }

    @Test("A dense week says so, for one line a session in print")
    func dense() {
        let many = (0..<81).map { Samples.session(Identifier("P01-\($0)"), "P01", at: 540 + $0 * 5, room: "LAB") }
        #expect(Self.html(many).contains("class=\"sheet dense\""))
        #expect(!Self.html(Array(many.dropLast())).contains("class=\"sheet dense\""))
    }

    @Test("Closures of places are told above their week, absences of people are not")
    func closures() {
        func closure(_ scope: Closure.Scope, _ reason: String, from: Int, to: Int) -> Closure {
            Closure(
                scope: scope, start: LocalDateTime(Samples.day.adding(days: from), LocalTime(minutes: 0)),
                end: LocalDateTime(Samples.day.adding(days: to), LocalTime(minutes: 0)), reason: reason)
        }
        let html = Self.html(closures: [
            closure(.room("LAB"), "painting", from: 0, to: 2), closure(.instructor("I01"), "private", from: 0, to: 1),
            closure(.museum, "elsewhen", from: 30, to: 31),
        ])
        #expect(html.contains("Laboratory closed: painting (Tue 2027-03-02–Wed 2027-03-03)"))
        #expect(!html.contains("private"))
        #expect(!html.contains("elsewhen"))
    }

    @Test("Chinese reports write the years of the Republic")
    func minguo() {
        let html = Self.html(language: .zhHant)
        #expect(html.contains("第 1 週　116/03/01–116/03/07"))
        #expect(html.contains("116/03/02（二）"))
    }

    @Test("A plan tells its seed, iterations, cost and what is missing")
    func plan() {
        let html = TimetableReport(
            folder: Samples.folder(), term: Samples.term, plan: Samples.plan(), language: .english
        ).html()
        #expect(html.contains("Draft D-7, seed 42, 1,000,000 iterations, inputs 0123456789ab"))
        #expect(html.contains("<dt>Not placed</dt><dd>1</dd>"))
        #expect(html.contains("<td class=\"value\">1,240</td>"))
        #expect(html.contains("<li>the laboratory is taken</li>"))
    }

    @Test("Energy is told by zone and in all, beside what it was before")
    func energy() {
        let html = TimetableReport(
            folder: Samples.folder(), term: Samples.term, plan: Samples.plan(), energy: Samples.energy(),
            language: .english
        ).html()
        let cells = { (texts: [String]) in texts.map { "<td class=\"value\">\($0)</td>" }.joined() }
        #expect(
            html.contains(
                "<th scope=\"row\">First floor</th>" + cells(["1.5 h", "40", "1,280", "2 h", "3,000", "−1,720"])))
        #expect(html.contains("<th scope=\"row\">First floor</th>" + cells(["1 h", "–", "100", "1 h", "50", "+50"])))
        #expect(
            html.contains("<th scope=\"row\">Total</th>" + cells(["2.5 h", "–", "1,380", "3 h", "3,050", "−1,670"])))
        #expect(html.contains("<th scope=\"col\">Cost (TWD)</th><th scope=\"col\">Hours, published</th>"))
        #expect(!Self.html().contains("id=\"energy\""))
    }

    @Test("What has no place for the same reasons is told together")
    func unplaced() {
        func item(_ id: String, _ reason: String, meetings: Int = 1) -> Plan.Unplaced {
            Plan.Unplaced(
                id: id, programme: "P01", meetings: meetings,
                reasons: [Message(zhHant: "滿", english: reason)])
        }
        let html = TimetableReport(
            folder: Samples.folder(), term: Samples.term, sessions: Samples.sessions,
            unplaced: [item("P01-5", "full"), item("P01-6", "closed"), item("P01-7", "full", meetings: 4)],
            source: .published, language: .english
        ).html()
        #expect(
            html.contains(
                "Acids and bases <small>5 sessions</small></h3>\n<p class=\"ids\"><code>P01-5</code> <code>P01-7</code> </p>"
            ))
        #expect(html.contains("<code>P01-6</code>"))
        #expect(html.count(of: "<li>full</li>") == 1)
    }

    @Test("None of many sessions is missing from any grid that it belongs to")
    func manySessions() throws {
        let programmes: [Programme.ID] = ["P01", "P02", "P03"]
        let rooms: [Room.ID?] = ["LAB", "HALL", nil]
        let many = (0..<300).map { index in
            Samples.session(
                Identifier("S\(index)"), programmes[index % 3], day: index % 40, at: 480 + index,
                room: rooms[index % 3],
                staff: index % 2 == 0 ? ["I01"] : ["I01", "I02"],
                kits: index % 5 == 0 ? [Programme.KitNeed(kit: "K1")] : [])
        }
        let html = Self.html(many)
        let once = many.map { "\($0.start.time)–\($0.end.time)" }
        for section in ["rooms", "audiences", "programmes"] {
            #expect(try Self.times(html, in: section) == once.sorted())
        }
        let twice = once + once.indices.filter { !$0.isMultiple(of: 2) }.map { once[$0] }
        #expect(try Self.times(html, in: "people") == twice.sorted())
        #expect(
            try Self.times(html, in: "kits") == once.indices.filter { $0.isMultiple(of: 5) }.map { once[$0] }.sorted())
    }

    @Test("Must-rules that were broken by hand are told")
    func violations() {
        func html(_ violations: [Plan.Violation]) -> String {
            TimetableReport(
                folder: Samples.folder(), term: Samples.term, sessions: Samples.sessions, violations: violations,
                source: .published, language: .english
            ).html()
        }
        let text = Message(zhHant: "同時使用", english: "at the same time <in> one room")
        #expect(
            html([Plan.Violation(text: text, sessions: ["P02-1", "P02-2"])])
                .contains("<li>at the same time &lt;in&gt; one room, P02-1, P02-2</li>"))
        #expect(!html([]).contains("Must-rules that are broken"))
    }

    @Test("Without sessions every section says that there are none")
    func empty() {
        let html = Self.html([])
        #expect(html.contains("This term has no sessions yet."))
        #expect(html.count(of: "No sessions.") == 7)
        #expect(html.contains("Everything has been placed."))
        #expect(html.contains("There are no costs to show."))
    }

    @Test("What the folder no longer has goes by its identifier")
    func unknown() {
        let html = Self.html([Samples.session("X-1", "GONE", at: 570, room: "ATTIC", staff: ["I99"])])
        for name in ["GONE", "ATTIC", "I99"] { #expect(html.contains(name)) }
    }

    @Test("The order of the sessions makes no difference, and the same input gives the same bytes")
    func deterministic() {
        #expect(Self.html() == Self.html(Samples.sessions.reversed()))
    }
}
