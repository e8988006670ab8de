import MuseumModel

/// The keys of `mail`.
enum MailKey: String, FieldName {
    case from, command
    case timeoutSeconds = "timeout_seconds"
    case tries
}

extension Mapping<MuseumKey> {
    mutating func mailPolicy() -> MailPolicy? {
        one(.mail, MailKey.self) { mail in
            let from = mail.required(.from, .emailAddress)
            let command = mail.list(.command, .text)
            if let program = command.first, !program.hasPrefix("/") {
                mail.refuse(
                    .command, value: program,
                    problem: Message(zhHant: "不是完整路徑", english: "this is no complete path"),
                    remedy: Message(
                        zhHant: "例如 [/usr/sbin/sendmail, -i]", english: "for example [/usr/sbin/sendmail, -i]"))
            }
            let timeout = mail.optional(.timeoutSeconds, .number(1...3_600), default: 60)
            let tries = mail.optional(.tries, .number(1...100), default: 6)
            return from.map { MailPolicy(from: $0, command: command, timeoutSeconds: timeout, tries: tries) }
        }
    }
}

extension Grammar<String> {
    /// One plain address, as a calendar's mailto: has it too.
    static var emailAddress: Grammar {
        Grammar(
            Message(
                zhHant: "電子郵件地址，如 office@museum.example", english: "an e-mail address such as office@museum.example"),
            problem: Message(zhHant: "不是電子郵件地址", english: "this is no e-mail address")
        ) { text in
            text.utf8.count <= 254
                && text.wholeMatch(of: /[A-Za-z0-9.!#$'*+\/=?_\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+/) != nil
                ? text : nil
        }
    }
}
