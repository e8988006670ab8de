import Testing

struct MuseumReferencesFaultTests {
    @Test(arguments: slips)
    func namesTheFault(of slip: Slip) {
        #expect(HarbourFolder().with(slip).faults() == slip.faults)
    }

    static let slips = [
        Slip(
            "sessions that start between the steps of five", in: "museum.yaml",
            "start_every: 30", "start_every: 7",
            """
            museum.yaml:27 [start_every] “7”: the number is not a multiple of 5
                → write a multiple of 5 from 5 to 1440
            museum.yaml:27 [start_every] “7”：不是 5 的倍數
                → 請填：5 到 1440 之間 5 的倍數
            """),
        Slip(
            "a weight that is no number", in: "museum.yaml",
            "unplaced: 1000", "unplaced: much",
            """
            museum.yaml:27 [unplaced] “much”: this is not a whole number
                → write a whole number from 0 to 1000000
            museum.yaml:27 [unplaced] “much”：不是整數
                → 請填：0 到 1000000 的整數
            """),
        Slip(
            "a notice of more than a year", in: "museum.yaml",
            "notice_days: 3", "notice_days: 400",
            """
            museum.yaml:28 [notice_days] “400”: the number is out of range
                → write a whole number from 0 to 365
            museum.yaml:28 [notice_days] “400”：數字超出範圍
                → 請填：0 到 365 的整數
            """),
        Slip(
            "an unknown curriculum", in: "museum.yaml",
            "[science]", "[sciense]",
            """
            museum.yaml:26 [curricula] “sciense”: there is no such curriculum
                → did you mean “science”?
            museum.yaml:26 [curricula] “sciense”：沒有這個課綱
                → 是否為「science」？
            """),
        Slip(
            "a calendar that is not there", in: "museum.yaml",
            "office-days.ics", "office-day.ics",
            """
            museum.yaml:24 [file] “office-day.ics”: there is no such calendar
                → did you mean “office-days.ics”?
            museum.yaml:24 [file] “office-day.ics”：找不到這個行事曆
                → 是否為「office-days.ics」？
            """),
        Slip(
            "a calendar outside the folder", in: "museum.yaml",
            "office-days.ics", "../office-days.ics",
            """
            museum.yaml:24 [file] “../office-days.ics”: this is not the name of an .ics file
                → write the name of a file in calendars/, e.g. closures.ics
            museum.yaml:24 [file] “../office-days.ics”：不是 .ics 檔名
                → 請填：calendars/ 裡的檔名，如 closures.ics
            """),
        Slip(
            "a calendar for an unknown room", in: "museum.yaml",
            "room:LAB", "room:LAP",
            """
            museum.yaml:25 [for] “LAP”: there is no such room
                → did you mean “LAB”?
            museum.yaml:25 [for] “LAP”：沒有這個場地
                → 是否為「LAB」？
            """),
        Slip(
            "a calendar for nothing that exists", in: "museum.yaml",
            "room:LAB", "door:LAB",
            """
            museum.yaml:25 [for] “door:LAB”: this names no room, site or instructor
                → write room:ID, site:ID or instructor:ID
            museum.yaml:25 [for] “door:LAB”：看不出是哪個場地、館區或講師
                → 請填：room:代號、site:代號 或 instructor:代號
            """),
        Slip(
            "holidays for one room", in: "museum.yaml",
            "as: closure", "as: holiday",
            """
            museum.yaml:25 [for]: holidays and terms hold for the whole museum
                → remove for
            museum.yaml:25 [for]：假日與學期適用全館
                → 請刪除 for
            """),
        Slip(
            "busy times of nobody", in: "museum.yaml",
            "as: closure, for: \"room:LAB\"", "as: busy",
            """
            museum.yaml:25 [for]: this is missing
                → write room:ID, site:ID or instructor:ID
            museum.yaml:25 [for]：沒有填寫
                → 請填：room:代號、site:代號 或 instructor:代號
            """),
        Slip(
            "an unknown use of a calendar", in: "museum.yaml",
            "as: closure", "as: closed",
            """
            museum.yaml:25 [as] “closed”: this word is not known here
                → use one of: holiday, term, closure, busy
            museum.yaml:25 [as] “closed”：這裡沒有這個詞
                → 可用的有：holiday、term、closure、busy
            """),
        Slip(
            "a key twice", in: "museum.yaml",
            "currency: TWD", "currency: TWD\ncurrency: USD",
            """
            museum.yaml:6 [currency]: this is named twice
                → delete one of the two
            museum.yaml:6 [currency]：寫了兩次
                → 請刪除其中一個
            """),
        Slip(
            "YAML that cannot be read", in: "museum.yaml",
            "host: harbour.example", "host: \"harbour.example",
            """
            museum.yaml:12: this is not YAML (did not find expected key)
                → check indentation, colons and quotes in this line and those before; do not indent by tabs
            museum.yaml:12：YAML 語法錯誤（did not find expected key）
                → 請檢查這一行與前面幾行的縮排、冒號與引號，縮排不可用 Tab
            """),
        Slip(
            "YAML indented by a tab", in: "museum.yaml",
            "    latitude", "\tlatitude",
            """
            museum.yaml:10: this is not YAML (found character that cannot start any token)
                → check indentation, colons and quotes in this line and those before; do not indent by tabs
            museum.yaml:10：YAML 語法錯誤（found character that cannot start any token）
                → 請檢查這一行與前面幾行的縮排、冒號與引號，縮排不可用 Tab
            """),
        Slip(
            "a control character in YAML", in: "museum.yaml",
            "Warehouse", "Ware\u{7}house",
            """
            museum.yaml:14: this is not YAML (control characters are not allowed)
                → check indentation, colons and quotes in this line and those before; do not indent by tabs
            museum.yaml:14：YAML 語法錯誤（control characters are not allowed）
                → 請檢查這一行與前面幾行的縮排、冒號與引號，縮排不可用 Tab
            """),
        Slip(
            "an unknown alias", in: "museum.yaml",
            "host: harbour.example", "host: *there",
            """
            museum.yaml:5: this is not YAML (found undefined alias)
                → check indentation, colons and quotes in this line and those before; do not indent by tabs
            museum.yaml:5：YAML 語法錯誤（found undefined alias）
                → 請檢查這一行與前面幾行的縮排、冒號與引號，縮排不可用 Tab
            """),
    ]
}
