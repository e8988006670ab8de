import MuseumModel

/// Gathers what is doubtful in one file: of each kind the first place, and how often it occurs.
struct Doubts {
    private struct Key: Hashable {
        let kind: Doubt
        let property: String
        /// Told apart only where the value is what the doubt is about.
        let value: String?
    }

    private let file: String
    private var order: [Key] = []
    private var places: [Key: (line: Int, value: String?, count: Int)] = [:]

    init(file: String) {
        self.file = file
    }

    mutating func add(_ kind: Doubt, line: Int, property: String, value: String? = nil) {
        let value = value.map { String($0.prefix(80)) }
        let key = Key(kind: kind, property: property, value: kind.isOfValue ? value : nil)
        if let known = places[key] {
            places[key] = (known.line, known.value, known.count + 1)
        } else if order.count < CalendarLimits.doubts {
            order.append(key)
            places[key] = (line, value, 1)
        }
    }

    mutating func add(_ kind: Doubt, _ line: ContentLine) {
        add(kind, line: line.number, property: line.name, value: line.value.isEmpty ? nil : line.value)
    }

    var all: [CalendarDoubt] {
        order.map { key in
            let place = places[key]!
            return CalendarDoubt(
                kind: key.kind.name, file: file, line: place.line, property: key.property, value: place.value,
                text: key.kind.message,
                count: place.count)
        }.sorted { ($0.line, $0.property, $0.text.english) < ($1.line, $1.property, $1.text.english) }
    }
}
