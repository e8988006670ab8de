import Testing

struct MuseumFileFaultTests {
    @Test(arguments: slips)
    func namesTheFault(of slip: Slip) {
        #expect(HarbourFolder().with(slip).faults() == slip.faults)
    }

    static let slips = [
        Slip(
            "an unknown key", in: "museum.yaml",
            "time_zone", "timezone",
            """
            museum.yaml:3 [timezone]: there is no such key
                → did you mean “time_zone”?
            museum.yaml:3 [timezone]：沒有這個鍵
                → 是否為「time_zone」？
            """),
        Slip(
            "an unknown key in a site", in: "museum.yaml",
            "latitude: 22.62", "latitude: 22.62\n    lift: yes",
            """
            museum.yaml:11 [lift]: there is no such key
                → use one of: id, name, address, latitude, longitude, opening
            museum.yaml:11 [lift]：沒有這個鍵
                → 可用的有：id、name、address、latitude、longitude、opening
            """),
        Slip(
            "a misspelt key in a term", in: "museum.yaml",
            "first: 2027", "frist: 2027",
            """
            museum.yaml:19 [frist]: there is no such key
                → did you mean “first”?
            museum.yaml:19 [frist]：沒有這個鍵
                → 是否為「first」？
            """),
        Slip(
            "an unknown key in planning", in: "museum.yaml",
            "start_every: 30", "start_every: 30, steps: 5",
            """
            museum.yaml:27 [steps]: there is no such key
                → use one of: start_every, weights
            museum.yaml:27 [steps]：沒有這個鍵
                → 可用的有：start_every、weights
            """),
        Slip(
            "no host", in: "museum.yaml",
            "host: harbour.example\n", "",
            """
            museum.yaml:1 [host]: this is missing
                → write a domain name such as museum.example
            museum.yaml:1 [host]：沒有填寫
                → 請填：網域名稱，如 museum.example
            """),
        Slip(
            "a key without a value", in: "museum.yaml",
            "host: harbour.example", "host:",
            """
            museum.yaml:1 [host]: this is missing
                → write a domain name such as museum.example
            museum.yaml:1 [host]：沒有填寫
                → 請填：網域名稱，如 museum.example
            """),
        Slip(
            "a host with blanks", in: "museum.yaml",
            "harbour.example", "our harbour",
            """
            museum.yaml:5 [host] “our harbour”: this is not a domain name
                → write a domain name such as museum.example
            museum.yaml:5 [host] “our harbour”：不是網域名稱
                → 請填：網域名稱，如 museum.example
            """),
        Slip(
            "a currency in words", in: "museum.yaml",
            "TWD", "dollars",
            """
            museum.yaml:6 [currency] “dollars”: this is not a currency code
                → write a currency of three capitals such as TWD
            museum.yaml:6 [currency] “dollars”：不是幣別代碼
                → 請填：三個大寫字母的幣別，如 TWD
            """),
        Slip(
            "an unknown time zone", in: "museum.yaml",
            "Asia/Taipei", "Asia/Tapei",
            """
            museum.yaml:3 [time_zone] “Asia/Tapei”: there is no such time zone
                → did you mean “Asia/Taipei”?
            museum.yaml:3 [time_zone] “Asia/Tapei”：沒有這個時區
                → 是否為「Asia/Taipei」？
            """),
        Slip(
            "a time zone by its offset", in: "museum.yaml",
            "Asia/Taipei", "GMT+8",
            """
            museum.yaml:3 [time_zone] “GMT+8”: there is no such time zone
                → write an IANA time zone such as Asia/Taipei
            museum.yaml:3 [time_zone] “GMT+8”：沒有這個時區
                → 請填：IANA 時區名稱，如 Asia/Taipei
            """),
        Slip(
            "a day that does not begin the week", in: "museum.yaml",
            "currency: TWD", "currency: TWD\nweek_start: someday",
            """
            museum.yaml:7 [week_start] “someday”: this is not a weekday
                → write a weekday such as monday
            museum.yaml:7 [week_start] “someday”：不是星期幾
                → 請填：星期，如 monday
            """),
        Slip(
            "a name in one language only", in: "museum.yaml",
            "{zh-Hant: 本館, en: Main House}", "{zh-Hant: 本館}",
            """
            museum.yaml:9 [name] “en”: there is no text in this language
                → write the text in each language, as in {zh-Hant: 北館, en: North Hall}
            museum.yaml:9 [name] “en”：缺少這個語言的文字
                → 請填：各語言的文字，如 {zh-Hant: 北館, en: North Hall}
            """),
        Slip(
            "a name in a language that the museum does not have", in: "museum.yaml",
            "{zh-Hant: 本館, en: Main House}", "{zh-Hant: 本館, en: Main House, ja: 本館}",
            """
            museum.yaml:9 [ja]: there is no such key
                → use one of: zh-Hant, en
            museum.yaml:9 [ja]：沒有這個鍵
                → 可用的有：zh-Hant、en
            """),
        Slip(
            "a name that does not tell languages apart", in: "museum.yaml",
            "{zh-Hant: 本館, en: Main House}", "本館",
            """
            museum.yaml:9 [name]: the languages are not told apart
                → write the text in each language, as in {zh-Hant: 北館, en: North Hall}
            museum.yaml:9 [name]：沒有分語言
                → 請填：各語言的文字，如 {zh-Hant: 北館, en: North Hall}
            """),
        Slip(
            "a language twice", in: "museum.yaml",
            "[zh-Hant, en]", "[zh-Hant, en, en]",
            """
            museum.yaml:4 [languages] “en”: this is named twice
                → delete one of the two
            museum.yaml:4 [languages] “en”：寫了兩次
                → 請刪除其中一個
            """),
        Slip(
            "a mapping where a value is expected", in: "museum.yaml",
            "host: harbour.example", "host: {name: harbour.example}",
            """
            museum.yaml:5 [host]: this is not written in the right form
                → write a single value
            museum.yaml:5 [host]：寫法不對
                → 請填：單一的值
            """),
        Slip(
            "a mapping where a list is expected", in: "museum.yaml",
            "terms:\n  - {id", "terms:\n    {id",
            """
            museum.yaml:19 [terms]: this is not written in the right form
                → write a list: a line with - for each, or [a, b]
            museum.yaml:19 [terms]：寫法不對
                → 請填：清單：每項一行、以 - 開頭，或 [a, b]
            """),
        Slip(
            "a value where a mapping is expected", in: "museum.yaml",
            "planning: {start_every: 30, weights: {unplaced: 1000}}", "planning: 30",
            """
            museum.yaml:27 [planning]: this is not written in the right form
                → write keys with values, as in {id: north}
            museum.yaml:27 [planning]：寫法不對
                → 請填：「鍵: 值」
            """),
        Slip(
            "a value where a list of mappings is expected", in: "museum.yaml",
            "  - {from: main, to: annex, minutes: 5}", "  none",
            """
            museum.yaml:17 [walking_minutes]: this is not written in the right form
                → write a list: a line with - for each, or [a, b]
            museum.yaml:17 [walking_minutes]：寫法不對
                → 請填：清單：每項一行、以 - 開頭，或 [a, b]
            """),
    ]
}
