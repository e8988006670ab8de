import Testing

struct TableShapeFaultTests {
    @Test(arguments: slips)
    func namesTheFault(of slip: Slip) {
        #expect(HarbourFolder().with(slip).faults() == slip.faults)
    }

    static let slips = [
        Slip(
            "a column that is missing", in: "rooms.csv",
            "site,seats,features", "site,places,features",
            """
            rooms.csv:1 [places]: there is no such column
                → use one of: id, name_zh-Hant, name_en, site, seats, features, sharing, set_up, clearing, zone, hours
            rooms.csv:1 [places]：沒有這個欄位
                → 可用的有：id、name_zh-Hant、name_en、site、seats、features、sharing、set_up、clearing、zone、hours
            rooms.csv:1 [seats]: the column is missing
                → add seats to the header row
            rooms.csv:1 [seats]：缺少這個欄位
                → 請在標題列加上 seats
            """),
        Slip(
            "a required column that is left out", in: "kits.csv",
            "units,turn_round,travels\nK-PH,酸鹼教具箱,Acid kit,2,30,no\nK-MAG,磁力教具箱,Magnet kit,2,,yes",
            "travels\nK-PH,酸鹼教具箱,Acid kit,no\nK-MAG,磁力教具箱,Magnet kit,yes",
            """
            kits.csv:1 [units]: the column is missing
                → add units to the header row
            kits.csv:1 [units]：缺少這個欄位
                → 請在標題列加上 units
            """),
        Slip(
            "a misspelt column", in: "rooms.csv",
            "seats", "seast",
            """
            rooms.csv:1 [seast]: there is no such column
                → did you mean “seats”?
            rooms.csv:1 [seast]：沒有這個欄位
                → 是否為「seats」？
            """),
        Slip(
            "a column of a language that the museum does not have", in: "rooms.csv",
            "id,name_zh-Hant", "id,name_fr",
            """
            rooms.csv:1 [name_fr]: there is no such column
                → use one of: id, name_zh-Hant, name_en, site, seats, features, sharing, set_up, clearing, zone, hours
            rooms.csv:1 [name_fr]：沒有這個欄位
                → 可用的有：id、name_zh-Hant、name_en、site、seats、features、sharing、set_up、clearing、zone、hours
            rooms.csv:1 [name_zh-Hant]: the column is missing
                → add name_zh-Hant to the header row
            rooms.csv:1 [name_zh-Hant]：缺少這個欄位
                → 請在標題列加上 name_zh-Hant
            """),
        Slip(
            "a column twice", in: "schools.csv",
            "remoteness,kilometres", "kilometres,kilometres",
            """
            schools.csv:1 [kilometres]: there are two columns of this name
                → delete one of them
            schools.csv:1 [kilometres]：欄名重複
                → 請刪除其中一欄
            """),
        Slip(
            "a column without a name", in: "schools.csv",
            "kind,district,remoteness,kilometres", "kind,district,,kilometres",
            """
            schools.csv:1: column 6 has no name
                → name it, or delete the column
            schools.csv:1：第 6 欄沒有欄名
                → 請填上欄名，或刪除整欄
            """),
        Slip(
            "a row that is too short", in: "rooms.csv",
            "sinks;accessible,10,\n", "sinks;accessible,10\n",
            """
            rooms.csv:2: the row has 7 cells, the header 8 columns
                → look for a separator too many or too few; a cell with one in its text needs quotes
            rooms.csv:2：這一列有 7 格，標題列有 8 欄
                → 請檢查是否多或少了分隔符號；內文含分隔符號的儲存格須加引號
            """),
        Slip(
            "a row that is too long", in: "kits.csv",
            "Acid kit,2,30,no", "Acid kit, blue,2,30,no",
            """
            kits.csv:2: the row has 7 cells, the header 6 columns
                → look for a separator too many or too few; a cell with one in its text needs quotes
            kits.csv:2：這一列有 7 格，標題列有 6 欄
                → 請檢查是否多或少了分隔符號；內文含分隔符號的儲存格須加引號
            """),
        Slip(
            "two rows with one id", in: "schools.csv",
            "S002", "S001",
            """
            schools.csv:3 [id] “S001”: line 2 uses it for something different
                → choose another, or delete line 2 or line 3
            schools.csv:3 [id] “S001”：第 2 行已經用過，內容不同
                → 請換一個，或刪除第 2 行或第 3 行
            """),
        Slip(
            "a quote within a cell", in: "rooms.csv",
            "Laboratory", "The \"Lab\"",
            """
            rooms.csv:2: the quotes are wrong
                → put the whole cell into quotes and double those within: "5"" pipe"
            rooms.csv:2：引號用法有誤
                → 含引號的儲存格須整格加引號，內文的引號寫成兩個："5"" pipe"
            """),
        Slip(
            "a quote that is never closed", in: "rooms.csv",
            "Maker Room", "\"Maker Room",
            """
            rooms.csv:3: a quote is opened here and never closed
                → close the quote
            rooms.csv:3：引號沒有結束
                → 請補上結束的引號
            """),
        Slip(
            "text after a closed quote", in: "rooms.csv",
            "Laboratory", "\"Lab\" 1",
            """
            rooms.csv:2: the quotes are wrong
                → put the whole cell into quotes and double those within: "5"" pipe"
            rooms.csv:2：引號用法有誤
                → 含引號的儲存格須整格加引號，內文的引號寫成兩個："5"" pipe"
            """),
        Slip(
            "a fault after a quoted line break", in: "rooms.csv",
            "Laboratory,main,32,sinks;accessible,10,\nMAKER,手作教室,Maker Room,main,30",
            "\"Labo\nratory\",main,32,sinks;accessible,10,\nMAKER,手作教室,Maker Room,main,x",
            """
            rooms.csv:4 [seats] “x”: this is not a whole number
                → write a whole number from 0 to 100000
            rooms.csv:4 [seats] “x”：不是整數
                → 請填：0 到 100000 的整數
            """),
    ]
}
