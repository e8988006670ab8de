package import MuseumModel

/// A colour by its CSS name, the only form that RFC 7986 allows.
package enum FeedColor: String, Hashable, Sendable {
    case steelBlue = "steelblue"
    case darkOrange = "darkorange"
    case mediumPurple = "mediumpurple"
    case hotPink = "hotpink"
    case seaGreen = "seagreen"
    case saddleBrown = "saddlebrown"
    case teal, crimson, goldenrod
    case slateGray = "slategray"

    /// Each kind of programme has one of its own.
    package init(_ kind: Programme.Kind) {
        self =
            switch kind {
            case .schoolCourse: .steelBlue
            case .familyWorkshop: .darkOrange
            case .seniorClass: .mediumPurple
            case .preschoolSession: .hotPink
            case .guidedTour: .seaGreen
            case .outreachVisit: .saddleBrown
            case .onlineSession: .teal
            case .competition: .crimson
            case .festivalEvent: .goldenrod
            case .teacherTraining: .slateGray
            }
    }
}
