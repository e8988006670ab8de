import Testing

struct MuseumPartsFaultTests {
    @Test(arguments: slips)
    func namesTheFault(of slip: Slip) {
        #expect(HarbourFolder().with(slip).faults() == slip.faults)
    }

    static let slips = [
        Slip(
            "no opening hours", in: "museum.yaml",
            "    opening: [\"tue-sun 09:00-17:00\"]\n", "",
            """
            museum.yaml:13 [opening]: this is missing
                → write hours such as tue-sun 09:00-17:00 | school-days 09:00-12:00 | mon closed
            museum.yaml:13 [opening]：沒有填寫
                → 請填：時段，如 tue-sun 09:00-17:00 | school-days 09:00-12:00 | mon closed
            """),
        Slip(
            "opening hours that cannot be read", in: "museum.yaml",
            "tue-sun,holidays", "tue-sun,holydays",
            """
            museum.yaml:12 [opening] “tue-sun,holydays 09:00-17:00”: these hours cannot be read
                → write hours such as tue-sun 09:00-17:00 | school-days 09:00-12:00 | mon closed
            museum.yaml:12 [opening] “tue-sun,holydays 09:00-17:00”：看不懂這個時段
                → 請填：時段，如 tue-sun 09:00-17:00 | school-days 09:00-12:00 | mon closed
            """),
        Slip(
            "a latitude beyond the pole", in: "museum.yaml",
            "22.62", "92.62",
            """
            museum.yaml:10 [latitude] “92.62”: this is not a number in the range
                → write a number from -90 to 90
            museum.yaml:10 [latitude] “92.62”：不是範圍內的數字
                → 請填：-90 到 90 的數字
            """),
        Slip(
            "a latitude without a longitude", in: "museum.yaml",
            "    longitude: 120.28\n", "",
            """
            museum.yaml:8 [longitude]: this is missing
                → give both latitude and longitude, or neither
            museum.yaml:8 [longitude]：沒有填寫
                → 經緯度請一起填寫，或都不填
            """),
        Slip(
            "two sites with one id", in: "museum.yaml",
            "id: annex", "id: main",
            """
            museum.yaml:13 [id] “main”: line 8 uses it for something different
                → choose another, or delete line 8 or line 13
            museum.yaml:13 [id] “main”：第 8 行已經用過，內容不同
                → 請換一個，或刪除第 8 行或第 13 行
            """),
        Slip(
            "a way from a site to itself", in: "museum.yaml",
            "to: annex", "to: main",
            """
            museum.yaml:17 [to] “main”: this is where the way starts
                → write the other site
            museum.yaml:17 [to] “main”：起點與終點相同
                → 請填另一個館區
            """),
        Slip(
            "a way to an unknown site", in: "museum.yaml",
            "to: annex", "to: anex",
            """
            museum.yaml:17 [to] “anex”: there is no such site
                → did you mean “annex”?
            museum.yaml:17 [to] “anex”：沒有這個館區
                → 是否為「annex」？
            """),
        Slip(
            "a way given twice", in: "museum.yaml",
            "minutes: 5}\n", "minutes: 5}\n  - {from: annex, to: main, minutes: 6}\n",
            """
            museum.yaml:18 [to] “annex–main”: line 17 uses it for something different
                → choose another, or delete line 17 or line 18
            museum.yaml:18 [to] “annex–main”：第 17 行已經用過，內容不同
                → 請換一個，或刪除第 17 行或第 18 行
            """),
        Slip(
            "a term that ends before it begins", in: "museum.yaml",
            "last: 2027-05-23", "last: 2027-02-23",
            """
            museum.yaml:19 [last] “2027-02-23”: the last day is before the first
                → write the earlier date first
            museum.yaml:19 [last] “2027-02-23”：結束早於開始
                → 請把較早的日期寫在前面
            """),
        Slip(
            "a term of 64 weeks and a day", in: "museum.yaml",
            "last: 2027-05-23", "last: 2028-05-23",
            """
            museum.yaml:19 [last] “2028-05-23”: the term is longer than 64 weeks
                → make several terms of it
            museum.yaml:19 [last] “2028-05-23”：檔期超過 64 週
                → 請分成幾個檔期
            """),
        Slip(
            "two terms with one id", in: "museum.yaml",
            "last: 2027-05-23}\n",
            "last: 2027-05-23}\n  - {id: 2027-spring, name: {zh-Hant: 夏季, en: Summer}, first: 2027-07-01, last: 2027-08-31}\n",
            """
            museum.yaml:20 [id] “2027-spring”: line 19 uses it for something different
                → choose another, or delete line 19 or line 20
            museum.yaml:20 [id] “2027-spring”：第 19 行已經用過，內容不同
                → 請換一個，或刪除第 19 行或第 20 行
            """),
        Slip(
            "a date that is none", in: "museum.yaml",
            "2027-03-02", "2027-02-30",
            """
            museum.yaml:19 [first] “2027-02-30”: this is not a date
                → write a date such as 2027-03-05 or 116/03/05
            museum.yaml:19 [first] “2027-02-30”：不是日期
                → 請填：日期，如 2027-03-05 或 116/03/05
            """),
        Slip(
            "two audiences with one id", in: "museum.yaml",
            "id: family", "id: grade-3-4",
            """
            museum.yaml:22 [id] “grade-3-4”: line 21 uses it for something different
                → choose another, or delete line 21 or line 22
            museum.yaml:22 [id] “grade-3-4”：第 21 行已經用過，內容不同
                → 請換一個，或刪除第 21 行或第 22 行
            """),
        Slip(
            "an unknown kind of audience", in: "museum.yaml",
            "kind: family", "kind: families",
            """
            museum.yaml:22 [kind] “families”: this word is not known here
                → use one of: school, family, senior, preschool, teacher, general
            museum.yaml:22 [kind] “families”：這裡沒有這個詞
                → 可用的有：school、family、senior、preschool、teacher、general
            """),
        Slip(
            "grades that are none", in: "museum.yaml",
            "grades: 3-4", "grades: 3-13",
            """
            museum.yaml:21 [grades] “3-13”: these are not grades
                → write grades from 1 to 12, e.g. 3-4
            museum.yaml:21 [grades] “3-13”：不是年級
                → 請填：1 到 12 年級，如 3-4
            """),
        Slip(
            "an adult for nobody", in: "museum.yaml",
            "per_adult: 15", "per_adult: 0",
            """
            museum.yaml:21 [per_adult] “0”: the number is out of range
                → write a whole number from 1 to 1000
            museum.yaml:21 [per_adult] “0”：數字超出範圍
                → 請填：1 到 1000 的整數
            """),
    ]
}
