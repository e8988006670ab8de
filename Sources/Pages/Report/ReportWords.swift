import MuseumModel

/// The report's fixed words in one language.
struct ReportWords {
    let skip: String
    let kinds: String
    let contents: String
    let week: String
    let spread: String
    let toPrint: String
    let loads: String
    let costs: String
    let energy: String
    let broken: String
    let unplaced: String
    let strips: String
    let none: String
    let wish: String
    let cost: String
    let total: String
    let noCosts: String
    let allPlaced: String

    init(_ language: Language) {
        skip = language.say("跳到主要內容", "Skip to the content")
        kinds = language.say("類別", "Kinds of programme")
        contents = language.say("目錄", "Contents")
        week = language.say("週次", "Week")
        spread = language.say("各課程逐週場次", "Programmes over the weeks")
        toPrint = language.say(
            "列印時只印每週課表、統計，以及已展開的個別課表。", "In print: the weeks, the figures, and those timetables that are unfolded.")
        loads = language.say("時數與場次數", "Hours and sessions")
        costs = language.say("願望成本", "Cost of the wishes")
        energy = language.say("空調能源", "Energy")
        broken = language.say("違反的必守規則", "Must-rules that are broken")
        unplaced = language.say("未排入的場次", "Not placed")
        strips = language.say("逐日時間圖", "Day by day, by the hour")
        none = language.say("沒有場次。", "No sessions.")
        wish = language.say("願望", "Wish")
        cost = language.say("成本", "Cost")
        total = language.say("合計", "Total")
        noCosts = language.say("沒有成本資料。", "There are no costs to show.")
        allPlaced = language.say("全部場次都已排入。", "Everything has been placed.")
    }
}
