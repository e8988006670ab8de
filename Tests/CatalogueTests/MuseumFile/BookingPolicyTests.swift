import Catalogue
import MuseumModel
import Testing

struct BookingPolicyTests {
    private static let all = """
        booking:
          notice_days: 5
          opens_days: 90
          opens_at: "09:00"
          increase_days: 4
          hold_minutes: 20
          approvals: [museum, school]
          waiting: fit-first
          per_adult: {preschool: 3}
          prices:
            - {from: 2027-08-01, per_person: 100}
            - {from: 115/08/01, per_person: 80, group_from: 20, group_per_person: 60}
          cancellation: [{days: 7, percent: 50}, {days: 28, percent: 0}]
          pools: [{id: remote, places: 10, remoteness: 1, release_days: 14}]
          codes: [{code: WELCOME, through: 2027-06-30}]
          categories: [{id: low, name: {zh-Hant: 低收, en: Low}, fund: hope}]
          funds: [{id: hope, name: {zh-Hant: 希望, en: Hope}, per_school_year: 20000, bus: 8000}]
          rounds:
            - id: 2027S1
              name: {zh-Hant: 抽籤, en: Lots}
              programmes: [P02, P01]
              sessions: 2027-03-02..2027-05-23
              applications: 116/01/04..116/01/31
              tiers: [{id: far, remoteness: 1, counties: [高雄市], quota: 4}]
          halls: [{id: main, name: {zh-Hant: 本館, en: Main}, rooms: [LAB, MAKER], people: 50}]
          programmes:
            - {id: P02, notice_days: 14, approvals: [], pools: []}
        """

    @Test func readsEveryRule() throws {
        let folder = HarbourFolder().replacing("booking: {notice_days: 3}", with: Self.all, in: "museum.yaml")
        let museum = try folder.read().folder.museum
        var expected = BookingPolicy(noticeDays: 5)
        expected.opening = .init(days: 90, time: LocalTime(parsing: "09:00")!)
        expected.increaseDays = 4
        expected.holds.minutes = 20
        expected.approvals.by = [.museum, .school]
        expected.waiting.order = .fitFirst
        expected.ratios.preschool = 3
        expected.prices = [
            Price(from: LocalDate(parsing: "2026-08-01")!, perPerson: 80, group: .init(places: 20, perPerson: 60)),
            Price(from: LocalDate(parsing: "2027-08-01")!, perPerson: 100),
        ]
        expected.cancellation = [CancellationStep(days: 28, percent: 0), CancellationStep(days: 7, percent: 50)]
        expected.pools = [Pool(id: "remote", places: 10, remoteness: 1, releaseDays: 14)]
        expected.codes = [
            WaiverCode(code: "WELCOME", uses: 1, percent: 100, through: LocalDate(parsing: "2027-06-30"))
        ]
        expected.categories = [
            FeeCategory(id: "low", name: LocalizedText(["zh-Hant": "低收", "en": "Low"]), percent: 100, fund: "hope")
        ]
        expected.funds = [
            Fund(
                id: "hope", name: LocalizedText(["zh-Hant": "希望", "en": "Hope"]), perSchoolAndYear: 20_000, bus: 8_000)
        ]
        expected.rounds = [
            Round(
                id: "2027S1", name: LocalizedText(["zh-Hant": "抽籤", "en": "Lots"]), programmes: ["P01", "P02"],
                sessions: DateSpan(LocalDate(parsing: "2027-03-02")!, LocalDate(parsing: "2027-05-23")!)!,
                applications: DateSpan(LocalDate(parsing: "2027-01-04")!, LocalDate(parsing: "2027-01-31")!)!,
                tiers: [Round.Tier(id: "far", remoteness: 1, counties: ["高雄市"], quota: 4)])
        ]
        #expect(museum.booking == expected)
        #expect(museum.booking(of: "P01") == expected)
        expected.noticeDays = 14
        expected.approvals.by = []
        expected.pools = []
        #expect(museum.booking(of: "P02") == expected)
        #expect(museum.halls.map(\.rooms) == [["LAB", "MAKER"]])
    }

    @Test func readsTheRulesOfLending() throws {
        let folder = HarbourFolder().replacing(
            "booking: {notice_days: 3}", with: "kit_loans: {travel_days: 2, freight_from: 25, freight_most: 900}",
            in: "museum.yaml")
        var expected = KitLoanPolicy()
        expected.travelDays = 2
        expected.freightFrom = 25
        expected.freightMost = 900
        #expect(try folder.read().folder.museum.kitLoans == expected)
        #expect(try HarbourFolder().read().folder.museum.kitLoans == KitLoanPolicy())
    }

    @Test(arguments: slips)
    func namesTheFault(of slip: Slip) {
        #expect(HarbourFolder().with(slip).faults() == slip.faults)
    }

    private static let old = "booking: {notice_days: 3}"

    static let slips = [
        Slip(
            "an unknown programme", in: "museum.yaml", old, "booking: {programmes: [{id: ROBOTS}]}",
            """
            museum.yaml:28 [id] “ROBOTS”: there is no such programme
                → use one of: P01, P02, P03
            museum.yaml:28 [id] “ROBOTS”：沒有這個課程
                → 可用的有：P01、P02、P03
            """),
        Slip(
            "a hall with an unknown room", in: "museum.yaml", old,
            "booking: {halls: [{id: h, name: {zh-Hant: 館, en: Hall}, rooms: [LAV], people: 9}]}",
            """
            museum.yaml:28 [halls] “LAV”: there is no such room
                → did you mean “LAB”?
            museum.yaml:28 [halls] “LAV”：沒有這個場地
                → 是否為「LAB」？
            """),
        Slip(
            "bookings that open after they close", in: "museum.yaml", old, "booking: {notice_days: 9, opens_days: 8}",
            """
            museum.yaml:28 [opens_days] “8”: bookings would open after they close (notice_days is 9)
                → write a number larger than 9
            museum.yaml:28 [opens_days] “8”：開放晚於截止（notice_days 9）
                → 請填大於 9 的數字
            """),
        Slip(
            "a minute without a day", in: "museum.yaml", old, "booking: {opens_at: \"09:00\"}",
            """
            museum.yaml:28 [opens_at]: there is no opens_days
                → write opens_days as well
            museum.yaml:28 [opens_at]：沒有 opens_days
                → 請一併填寫 opens_days
            """),
        Slip(
            "half a group rate", in: "museum.yaml", old,
            "booking: {prices: [{from: 2027-01-01, per_person: 80, group_from: 20}]}",
            """
            museum.yaml:28 [group_per_person]: this is missing
                → a group rate needs group_from and group_per_person
            museum.yaml:28 [group_per_person]：沒有填寫
                → 團體價須同時填 group_from 與 group_per_person
            """),
        Slip(
            "a pool for nobody", in: "museum.yaml", old,
            "booking: {pools: [{id: p, places: 5, release_days: 7}]}",
            """
            museum.yaml:28 [remoteness]: it does not say for whom they are kept
                → write remoteness, kilometres or kinds
            museum.yaml:28 [remoteness]：沒有說明保留給誰
                → 請填 remoteness、kilometres 或 kinds
            """),
        Slip(
            "a round with an unknown programme", in: "museum.yaml", old,
            "booking: {rounds: [{id: r, name: {zh-Hant: 抽籤, en: Lots}, programmes: [P9], sessions: 2027-03-02, applications: 2027-01-04}]}",
            """
            museum.yaml:28 [rounds] “P9”: there is no such programme
                → use one of: P01, P02, P03
            museum.yaml:28 [rounds] “P9”：沒有這個課程
                → 可用的有：P01、P02、P03
            """),
        Slip(
            "a round that begins before it closes", in: "museum.yaml", old,
            "booking: {rounds: [{id: r, name: {zh-Hant: 抽籤, en: Lots}, sessions: 2027-03-02, applications: 2027-03-02}]}",
            """
            museum.yaml:28 [applications] “2027-03-02–2027-03-02”: sessions would begin before applications close
                → close them before 2027-03-02
            museum.yaml:28 [applications] “2027-03-02–2027-03-02”：申請截止時已有場次開始
                → 請在 116/03/02 之前截止
            """),
        Slip(
            "a category of an unknown fund", in: "museum.yaml", old,
            "booking: {categories: [{id: low, name: {zh-Hant: 低收, en: Low}, fund: hpoe}], funds: [{id: hope, name: {zh-Hant: 希望, en: Hope}}]}",
            """
            museum.yaml:28 [categories] “hpoe”: there is no such fund
                → did you mean “hope”?
            museum.yaml:28 [categories] “hpoe”：沒有這個基金
                → 是否為「hope」？
            """),
        Slip(
            "halls within a programme", in: "museum.yaml", old,
            "booking: {programmes: [{id: P01, programmes: []}]}",
            """
            museum.yaml:28 [programmes]: this key is not used here
                → it stands in the museum's own booking
            museum.yaml:28 [programmes]：這個鍵不在這裡用
                → 只用於全館的 booking
            """),
        Slip(
            "a queue of an unknown kind", in: "museum.yaml", old, "booking: {waiting: first-fit}",
            """
            museum.yaml:28 [waiting] “first-fit”: this word is not known here
                → use one of: strict, fit-first
            museum.yaml:28 [waiting] “first-fit”：這裡沒有這個詞
                → 可用的有：strict、fit-first
            """),
    ]
}
