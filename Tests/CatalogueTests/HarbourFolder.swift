import Catalogue
import Foundation
import MuseumModel

/// A small museum in memory, without faults; a test changes one place in it.
struct HarbourFolder {
    var files: [String: Data] = [
        "museum.yaml": Data(museum.utf8), "rooms.csv": Data(rooms.utf8), "instructors.csv": Data(instructors.utf8),
        "kits.csv": Data(kits.utf8), "programmes.csv": Data(programmes.utf8), "schools.csv": Data(schools.utf8),
        "constraints.yaml": Data(constraints.utf8), "calendars/closures.ics": Data("closures".utf8),
    ]
    var shippedCalendars: [String: Data] = ["office-days.ics": Data("office days".utf8)]
    var shippedCurricula: [String: Data] = [
        "science/framework.json": Data(framework.utf8), "science/items.csv": Data(items.utf8),
    ]

    /// The stored events of the calendars by their bytes: what an iCalendar reader would find in them.
    var events: [String: [CalendarEvent]] = [:]

    func read() throws(Faults) -> ReadResult {
        let events = events
        let reader = FolderReader(
            shippedCalendars: FolderFiles(shippedCalendars), shippedCurricula: FolderFiles(shippedCurricula)
        ) { data, file, _, _ throws(Faults) in
            let text = String(decoding: data, as: UTF8.self)
            guard text != "broken" else {
                throw Faults([
                    Fault(
                        file: file, problem: Message(zhHant: "壞了", english: "broken"),
                        remedy: Message(zhHant: "修好", english: "mend it"))
                ])
            }
            return CalendarContents(events: events[text] ?? [])
        }
        return try reader.read(FolderFiles(files))
    }

    /// The faults in both languages, English first; empty where there are none.
    func faults() -> [String] {
        do {
            _ = try read()
            return []
        } catch {
            return error.faults.flatMap { [$0.text(in: .english), $0.text(in: .zhHant)] }
        }
    }

    subscript(file: String) -> String {
        get { String(decoding: files[file] ?? Data(), as: UTF8.self) }
        set { files[file] = Data(newValue.utf8) }
    }

    /// The folder with one text of a file replaced.
    func replacing(_ text: String, with other: String, in file: String) -> HarbourFolder {
        precondition(self[file].contains(text), "\(file) has no \(text)")
        var folder = self
        folder[file] = self[file].replacingOccurrences(of: text, with: other)
        return folder
    }
}

extension HarbourFolder {
    static let museum = """
        id: harbour
        name: {zh-Hant: 港都小科學館, en: Harbour Science House}
        time_zone: Asia/Taipei
        languages: [zh-Hant, en]
        host: harbour.example
        currency: TWD
        sites:
          - id: main
            name: {zh-Hant: 本館, en: Main House}
            latitude: 22.62
            longitude: 120.28
            opening: ["tue-sun,holidays 09:00-17:00"]
          - id: annex
            name: {zh-Hant: 倉庫館, en: Warehouse}
            opening: ["tue-sun 09:00-17:00"]
        walking_minutes:
          - {from: main, to: annex, minutes: 5}
        terms:
          - {id: 2027-spring, name: {zh-Hant: 春季, en: Spring}, first: 2027-03-02, last: 2027-05-23}
        audiences:
          - {id: grade-3-4, name: {zh-Hant: 中年級, en: Grades 3-4}, kind: school, grades: 3-4, windows: ["school-days 09:00-12:00"], per_adult: 15}
          - {id: family, name: {zh-Hant: 親子, en: Families}, kind: family}
        calendars:
          - {file: office-days.ics, as: holiday}
          - {file: closures.ics, as: closure, for: "room:LAB"}
        curricula: [science]
        planning: {start_every: 30, weights: {unplaced: 1000}}
        booking: {notice_days: 3}

        """

    static let rooms = """
        id,name_zh-Hant,name_en,site,seats,features,set_up,hours
        LAB,實驗室,Laboratory,main,32,sinks;accessible,10,
        MAKER,手作教室,Maker Room,main,30,tools,,tue-fri 09:00-17:00;sat 09:00-12:00
        TALK,演講廳,Lecture Hall,annex,80,stage,,

        """

    static let instructors = """
        id,name_zh-Hant,name_en,kind,site,skills,languages,availability,away,minutes_per_day,rest_hours
        I01,海燕老師,Ms Petrel,staff,main,chemistry:2;safety:1:2027-12-31,zh-Hant;en,tue-sat 09:00-17:00,2027-03-17..2027-03-19;2027-05-01,360,12
        I02,白鷺老師,Mr Egret,volunteer,annex,making,,wed-sun 09:00-17:00,,,

        """

    static let kits = """
        id,name_zh-Hant,name_en,units,turn_round,travels
        K-PH,酸鹼教具箱,Acid kit,2,30,no
        K-MAG,磁力教具箱,Magnet kit,2,,yes

        """

    static let programmes = """
        id,title_zh-Hant,title_en,kind,audience,minutes,min_group,max_group,counting,room_features,rooms,roles,kits,curriculum,fee,sessions,series,holiday_rule,season,language,tags,priority
        P01,酸鹼變色,Colours,school-course,grade-3-4,80,10,30,students,sinks,LAB,lead:chemistry:2;assistant:safety,K-PH,INe-II-4;po-II-1,80,18,,,,,wet,7
        P02,機器人班,Robots,family-workshop,family,120,,20,,,,lead:making,K-MAG:2,,1200,,2 x 4 weekly,shift,2027-03-06..2027-04-17,en,,
        P03,科學列車,Science train,outreach-visit,grade-3-4,120,20,60,,,none,,K-MAG,,,8,,,,,,

        """

    static let schools = """
        id,name_zh-Hant,name_en,kind,district,remoteness,kilometres
        S001,範例國小,Example Elementary,elementary,鹽埕區,0,2
        S002,雲海國小,Sea of Clouds Elementary,elementary,桃源區,2,95

        """

    static let constraints = """
        - {kind: not-at, programmes: [P01], days: [fri], hours: "16:00-17:00", weight: 5}
        - kind: at-most
          tags: [noisy]
          count: 2
          must: yes

        """

    static let framework = """
        {"id": "science", "title": {"zh-Hant": "自然", "en": "Science"}, "publisher": "MOE", "codePattern": "[A-Za-z]+-II-[0-9]"}
        """

    static let items = """
        code,display,kind,domain_zh-Hant,domain_en,stage,grades,topic_zh-Hant,topic_en,status,source
        INe-II-4,INe-Ⅱ-4,content,自然,Science,II,3-4,酸鹼,Acids,listed,somewhere
        po-II-1,po-Ⅱ-1,performance,自然,Science,II,3-4,觀察,Observe,from memory,somewhere

        """
}
