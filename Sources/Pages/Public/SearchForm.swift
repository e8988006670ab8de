import MuseumModel

/// The search form with its labels and what was typed into it.
struct SearchForm {
    struct Option {
        let value: String
        let name: String
        let isChosen: Bool
    }

    let action: String
    let heading: String
    let audience: String
    let anybody: String
    let audiences: [Option]
    let curriculum: String
    let curriculumHint: String
    let from: String
    let to: String
    let people: String
    let search: String
    /// The words of the link that starts over; nil where nothing was asked for.
    let clear: String?
    let clearAddress: String
    let values: StartPage.Search

    init(_ search: StartPage.Search, audiences: [Audience], _ language: Language) {
        action = WebPath([]).text
        heading = language.say("搜尋場次", "Find a session")
        audience = language.say("對象", "For whom")
        anybody = language.say("不限對象", "Anybody")
        self.audiences = audiences.map {
            Option(value: $0.id.value, name: $0.name.text(in: language), isChosen: $0.id.value == search.audience)
        }
        curriculum = language.say("課綱代碼", "Curriculum code")
        curriculumHint = language.say("例如 INe-II-4，也可只輸入開頭。", "For example INe-II-4, or only how it begins.")
        from = language.say("起日", "From")
        to = language.say("迄日", "To")
        people = language.say("人數", "People")
        self.search = language.say("搜尋", "Search")
        clear = search.isEmpty ? nil : language.say("清除條件", "Start over")
        clearAddress = PagePath.start(language).text
        values = search
    }
}

extension StartPage.Search {
    /// What was asked for, as the form sends it.
    var parameters: [WebPath.Parameter] {
        [("audience", audience), ("curriculum", curriculum), ("from", from), ("to", to), ("people", people)]
            .filter { !$0.1.isEmpty }.map { WebPath.Parameter($0.0, $0.1) }
    }
}
