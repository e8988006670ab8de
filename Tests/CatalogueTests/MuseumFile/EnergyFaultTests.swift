import MuseumModel
import Testing

struct EnergyFaultTests {
    @Test(arguments: slips)
    func namesTheFault(of slip: Slip) {
        #expect(HarbourFolder().with(slip).faults() == slip.faults)
    }

    private static func slip(_ name: String, _ energy: String, _ faults: String) -> Slip {
        Slip(name, in: "museum.yaml", "host:", energy + "\nhost:", faults)
    }

    private static func zone(_ parts: String) -> String { "energy: {zones: [{\(parts)}]}" }

    static let slips = [
        slip(
            "a tariff without a price",
            zone(#"id: a, name: {zh-Hant: 甲, en: A}, tariff: ["daily 00:00-24:00"]"#),
            """
            museum.yaml:5 [tariff] “daily 00:00-24:00”: this tariff cannot be read
                → write days, hours in steps of five minutes, a price an hour, and a season if need be, such as weekdays 10:00-17:00 450 | daily 16:00-22:00 620 06-01..09-30
            museum.yaml:5 [tariff] “daily 00:00-24:00”：看不懂這個費率
                → 請填：日子、時段（五分鐘一格）、每小時價格，必要時再加季節，如 weekdays 10:00-17:00 450 | daily 16:00-22:00 620 06-01..09-30
            """),
        slip(
            "no tariff", zone("id: a, name: {zh-Hant: 甲, en: A}"),
            """
            museum.yaml:5 [tariff]: this is missing
                → write days, hours in steps of five minutes, a price an hour, and a season if need be, such as weekdays 10:00-17:00 450 | daily 16:00-22:00 620 06-01..09-30
            museum.yaml:5 [tariff]：沒有填寫
                → 請填：日子、時段（五分鐘一格）、每小時價格，必要時再加季節，如 weekdays 10:00-17:00 450 | daily 16:00-22:00 620 06-01..09-30
            """),
        slip(
            "no zones", "energy: {bridged: 30}",
            """
            museum.yaml:5 [zones]: this is missing
                → write at least one
            museum.yaml:5 [zones]：沒有填寫
                → 請填：至少一項
            """),
        slip(
            "minutes that are no steps of five", "energy: {opened_before: 31, zones: []}",
            """
            museum.yaml:5 [opened_before] “31”: the number is not a multiple of 5
                → write a multiple of 5 from 0 to 240
            museum.yaml:5 [opened_before] “31”：不是 5 的倍數
                → 請填：0 到 240 之間 5 的倍數
            museum.yaml:5 [zones]: this is missing
                → write at least one
            museum.yaml:5 [zones]：沒有填寫
                → 請填：至少一項
            """),
        slip(
            "a zone twice",
            #"energy: {zones: [{id: a, name: {zh-Hant: 甲, en: A}, tariff: ["daily 08:00-18:00 9"]},"#
                + #"{id: a, name: {zh-Hant: 甲, en: A}, tariff: ["daily 08:00-18:00 9"]}]}"#,
            """
            museum.yaml:5 [id] “a”: line 5 uses it for something different
                → choose another, or delete line 5 or line 5
            museum.yaml:5 [id] “a”：第 5 行已經用過，內容不同
                → 請換一個，或刪除第 5 行或第 5 行
            """),
        slip(
            "a zone of no room",
            zone(#"id: nowhere, name: {zh-Hant: 甲, en: A}, tariff: ["daily 00:00-24:00 100"]"#),
            """
            museum.yaml:5 [zones] “nowhere”: no room is in this zone
                → write the id of a zone in rooms.csv
            museum.yaml:5 [zones] “nowhere”：沒有場地屬於這個分區
                → 請填 rooms.csv 裡的分區代號
            """),
        slip(
            "power beyond reason",
            zone(#"id: a, name: {zh-Hant: 甲, en: A}, kilowatts: 0, tariff: ["daily 00:00-24:00 100"]"#),
            """
            museum.yaml:5 [kilowatts] “0”: the number is out of range
                → write a whole number from 1 to 10000
            museum.yaml:5 [kilowatts] “0”：數字超出範圍
                → 請填：1 到 10000 的整數
            """),
    ]
}
