/// How the museum's mail goes out; museum.yaml, `mail`.
package struct MailPolicy: Hashable, Codable, Sendable {
    /// Whom an answer reaches.
    package let from: String
    /// The program and its arguments, e.g. `/usr/sbin/sendmail -i`; empty where messages are only written to files.
    package let command: [String]
    package let timeoutSeconds: Int
    /// After so many tries a message has failed.
    package let tries: Int

    package init(from: String, command: [String] = [], timeoutSeconds: Int = 60, tries: Int = 6) {
        self.from = from
        self.command = command
        self.timeoutSeconds = timeoutSeconds
        self.tries = tries
    }
}
