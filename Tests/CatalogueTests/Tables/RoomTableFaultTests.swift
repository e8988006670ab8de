import Testing

struct RoomTableFaultTests {
    @Test(arguments: slips)
    func namesTheFault(of slip: Slip) {
        #expect(HarbourFolder().with(slip).faults() == slip.faults)
    }

    static let slips = [
        Slip(
            "no id", in: "rooms.csv",
            "LAB,", "\" \",",
            """
            rooms.csv:2 [id]: this is missing
                → write an id of letters, digits, - _ and ., at most 64, e.g. N-LAB1
            rooms.csv:2 [id]：沒有填寫
                → 請填：英文字母、數字、- _ . 組成的代號，最多 64 個字，如 N-LAB1
            """),
        Slip(
            "an id with a blank", in: "rooms.csv",
            "TALK,", "TALK 1,",
            """
            rooms.csv:4 [id] “TALK 1”: this cannot be an id
                → write an id of letters, digits, - _ and ., at most 64, e.g. N-LAB1
            rooms.csv:4 [id] “TALK 1”：不能當作代號
                → 請填：英文字母、數字、- _ . 組成的代號，最多 64 個字，如 N-LAB1
            """),
        Slip(
            "an id in full-width letters", in: "rooms.csv",
            "TALK,", "ＴＡＬＫ,",
            """
            rooms.csv:4 [id] “ＴＡＬＫ”: these are full-width characters
                → write “TALK” in half-width characters
            rooms.csv:4 [id] “ＴＡＬＫ”：用了全形字元
                → 請改成半形「TALK」
            """),
        Slip(
            "no name in one language", in: "rooms.csv",
            "Lecture Hall", "",
            """
            rooms.csv:4 [name_en]: this is missing
                → write a text
            rooms.csv:4 [name_en]：沒有填寫
                → 請填：文字
            """),
        Slip(
            "a control character in a name", in: "rooms.csv",
            "Lecture Hall", "Lecture\u{7}Hall",
            """
            rooms.csv:4 [name_en] “Lecture\\u{7}Hall”: there are control characters in this text
                → write a text
            rooms.csv:4 [name_en] “Lecture\\u{7}Hall”：含有控制字元
                → 請填：文字
            """),
        Slip(
            "no number where one is needed", in: "rooms.csv",
            "Lecture Hall,annex,80", "Lecture Hall,annex,",
            """
            rooms.csv:4 [seats]: this is missing
                → write a whole number from 0 to 100000
            rooms.csv:4 [seats]：沒有填寫
                → 請填：0 到 100000 的整數
            """),
        Slip(
            "a number in words", in: "rooms.csv",
            "Lecture Hall,annex,80", "Lecture Hall,annex,many",
            """
            rooms.csv:4 [seats] “many”: this is not a whole number
                → write a whole number from 0 to 100000
            rooms.csv:4 [seats] “many”：不是整數
                → 請填：0 到 100000 的整數
            """),
        Slip(
            "a number in full-width digits", in: "rooms.csv",
            "Lecture Hall,annex,80", "Lecture Hall,annex,８０",
            """
            rooms.csv:4 [seats] “８０”: these are full-width characters
                → write “80” in half-width characters
            rooms.csv:4 [seats] “８０”：用了全形字元
                → 請改成半形「80」
            """),
        Slip(
            "a negative number", in: "rooms.csv",
            "Lecture Hall,annex,80", "Lecture Hall,annex,-1",
            """
            rooms.csv:4 [seats] “-1”: the number is out of range
                → write a whole number from 0 to 100000
            rooms.csv:4 [seats] “-1”：數字超出範圍
                → 請填：0 到 100000 的整數
            """),
        Slip(
            "too many seats", in: "rooms.csv",
            "Lecture Hall,annex,80", "Lecture Hall,annex,100001",
            """
            rooms.csv:4 [seats] “100001”: the number is out of range
                → write a whole number from 0 to 100000
            rooms.csv:4 [seats] “100001”：數字超出範圍
                → 請填：0 到 100000 的整數
            """),
        Slip(
            "minutes between the steps of five", in: "rooms.csv",
            "accessible,10,", "accessible,12,",
            """
            rooms.csv:2 [set_up] “12”: the number is not a multiple of 5
                → write a multiple of 5 from 0 to 1440
            rooms.csv:2 [set_up] “12”：不是 5 的倍數
                → 請填：0 到 1440 之間 5 的倍數
            """),
        Slip(
            "hours that cannot be read", in: "rooms.csv",
            "sat 09:00-12:00", "sat 9-12",
            """
            rooms.csv:3 [hours] “sat 9-12”: these hours cannot be read
                → write hours such as tue-sun 09:00-17:00 | school-days 09:00-12:00 | mon closed
            rooms.csv:3 [hours] “sat 9-12”：看不懂這個時段
                → 請填：時段，如 tue-sun 09:00-17:00 | school-days 09:00-12:00 | mon closed
            """),
        Slip(
            "one of two hours at fault", in: "rooms.csv",
            "tue-fri 09:00-17:00", "tue-fir 09:00-17:00",
            """
            rooms.csv:3 [hours] “tue-fir 09:00-17:00”: these hours cannot be read
                → write hours such as tue-sun 09:00-17:00 | school-days 09:00-12:00 | mon closed
            rooms.csv:3 [hours] “tue-fir 09:00-17:00”：看不懂這個時段
                → 請填：時段，如 tue-sun 09:00-17:00 | school-days 09:00-12:00 | mon closed
            """),
        Slip(
            "a full-width semicolon between features", in: "rooms.csv",
            "sinks;accessible", "sinks；accessible",
            """
            rooms.csv:2 [features] “sinks；accessible”: a word has no : ; or , in it
                → write a word such as laser; half-width ; stands between words
            rooms.csv:2 [features] “sinks；accessible”：詞裡不能有標點 : ; ,
                → 請填：一個詞，如 laser；幾個詞之間用半形 ; 分開
            """),
        Slip(
            "an unknown site", in: "rooms.csv",
            "Lecture Hall,annex", "Lecture Hall,anex",
            """
            rooms.csv:4 [site] “anex”: there is no such site
                → did you mean “annex”?
            rooms.csv:4 [site] “anex”：沒有這個館區
                → 是否為「annex」？
            """),
        Slip(
            "an unknown site that resembles none", in: "rooms.csv",
            "Lecture Hall,annex", "Lecture Hall,south",
            """
            rooms.csv:4 [site] “south”: there is no such site
                → use one of: annex, main
            rooms.csv:4 [site] “south”：沒有這個館區
                → 可用的有：annex、main
            """),
    ]
}
