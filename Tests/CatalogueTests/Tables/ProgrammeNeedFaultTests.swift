import Testing

struct ProgrammeNeedFaultTests {
    @Test(arguments: slips)
    func namesTheFault(of slip: Slip) {
        #expect(HarbourFolder().with(slip).faults() == slip.faults)
    }

    static let slips = [
        Slip(
            "an unknown kit", in: "programmes.csv",
            "K-PH", "K-HP",
            """
            programmes.csv:2 [kits] “K-HP”: there is no such kit
                → did you mean “K-PH”?
            programmes.csv:2 [kits] “K-HP”：沒有這個教具
                → 是否為「K-PH」？
            """),
        Slip(
            "more units than there are", in: "programmes.csv",
            "K-MAG:2", "K-MAG:3",
            """
            programmes.csv:3 [kits] “K-MAG:3”: the kit has 2 units
                → ask for fewer, or correct units in kits.csv
            programmes.csv:3 [kits] “K-MAG:3”：這套教具只有 2 份
                → 請減少份數，或更正 kits.csv 的 units
            """),
        Slip(
            "a kit twice", in: "programmes.csv",
            "K-MAG:2", "K-MAG;K-MAG",
            """
            programmes.csv:3 [kits] “K-MAG”: this is named twice
                → delete one of the two
            programmes.csv:3 [kits] “K-MAG”：寫了兩次
                → 請刪除其中一個
            """),
        Slip(
            "a kit with too much", in: "programmes.csv",
            "K-MAG:2", "K-MAG:2:2",
            """
            programmes.csv:3 [kits] “K-MAG:2:2”: there are too many colons
                → write kit[:units], e.g. rockets:2
            programmes.csv:3 [kits] “K-MAG:2:2”：太多冒號
                → 請填：教具代號[:份數]，如 rockets:2
            """),
        Slip(
            "a kit that does not leave the house", in: "programmes.csv",
            "none,,K-MAG", "none,,K-PH",
            """
            programmes.csv:4 [kits] “K-PH”: the kit does not leave the house
                → use a kit that travels, or set travels to yes in kits.csv
            programmes.csv:4 [kits] “K-PH”：這套教具不外借，不能帶到學校
                → 請改用可外借的教具，或在 kits.csv 將 travels 改為 yes
            """),
        Slip(
            "a code of no curriculum", in: "programmes.csv",
            "INe-II-4", "INe-II-5",
            """
            programmes.csv:2 [curriculum] “INe-II-5”: no curriculum of the museum has this code
                → did you mean “INe-II-4”?
            programmes.csv:2 [curriculum] “INe-II-5”：所列的課綱沒有這個條目
                → 是否為「INe-II-4」？
            """),
        Slip(
            "a code of no curriculum that resembles none", in: "programmes.csv",
            "INe-II-4", "MS-PS1-2",
            """
            programmes.csv:2 [curriculum] “MS-PS1-2”: no curriculum of the museum has this code
                → look it up, or add its curriculum to curricula in museum.yaml
            programmes.csv:2 [curriculum] “MS-PS1-2”：所列的課綱沒有這個條目
                → 請查閱課綱，或在 museum.yaml 的 curricula 加上它的課綱
            """),
        Slip(
            "a code twice in two spellings", in: "programmes.csv",
            "INe-II-4;po-II-1", "INe-II-4;INe-Ⅱ-4",
            """
            programmes.csv:2 [curriculum] “INe-II-4”: this is named twice
                → delete one of the two
            programmes.csv:2 [curriculum] “INe-II-4”：寫了兩次
                → 請刪除其中一個
            """),
        Slip(
            "neither sessions nor series", in: "programmes.csv",
            ",8,,,,,,", ",,,,,,,",
            """
            programmes.csv:4 [sessions]: this is missing
                → fill one of the two: sessions (a number) or series (e.g. 2 x 10 weekly)
            programmes.csv:4 [sessions]：沒有填寫
                → 請只填其中一欄：sessions（場數）或 series（如 2 x 10 weekly）
            """),
        Slip(
            "both sessions and series", in: "programmes.csv",
            ",,2 x 4", ",3,2 x 4",
            """
            programmes.csv:3 [series]: both sessions and series are given
                → fill one of the two: sessions (a number) or series (e.g. 2 x 10 weekly)
            programmes.csv:3 [series]：sessions 與 series 都填了
                → 請只填其中一欄：sessions（場數）或 series（如 2 x 10 weekly）
            """),
        Slip(
            "a series without a holiday rule", in: "programmes.csv",
            "shift", "",
            """
            programmes.csv:3 [holiday_rule]: this is missing
                → write one of: skip, shift, make-up
            programmes.csv:3 [holiday_rule]：沒有填寫
                → 請填：其中之一：skip、shift、make-up
            """),
        Slip(
            "sessions with a holiday rule", in: "programmes.csv",
            ",8,,,", ",8,,skip,",
            """
            programmes.csv:4 [holiday_rule] “skip”: only a series has this rule
                → empty the cell, or fill series
            programmes.csv:4 [holiday_rule] “skip”：只有系列課程才有這項規則
                → 請清空這一格，或填寫 series
            """),
        Slip(
            "an unknown holiday rule", in: "programmes.csv",
            "shift", "shfit",
            """
            programmes.csv:3 [holiday_rule] “shfit”: this word is not known here
                → did you mean “shift”?
            programmes.csv:3 [holiday_rule] “shfit”：這裡沒有這個詞
                → 是否為「shift」？
            """),
        Slip(
            "a series that cannot be read", in: "programmes.csv",
            "2 x 4 weekly", "4 weeks",
            """
            programmes.csv:3 [series] “4 weeks”: this series cannot be read
                → write series x meetings, e.g. 2 x 10 weekly or 1 x 6 every 2 weeks
            programmes.csv:3 [series] “4 weeks”：看不懂這個系列
                → 請填：期數 x 堂數 weekly，如 2 x 10 weekly 或 1 x 6 every 2 weeks
            """),
        Slip(
            "a series of too many meetings", in: "programmes.csv",
            "2 x 4 weekly", "2 x 65 weekly",
            """
            programmes.csv:3 [series] “2 x 65 weekly”: the number is out of range
                → write a whole number from 1 to 64
            programmes.csv:3 [series] “2 x 65 weekly”：數字超出範圍
                → 請填：1 到 64 的整數
            """),
        Slip(
            "a season from the end to the start", in: "programmes.csv",
            "2027-03-06..2027-04-17", "2027-04-17..2027-03-06",
            """
            programmes.csv:3 [season] “2027-04-17..2027-03-06”: the last day is before the first
                → write the earlier date first
            programmes.csv:3 [season] “2027-04-17..2027-03-06”：結束早於開始
                → 請把較早的日期寫在前面
            """),
        Slip(
            "a priority above nine", in: "programmes.csv",
            "wet,7", "wet,10",
            """
            programmes.csv:2 [priority] “10”: the number is out of range
                → write a whole number from 1 to 9
            programmes.csv:2 [priority] “10”：數字超出範圍
                → 請填：1 到 9 的整數
            """),
        Slip(
            "several faults in one row", in: "programmes.csv",
            "80,10,30,students,sinks", "81,10,x,pupils,sinks",
            """
            programmes.csv:2 [counting] “pupils”: this word is not known here
                → use one of: people, students
            programmes.csv:2 [counting] “pupils”：這裡沒有這個詞
                → 可用的有：people、students
            programmes.csv:2 [max_group] “x”: this is not a whole number
                → write a whole number from 1 to 100000
            programmes.csv:2 [max_group] “x”：不是整數
                → 請填：1 到 100000 的整數
            programmes.csv:2 [minutes] “81”: the number is not a multiple of 5
                → write a multiple of 5 from 5 to 1440
            programmes.csv:2 [minutes] “81”：不是 5 的倍數
                → 請填：5 到 1440 之間 5 的倍數
            """),
    ]
}
