package import MuseumModel

/// Whoever takes messages to their receivers: a command, or a folder of files.
package protocol MailCarrier: Sendable {
    /// - Parameter number: Of the notice, for the name of a file.
    /// - Throws: `Faults` where no message could be carried at all.
    func carry(_ message: MailMessage, number: Int) throws -> Carriage
}

/// What became of a message.
package enum Carriage: Hashable, Sendable {
    case done
    /// May be tried again.
    case problem(BookingNotice.Problem)
    /// Will not work in another try either.
    case refused(BookingNotice.Problem)
}
