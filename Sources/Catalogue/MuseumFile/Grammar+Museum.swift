import Foundation
import MuseumModel

extension Grammar<String> {
    /// An IANA name that this machine knows.
    static var timeZone: Grammar {
        Grammar(
            Message(
                zhHant: "IANA 時區名稱，如 Asia/Taipei", english: "an IANA time zone such as Asia/Taipei")
        ) { text throws(Misreading) in
            guard text == "UTC" || text.contains("/"), TimeZone(identifier: text) != nil else {
                throw Misreading(
                    problem: Message(zhHant: "沒有這個時區", english: "there is no such time zone"),
                    remedy: NearMiss.suggestion(for: text, among: TimeZone.knownTimeZoneIdentifiers)
                        .map(Message.didYouMean))
            }
            return text
        }
    }

    /// A domain name.
    static var host: Grammar {
        Grammar(
            Message(zhHant: "網域名稱，如 museum.example", english: "a domain name such as museum.example"),
            problem: Message(zhHant: "不是網域名稱", english: "this is not a domain name")
        ) { text in
            let labels = text.split(separator: ".", omittingEmptySubsequences: false)
            let isHost =
                text.count <= 253
                && labels.allSatisfy {
                    (1...63).contains($0.count) && !$0.hasPrefix("-") && !$0.hasSuffix("-")
                        && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
                }
            return isHost ? text.lowercased() : nil
        }
    }

    /// An ISO 4217 code.
    static var currency: Grammar {
        Grammar(
            Message(zhHant: "三個大寫字母的幣別，如 TWD", english: "a currency of three capitals such as TWD"),
            problem: Message(zhHant: "不是幣別代碼", english: "this is not a currency code")
        ) { text in
            text.count == 3 && text.allSatisfy { $0.isASCII && $0.isUppercase } ? text : nil
        }
    }
}
