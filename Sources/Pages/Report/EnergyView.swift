import MuseumModel

/// What each zone's air costs, as the template reads it.
struct EnergyView {
    struct Line {
        let name: String
        let hours: String
        let kilowattHours: String
        let money: String
        let percent: String
        let before: Before?
    }

    struct Before {
        let hours: String
        let money: String
        /// With its sign.
        let change: String
    }

    let lines: [Line]
    let total: Line
    let zone: String
    let hours: String
    /// Nil where no zone's power is known.
    let kilowattHours: String?
    let money: String
    /// The heads of the columns of the comparison; nil where there is none.
    let before: Before?
    let note: String

    init(_ report: EnergyReport, currency: String, _ language: Language) {
        let most = report.zones.map(\.money).max() ?? 0
        let earlier = report.before?.zones
        lines = report.zones.enumerated().map { index, use in
            Line(use.name.text(in: language), [use], before: earlier.map { [$0[index]] }, most: most, language)
        }
        total = Line(
            language.say("合計", "Total"), report.zones, before: earlier, most: report.zones.money, language)
        zone = language.say("分區", "Zone")
        hours = language.say("開機時數", "Hours on")
        kilowattHours = report.zones.contains { $0.kilowattHours != nil } ? language.say("用電（度）", "kWh") : nil
        money = language.say(currency == "TWD" ? "費用（元）" : "費用（\(currency)）", "Cost (\(currency))")
        before = report.before.map { before in
            let name = before.plan?.value ?? language.say("已發布", "published")
            return Before(
                hours: language.say("\(name)時數", "Hours, \(name)"), money: language.say("\(name)費用", "Cost, \(name)"),
                change: language.say("費用差", "Change"))
        }
        note = language.say(
            "空調於使用前開啟、間隔短時不關；費率見 museum.yaml。",
            "The air is on from before each use, and through short gaps; tariffs are in museum.yaml.")
    }
}

extension EnergyView.Line {
    fileprivate init(_ name: String, _ uses: [EnergyUse], before: [EnergyUse]?, most: Int, _ language: Language) {
        self.init(
            name: name, hours: LoadView.hours(uses.minutes, language),
            kilowattHours: uses.kilowattHours.map { language.number($0) } ?? "–", money: language.number(uses.money),
            percent: StripView.percent(uses.money, of: most),
            before: before.map {
                let change = uses.money - $0.money
                return EnergyView.Before(
                    hours: LoadView.hours($0.minutes, language), money: language.number($0.money),
                    change: (change > 0 ? "+" : change == 0 ? "±" : "") + language.number(change))
            })
    }
}
