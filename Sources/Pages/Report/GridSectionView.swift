import MuseumModel

/// All grids of one subject, as the template reads them.
struct GridSectionView {
    let id: String
    let title: String
    let grids: [GridView]

    init(_ subject: GridSubject, _ weeks: [ReportWeek], _ report: TimetableReport, _ names: ReportNames) {
        id = subject.rawValue
        title = subject.title(in: names.language)
        grids = GridView.all(subject, weeks, report, names)
    }
}
