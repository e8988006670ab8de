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
        #expect(museum.booking == expected)
        #expect(museum.booking(of: "P01") == expected)
        expected.noticeDays = 14
        expected.approvals.by = []
        expected.pools = []
        #expect(museum.booking(of: "P02") == expected)
        #expect(museum.halls.map(\.rooms) == [["LAB", "MAKER"]])
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
