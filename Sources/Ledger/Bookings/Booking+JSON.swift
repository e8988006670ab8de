import MuseumModel

extension Booking: WritesCanonicalJSON {
    var canonicalJSON: String {
        var json = JSONObjectText()
        json.add("approvals", approvals.lazy.map(\.rawValue))
        json.add("asksReconfirmation", asksReconfirmation)
        json.add("category", category?.value)
        json.add("changedAt", changedAt)
        json.add("className", className)
        json.add("code", code?.value)
        json.add("createdAt", createdAt)
        json.add("endsAt", endsAt)
        json.add("evidence", evidence)
        json.add("fee", fee)
        json.add("granted", granted)
        json.add("id", id.value)
        json.add("paid", paid)
        json.add("party", object: party.json)
        json.add("payment", payment.rawValue)
        json.add("school", school.value)
        json.add("sessions", sessions.lazy.map(\.value))
        json.add("status", status.rawValue)
        return json.closed
    }
}

extension BookingRecord: WritesCanonicalJSON {
    var canonicalJSON: String {
        var json = JSONObjectText()
        json.add("category", category?.value)
        json.add("endsAt", endsAt.map { Int($0) })
        json.add("fee", fee)
        json.add("granted", granted)
        json.add("paid", paid)
        json.add("party", object: party.json)
        json.add("reconfirm", reconfirm)
        json.add("school", school.value)
        json.add("sessions", sessions.lazy.map(\.value))
        json.add("status", status.rawValue)
        return json.closed
    }
}

extension BookingRequest: WritesCanonicalJSON {
    var canonicalJSON: String {
        var json = JSONObjectText()
        json.add("bus", bus)
        json.add("category", category?.value)
        json.add("className", className)
        json.add("code", code?.value)
        json.add("contact", object: contact?.json)
        json.add("evidence", evidence)
        json.add("party", object: party.json)
        json.add("school", school.value)
        json.add("wish", object: wish.json)
        return json.closed
    }
}

extension BookingRequest.Wish {
    fileprivate var json: JSONObjectText {
        var name = JSONObjectText()
        var json = JSONObjectText()
        switch self {
        case .session(let id):
            name.add("_0", id.value)
            json.add("session", object: name)
        case .series(let id):
            name.add("_0", id.value)
            json.add("series", object: name)
        }
        return json
    }
}

extension Contact {
    fileprivate var json: JSONObjectText {
        var json = JSONObjectText()
        json.add("email", email)
        json.add("name", name)
        json.add("phone", phone)
        return json
    }
}

extension Party {
    fileprivate var json: JSONObjectText {
        var json = JSONObjectText()
        json.add("grades", object: grades?.json)
        var heads = JSONObjectText()
        for category in [Category.helpers, .students, .teachers] { heads.add(category.rawValue, self.heads[category]) }
        json.add("heads", object: heads)
        json.add("wheelchairs", wheelchairs)
        return json
    }
}

extension [Int: Int] {
    fileprivate var json: JSONObjectText {
        var json = JSONObjectText()
        for (key, value) in map({ (String($0.key), $0.value) }).sorted(by: { $0.0 < $1.0 }) { json.add(key, value) }
        return json
    }
}
