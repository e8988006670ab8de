package import Foundation
package import MuseumModel

/// An office calendar as iCalendar, with the categories that `DayCalendar` reads.
///
/// Days off in a row under one name are one event; ordinary weekends and working days are none. Which weekday a make-up
/// working day stands in for the table does not say.
package enum OfficeDayCalendar {
    package static func bytes(of days: [OfficeDay]) -> Data {
        var writer = ContentLineWriter()
        writer.begin("VCALENDAR")
        for property in [Property.version(), .productIdentifier("-//Gnomon//Calendars 1.0//EN"), .gregorian()] {
            writer.write(property)
        }
        for run in runs(of: days) { writer.write(event(run)) }
        writer.end("VCALENDAR")
        return Data(writer.bytes)
    }

    private struct Run {
        let first: LocalDate
        var last: LocalDate
        let isDayOff: Bool
        let name: String
    }

    private static func runs(of days: [OfficeDay]) -> [Run] {
        var runs: [Run] = []
        for day in days.sorted(by: { $0.date < $1.date }) {
            let isOrdinary = day.isDayOff == day.date.weekday.isWeekend && (!day.isDayOff || day.remark.isEmpty)
            if isOrdinary { continue }
            let name = day.remark.isEmpty ? (day.isDayOff ? "放假" : "補行上班") : day.remark
            if let last = runs.last, last.isDayOff, day.isDayOff, last.name == name,
                last.last.adding(days: 1) == day.date
            {
                runs[runs.count - 1].last = day.date
            } else {
                runs.append(Run(first: day.date, last: day.date, isDayOff: day.isDayOff, name: name))
            }
        }
        return runs
    }

    private static func event(_ run: Run) -> Component {
        let date = "\(run.first)".filter { $0 != "-" }
        var event = Component("VEVENT")
        event.add(.uid("tw-\(run.isDayOff ? "holiday" : "workday")-\(date)@gnomon.example"))
        event.add(.stamp(Date(timeIntervalSince1970: Double(run.first.dayNumber) * 86_400)))
        event.add(.startDay(run.first))
        event.add(.endDay(run.last.adding(days: 1)))
        event.add(.summary(run.name))
        event.add(.categories([run.isDayOff ? "HOLIDAY" : "WORKDAY"]))
        event.add(.transparency(isBusy: false))
        return event
    }
}
