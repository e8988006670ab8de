import Testing

struct OtherTablesFaultTests {
    @Test(arguments: slips)
    func namesTheFault(of slip: Slip) {
        #expect(HarbourFolder().with(slip).faults() == slip.faults)
    }

    static let slips = [
        Slip(
            "an unknown kind", in: "instructors.csv",
            "staff", "stuff",
            """
            instructors.csv:2 [kind] “stuff”: this word is not known here
                → did you mean “staff”?
            instructors.csv:2 [kind] “stuff”：這裡沒有這個詞
                → 是否為「staff」？
            """),
        Slip(
            "an unknown kind that resembles none", in: "instructors.csv",
            "staff", "boss",
            """
            instructors.csv:2 [kind] “boss”: this word is not known here
                → use one of: staff, partner, volunteer
            instructors.csv:2 [kind] “boss”：這裡沒有這個詞
                → 可用的有：staff、partner、volunteer
            """),
        Slip(
            "neither yes nor no", in: "kits.csv",
            "2,30,no", "2,30,never",
            """
            kits.csv:2 [travels] “never”: this word is not known here
                → use one of: yes, no
            kits.csv:2 [travels] “never”：這裡沒有這個詞
                → 可用的有：yes、no
            """),
        Slip(
            "a level that is too high", in: "instructors.csv",
            "chemistry:2", "chemistry:12",
            """
            instructors.csv:2 [skills] “chemistry:12”: the number is out of range
                → write a whole number from 1 to 9
            instructors.csv:2 [skills] “chemistry:12”：數字超出範圍
                → 請填：1 到 9 的整數
            """),
        Slip(
            "a skill without a name", in: "instructors.csv",
            "chemistry:2;", ":2;chemistry:2;",
            """
            instructors.csv:2 [skills] “:2”: this is missing
                → write a word such as laser; half-width ; stands between words
            instructors.csv:2 [skills] “:2”：沒有填寫
                → 請填：一個詞，如 laser；幾個詞之間用半形 ; 分開
            """),
        Slip(
            "a skill with too much", in: "instructors.csv",
            "safety:1:2027-12-31", "safety:1:2027-12-31:x",
            """
            instructors.csv:2 [skills] “safety:1:2027-12-31:x”: there are too many colons
                → write skill[:level[:valid until]], e.g. laser:2:2027-12-31
            instructors.csv:2 [skills] “safety:1:2027-12-31:x”：太多冒號
                → 請填：專長[:等級[:有效日]]，如 laser:2:2027-12-31
            """),
        Slip(
            "a skill valid until no day", in: "instructors.csv",
            "2027-12-31", "2027-02-30",
            """
            instructors.csv:2 [skills] “safety:1:2027-02-30”: this is not a date
                → write a date such as 2027-03-05 or 116/03/05
            instructors.csv:2 [skills] “safety:1:2027-02-30”：不是日期
                → 請填：日期，如 2027-03-05 或 116/03/05
            """),
        Slip(
            "no availability", in: "instructors.csv",
            "tue-sat 09:00-17:00", "",
            """
            instructors.csv:2 [availability]: this is missing
                → write hours such as tue-sun 09:00-17:00 | school-days 09:00-12:00 | mon closed
            instructors.csv:2 [availability]：沒有填寫
                → 請填：時段，如 tue-sun 09:00-17:00 | school-days 09:00-12:00 | mon closed
            """),
        Slip(
            "a language that is none", in: "instructors.csv",
            "zh-Hant;en", "zh_Hant;en",
            """
            instructors.csv:2 [languages] “zh_Hant”: this is not a language tag
                → write a language tag such as zh-Hant, en or nan
            instructors.csv:2 [languages] “zh_Hant”：不是語言標籤
                → 請填：語言標籤，如 zh-Hant、en、nan
            """),
        Slip(
            "away from the end to the start", in: "instructors.csv",
            "2027-03-17..2027-03-19", "2027-03-19..2027-03-17",
            """
            instructors.csv:2 [away] “2027-03-19..2027-03-17”: the last day is before the first
                → write the earlier date first
            instructors.csv:2 [away] “2027-03-19..2027-03-17”：結束早於開始
                → 請把較早的日期寫在前面
            """),
        Slip(
            "away on no day", in: "instructors.csv",
            "2027-05-01", "May",
            """
            instructors.csv:2 [away] “May”: these are not dates
                → write dates such as 2027-03-01..2027-05-31
            instructors.csv:2 [away] “May”：不是一段日期
                → 請填：一段日期，如 2027-03-01..2027-05-31
            """),
        Slip(
            "more rest than a day has", in: "instructors.csv",
            "360,12", "360,25",
            """
            instructors.csv:2 [rest_hours] “25”: the number is out of range
                → write a whole number from 0 to 24
            instructors.csv:2 [rest_hours] “25”：數字超出範圍
                → 請填：0 到 24 的整數
            """),
        Slip(
            "an unknown kind of school", in: "schools.csv",
            "elementary,桃源區", "elementry,桃源區",
            """
            schools.csv:3 [kind] “elementry”: this word is not known here
                → did you mean “elementary”?
            schools.csv:3 [kind] “elementry”：這裡沒有這個詞
                → 是否為「elementary」？
            """),
        Slip(
            "remoteness that does not exist", in: "schools.csv",
            "桃源區,2", "桃源區,3",
            """
            schools.csv:3 [remoteness] “3”: the number is out of range
                → write a whole number from 0 to 2
            schools.csv:3 [remoteness] “3”：數字超出範圍
                → 請填：0 到 2 的整數
            """),
    ]
}
