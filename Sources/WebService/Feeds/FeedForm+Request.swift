import Foundation
import HTTPTypes
import Hummingbird
import MuseumModel
import Operations

extension FeedForm {
    /// jCal to who prefers it by Accept, `?series=joined`, and for secret feeds `?alarm=30`.
    /// - Throws: `Refusal` for values that make no sense.
    init(_ request: Request, isPrivate: Bool) throws(Refusal) {
        self.init()
        let accepted = Preferences(request.headers[.accept])
        // Who sends no Accept, or `*/*`, is a calendar of the common kind.
        if accepted.quality(of: "application/calendar+json") > accepted.quality(of: "text/calendar") { format = .jCal }
        let query = QueryItems(request.uri.query)
        switch query["series"] {
        case nil, "single": break
        case "joined": joinsSeries = true
        case let other?: throw Self.refusal("series", other, "single, joined")
        }
        guard isPrivate, let text = query["alarm"] else { return }
        guard let minutes = Int(text), (0...40_320).contains(minutes) else {
            throw Self.refusal("alarm", text, "0 … 40320")
        }
        alarmMinutes = minutes
    }

    private static func refusal(_ name: String, _ value: String, _ known: String) -> Refusal {
        .wrongValues(
            Faults([
                Fault(
                    file: name, value: value,
                    problem: Message(zhHant: "沒有這個值", english: "there is no such value"),
                    remedy: Message(zhHant: "可用的有 \(known)", english: "known are \(known)"))
            ]))
    }
}
