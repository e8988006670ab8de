package import CalendarFeeds
package import MuseumModel
import NIOCore

/// The feeds as they were last written, so that a feed is written once after each change and not once a request.
///
/// An actor, because requests share it. Requests for a feed that is being written wait for that one.
package actor FeedShelf {
    package struct Title: Hashable, Sendable {
        package let subject: FeedSubject
        package let language: Language

        package init(subject: FeedSubject, language: Language) {
            self.subject = subject
            self.language = language
        }
    }

    /// What a feed's bytes depend on.
    package struct Edition: Hashable, Sendable {
        package let published: Int
        package let today: LocalDate
        package let folder: Int

        package init(published: Int, today: LocalDate, folder: Int) {
            self.published = published
            self.today = today
            self.folder = folder
        }
    }

    private struct Volume {
        let edition: Edition
        let writing: Task<Representation, any Error>
        var bytes = 0
        var usedAt = 0
    }

    private let largestCount: Int
    private let largestBytes: Int
    private var volumes: [Title: Volume] = [:]
    private var clock = 0
    /// How many feeds were written so far.
    package private(set) var written = 0

    /// The sizes beyond which the feeds that were asked for longest ago are put away.
    package init(largestCount: Int = 512, largestBytes: Int = 64 << 20) {
        self.largestCount = largestCount
        self.largestBytes = largestBytes
    }

    /// The feed of that edition, written by `write` where it is not there yet.
    package func feed(
        _ title: Title, _ edition: Edition, write: @escaping @Sendable () async throws -> Representation
    ) async throws -> Representation {
        clock += 1
        if let volume = volumes[title], volume.edition == edition {
            volumes[title]?.usedAt = clock
            return try await volume.writing.value
        }
        written += 1
        // A task of its own: the first to ask may leave while others wait.
        let writing = Task { try await write() }
        volumes[title] = Volume(edition: edition, writing: writing, usedAt: clock)
        do {
            let feed = try await writing.value
            if volumes[title]?.edition == edition { volumes[title]?.bytes = feed.body.readableBytes }
            putAway(except: title)
            return feed
        } catch {
            if volumes[title]?.edition == edition { volumes[title] = nil }
            throw error
        }
    }

    private func putAway(except title: Title) {
        while volumes.count > largestCount || volumes.values.reduce(0, { $0 + $1.bytes }) > largestBytes {
            guard let oldest = volumes.filter({ $0.key != title }).min(by: { $0.value.usedAt < $1.value.usedAt })
            else { return }
            volumes[oldest.key] = nil
        }
    }
}
