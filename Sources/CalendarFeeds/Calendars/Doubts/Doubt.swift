import MuseumModel

/// What can be doubtful in a calendar that is read all the same.
enum Doubt: Hashable {
    case strayLine, controlCharacters, noCalendarAround, invitation, otherEncoding(String)
    case zoneTaken(String), zoneOfFile, floating(String)
    case noUID, sameUID, olderVersion
    case severalEnds, inclusiveEnd, noDuration
    case leftAside, otherComponent
    case untilForm, untilBeforeStart, exclusionForm, exclusionMisses
    case replacementForm, replacementMisses, replacementAlone
    case tentative, cancelledByTitle

    var name: String {
        switch self {
        case .strayLine: "stray-line"
        case .controlCharacters: "control-characters"
        case .noCalendarAround: "no-calendar"
        case .invitation: "invitation"
        case .otherEncoding: "encoding"
        case .zoneTaken: "zone-name"
        case .zoneOfFile: "zone-of-file"
        case .floating: "floating-time"
        case .noUID: "no-uid"
        case .sameUID: "same-uid"
        case .olderVersion: "versions"
        case .severalEnds: "several-ends"
        case .inclusiveEnd: "inclusive-end"
        case .noDuration: "no-length"
        case .leftAside: "left-aside"
        case .otherComponent: "other-component"
        case .untilForm: "until-form"
        case .untilBeforeStart: "until-before-start"
        case .exclusionForm: "exdate-form"
        case .exclusionMisses: "exdate-misses"
        case .replacementForm: "recurrence-id-form"
        case .replacementMisses: "recurrence-id-misses"
        case .replacementAlone: "no-master"
        case .tentative: "tentative"
        case .cancelledByTitle: "cancelled-by-title"
        }
    }

    /// Whether each value is a doubt of its own.
    var isOfValue: Bool {
        switch self {
        case .zoneTaken, .zoneOfFile, .otherComponent: true
        default: false
        }
    }

    /// The doubt, and how it was taken.
    var message: Message {
        switch self {
        case .strayLine:
            Message(zhHant: "這一行沒有屬性名稱與冒號，已略過", english: "this line has no name and colon; it is left out")
        case .controlCharacters:
            Message(zhHant: "含有控制字元，已移除", english: "there are control characters in it; they are taken out")
        case .noCalendarAround:
            Message(
                zhHant: "事件外面沒有 VCALENDAR，仍照讀",
                english: "no VCALENDAR stands around the events; they are read all the same")
        case .invitation:
            Message(
                zhHant: "這是會議邀請或其取消通知，不是行事曆；仍照讀",
                english: "this is an invitation or its cancellation, not a calendar; it is read all the same")
        case .otherEncoding(let name):
            Message(zhHant: "檔案不是 UTF-8，以 \(name) 讀取", english: "the file is not in UTF-8; it is read as \(name)")
        case .zoneTaken(let name):
            Message(zhHant: "時區名稱視為 \(name)", english: "this name of a time zone is taken for \(name)")
        case .zoneOfFile:
            Message(
                zhHant: "不是通用的時區名稱，依檔案內的 VTIMEZONE 換算",
                english: "this is no common name of a time zone; the file's own VTIMEZONE is followed")
        case .floating(let zone):
            Message(zhHant: "時間沒有註明時區，視為 \(zone)", english: "the time names no zone; it is taken to be in \(zone)")
        case .noUID:
            Message(
                zhHant: "事件沒有 UID，以檔名、開始時間與標題代替",
                english: "the event has no UID; file, start and title stand for one")
        case .sameUID:
            Message(zhHant: "不同的事件用了同一個 UID，都照讀", english: "different events have one UID; all of them are read")
        case .olderVersion:
            Message(
                zhHant: "同一事件有數個版本，取 SEQUENCE 最大、最後出現的",
                english:
                    "the event is there in several versions; the one of the highest SEQUENCE, or the last, is taken")
        case .severalEnds:
            Message(
                zhHant: "有兩個以上的 DTEND，取與 DTSTART 同類型的",
                english: "there are several DTENDs; the one in the form of DTSTART is taken")
        case .inclusiveEnd:
            Message(
                zhHant: "全天事件的 DTEND 與 DTSTART 同一天，視為一整天",
                english: "the all-day event ends on the day on which it starts; it is taken for one whole day")
        case .noDuration:
            Message(
                zhHant: "事件沒有長度，不會關閉任何時間", english: "the event takes no time: it closes nothing")
        case .leftAside:
            Message(
                zhHant: "看不懂這個值；與時間無關，已略過",
                english: "the value makes no sense; it does not decide the time and is left aside")
        case .otherComponent:
            Message(zhHant: "不是事件，已略過", english: "this is no event; it is left out")
        case .untilForm:
            Message(
                zhHant: "UNTIL 的寫法與 DTSTART 不同；只寫日期時包含當天",
                english: "UNTIL is written otherwise than DTSTART; a date alone includes its day")
        case .untilBeforeStart:
            Message(
                zhHant: "UNTIL 早於 DTSTART，只有第一次", english: "UNTIL is before DTSTART: there is only the first occurrence"
            )
        case .exclusionForm:
            Message(
                zhHant: "EXDATE 的寫法與 DTSTART 不同，依日期或同一時刻比對",
                english: "EXDATE is written otherwise than DTSTART; it is matched by its day or moment")
        case .exclusionMisses:
            Message(zhHant: "EXDATE 對不到任何一次，沒有作用", english: "this EXDATE meets no occurrence and takes nothing away")
        case .replacementForm:
            Message(
                zhHant: "RECURRENCE-ID 的寫法與原系列不同，依日期或同一時刻比對",
                english: "RECURRENCE-ID is written otherwise than its series; it is matched by its day or moment")
        case .replacementMisses:
            Message(
                zhHant: "RECURRENCE-ID 對不到原系列的任何一次，視為另加的一次",
                english: "this RECURRENCE-ID meets no occurrence of its series; it is taken for one more")
        case .replacementAlone:
            Message(
                zhHant: "只有變更的那一次，沒有原系列；視為單一事件",
                english: "a changed occurrence stands without its series; it is taken for a single event")
        case .tentative:
            Message(zhHant: "狀態為暫定，視為會舉行", english: "the event is tentative; it is taken to take place")
        case .cancelledByTitle:
            Message(
                zhHant: "標題說已取消，STATUS 卻沒有；視為會舉行",
                english: "the title says that it is cancelled and STATUS does not; it is taken to take place")
        }
    }
}
