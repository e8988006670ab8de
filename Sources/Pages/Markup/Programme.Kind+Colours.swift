package import MuseumModel

/// The colours in which sessions of one kind are drawn.
package struct KindColours: Hashable, Sendable {
    /// Of the block; `ink` is legible on it.
    package let fill: String
    /// Of its left edge.
    package let edge: String

    /// The colour of text on every fill.
    package static let ink = "#1c2024"
}

extension Programme.Kind {
    package var colours: KindColours {
        switch self {
        case .schoolCourse: KindColours(fill: "#dceaf7", edge: "#2f6aa3")
        case .familyWorkshop: KindColours(fill: "#fde7d3", edge: "#b86414")
        case .seniorClass: KindColours(fill: "#eae2f5", edge: "#6f4ba3")
        case .preschoolSession: KindColours(fill: "#fbf2c4", edge: "#8f7300")
        case .guidedTour: KindColours(fill: "#deefdc", edge: "#3b7a3b")
        case .outreachVisit: KindColours(fill: "#d3eeea", edge: "#1d7a74")
        case .onlineSession: KindColours(fill: "#e4e7eb", edge: "#56616d")
        case .competition: KindColours(fill: "#fadede", edge: "#b03a3a")
        case .festivalEvent: KindColours(fill: "#fbe0f0", edge: "#a83d80")
        case .teacherTraining: KindColours(fill: "#ede6d9", edge: "#7a6340")
        }
    }

    /// A label short enough for the smallest block, so that colour never speaks alone.
    var mark: Message {
        switch self {
        case .schoolCourse: Message(zhHant: "校", english: "Sch")
        case .familyWorkshop: Message(zhHant: "親", english: "Fam")
        case .seniorClass: Message(zhHant: "樂", english: "Sen")
        case .preschoolSession: Message(zhHant: "幼", english: "Pre")
        case .guidedTour: Message(zhHant: "導", english: "Tour")
        case .outreachVisit: Message(zhHant: "到", english: "Out")
        case .onlineSession: Message(zhHant: "線", english: "Onl")
        case .competition: Message(zhHant: "賽", english: "Comp")
        case .festivalEvent: Message(zhHant: "節", english: "Fest")
        case .teacherTraining: Message(zhHant: "師", english: "Tea")
        }
    }

    /// The class of its blocks in the style sheets.
    var styleClass: String { "k-\(rawValue)" }
}
