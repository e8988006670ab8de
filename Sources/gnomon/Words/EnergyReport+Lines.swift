import MuseumModel

extension EnergyReport {
    /// The zones with hours, kilowatt-hours and money, and their sum; what it was before beside it.
    func lines(currency: String) -> [String] {
        func cells(_ name: String, _ uses: [EnergyUse]) -> [String] {
            let tenths = (uses.minutes + 3) / 6
            return [
                "  \(name)", text("\(tenths / 10).\(tenths % 10) 小時", "\(tenths / 10).\(tenths % 10) h"),
                uses.kilowattHours.map { text("\($0) 度", "\($0) kWh") } ?? "", "\(currency) \(uses.money)",
            ]
        }
        var rows = zip(zones, before?.zones ?? zones).map { now, before in
            cells(now.name.spoken, [now]) + change(now.money - before.money)
        }
        rows.append(cells(text("合計", "Total"), zones) + change(zones.money - (before?.zones ?? zones).money))
        return [heading] + Table(rows).lines
    }

    private var heading: String {
        guard let before else { return text("空調能源：", "Energy:") }
        return before.plan.map { text("空調能源（與 \($0) 相比）：", "Energy (compared with \($0)):") }
            ?? text("空調能源（與已發布的相比）：", "Energy (compared with what is published):")
    }

    private func change(_ money: Int) -> [String] {
        before == nil ? [] : [money > 0 ? "+\(money)" : money == 0 ? "±0" : "−\(-money)"]
    }
}
