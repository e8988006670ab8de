import Foundation
import Testing

/// The same journey in both languages, line by line; names that the search made are taken from its documents.
@Suite struct LanguageTests {
    @Test func everyLineOfTheJourneyInEnglish() throws {
        let told = try Journey(language: "en")
        #expect(told.made == ["Made museum from the example tour. Next: gnomon check museum"])
        #expect(
            told.checked == [
                "6 rooms, 8 instructors, 4 kits, 15 programmes, 30 schools, 1064 standards: the folder has no fault.",
                "Term 2027-spring: 112 sessions and series to place; 0 cannot be placed at any time.",
            ])
        #expect(told.planned.first?.hasPrefix("Plan \(told.plan): 122 sessions placed, 0 left out, cost ") == true)
        #expect(
            told.planned.suffix(2) == [
                "Seed 1, 60000 steps, repeatable", "To publish: gnomon publish museum \(told.plan)",
            ])
        #expect(
            told.published
                == [
                    "Published plan \(told.plan): 122 sessions added, 0 changed, 0 cancelled, 0 unchanged",
                    "Instructors to be told: I01 I02 I03 I04 I05 I06 I07 I08",
                    "For drafts of the messages: gnomon publish museum \(told.plan) --key p1 --notices FOLDER",
                ])
        #expect(told.found.count == 2)
        #expect(told.found[0].hasPrefix("\(told.session)  "))
        #expect(
            told.found[0].hasSuffix("  Colours of acids and bases  Main House Laboratory  30 of 30 left  TWD 80"))
        #expect(told.found[1] == "… and \(told.others) more")
        let line = "S001  \(told.session)  28 students, 2 teachers"
        #expect(told.booked == ["\(told.booking)  confirmed  \(line)"])
        #expect(told.listed == told.booked)
        #expect(told.refused.count == 5)
        #expect(
            told.refused.prefix(2) == [
                "session \(told.session) has 2 left; the party needs 28", "    → sessions with room for the party:",
            ])
        #expect(told.otherBody == ["key j1 was used before for a request with other contents"])
        #expect(told.cancelled == ["\(told.booking)  cancelled  \(line)"])
        #expect(told.cancelledAgain == ["booking \(told.booking) is already cancelled"])
        #expect(told.fed == ["lab.ics: \(told.events) events"])
        #expect(told.reported.last == "The timetable is in plan.html")
    }

    @Test func everyLineOfTheJourneyInChinese() throws {
        let told = try Journey(language: "zh-Hant")
        #expect(told.made == ["已建立 museum（範例 tour）。接著可執行 gnomon check museum"])
        #expect(
            told.checked == [
                "6 個場地、8 位講師、4 種教具、15 個課程、30 所學校、1064 條課綱：資料夾沒有問題。",
                "檔期 2027-spring：112 個場次或系列待排，0 個無論如何排不進。",
            ])
        #expect(told.planned.first?.hasPrefix("排程 \(told.plan)：122 場已排入，0 場未排入，成本 ") == true)
        #expect(told.planned.suffix(2) == ["種子 1，60000 步，可重現", "發布：gnomon publish museum \(told.plan)"])
        #expect(
            told.published == [
                "已發布排程 \(told.plan)：新增 122 場、變更 0 場、取消 0 場、不變 0 場",
                "要通知的講師 8 位：I01 I02 I03 I04 I05 I06 I07 I08",
                "通知草稿：gnomon publish museum \(told.plan) --key p1 --notices 資料夾",
            ])
        #expect(told.found.count == 2)
        #expect(told.found[0].hasPrefix("\(told.session)  116/"))
        #expect(told.found[0].hasSuffix("  酸鹼變色實驗  本館 實驗室  餘 30/30  TWD 80"))
        #expect(told.found[1] == "……另有 \(told.others) 場")
        let line = "S001  \(told.session)  學生 28、教師 2"
        #expect(told.booked == ["\(told.booking)  已確認  \(line)"])
        #expect(told.listed == told.booked)
        #expect(told.refused.count == 5)
        #expect(told.refused.prefix(2) == ["場次 \(told.session) 需要 28 個名額，只剩 2 個", "    → 還有名額的場次："])
        #expect(told.otherBody == ["識別碼 j1 已用於內容不同的申請"])
        #expect(told.cancelled == ["\(told.booking)  已取消  \(line)"])
        #expect(told.cancelledAgain == ["預約 \(told.booking) 已取消"])
        #expect(told.fed == ["lab.ics：\(told.events) 個活動"])
        #expect(told.reported.last == "課表已寫入 plan.html")
    }
}

/// What the program said on the way from a folder to a feed.
private struct Journey {
    let plan: String
    let session: String
    let booking: String
    /// Sessions that the search did not list.
    let others: Int
    /// Sessions in the laboratory.
    let events: Int
    let made, checked, planned, published, found, booked, listed, refused, otherBody: [String]
    let cancelled, cancelledAgain, fed, reported: [String]

    init(language: String) throws {
        let program = try Program(museum: nil)
        func say(_ arguments: [String], status: Int32 = 0) throws -> [String] {
            let result = try program.start(arguments + ["--language", language]).finish()
            try #require(result.status == status, "\(arguments): \(result.errors)")
            let told = status == 0 ? result.output : result.errors
            return told.split(separator: "\n").map(String.init)
        }
        made = try say(["init", "museum"])
        checked = try say(["check", "museum"])
        planned = try say(["plan", "museum", "--term", "2027-spring", "--iterations", "60000", "--seed", "1"])
        let document = try program.json("report", "museum")
        plan = try #require(document["id"] as? String)
        let sessions = try #require(document["sessions"] as? [[String: Any]])
        events = sessions.count { $0["room"] as? String == "LAB" }
        published = try say(["publish", "museum", "--key", "p1"])

        let query = ["search", "museum", "--curriculum", "INe-II-4", "--people", "30"]
        let offers = try #require(try program.json(query)["sessions"] as? [[String: Any]])
        let session = try #require(offers.first?["id"] as? String)
        self.session = session
        others = offers.count - 1
        found = try say(query + ["--limit", "1"])

        func book(_ school: String, teachers: Int, key: String, status: Int32 = 0) throws -> [String] {
            try say(
                [
                    "book", session, "--school", school, "--students", "28", "--teachers", "\(teachers)", "--key", key,
                    "--museum", "museum",
                ], status: status)
        }
        booked = try book("S001", teachers: 2, key: "j1")
        booking = try #require(booked.first?.split(separator: " ").first.map(String.init))
        listed = try say(["bookings", "--museum", "museum"])
        refused = try book("S002", teachers: 2, key: "j2", status: 1)
        otherBody = try book("S001", teachers: 3, key: "j1", status: 1)
        let cancel = ["cancel", booking, "--museum", "museum", "--key"]
        cancelled = try say(cancel + ["j3"])
        // The same key tells the same again; another one finds that it is done.
        try #require(try say(cancel + ["j3"]) == cancelled)
        cancelledAgain = try say(cancel + ["j4"], status: 1)
        fed = try say(["feed", "museum", "--room", "LAB", "-o", "lab.ics"])
        reported = try say(["report", "museum", "--html", "plan.html"])
    }
}
