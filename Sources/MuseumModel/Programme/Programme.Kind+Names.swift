extension Programme.Kind {
    package var name: Message {
        switch self {
        case .schoolCourse: Message(zhHant: "學校課程", english: "School course")
        case .familyWorkshop: Message(zhHant: "親子工作坊", english: "Family workshop")
        case .seniorClass: Message(zhHant: "樂齡課程", english: "Senior class")
        case .preschoolSession: Message(zhHant: "幼兒活動", english: "Preschool session")
        case .guidedTour: Message(zhHant: "導覽", english: "Guided tour")
        case .outreachVisit: Message(zhHant: "到校推廣", english: "Outreach visit")
        case .onlineSession: Message(zhHant: "線上課程", english: "Online session")
        case .competition: Message(zhHant: "競賽", english: "Competition")
        case .festivalEvent: Message(zhHant: "科學節活動", english: "Festival event")
        case .teacherTraining: Message(zhHant: "教師研習", english: "Teacher training")
        }
    }
}
