import NIOCore

/// Answers as they were last written, so that each is written once after a change and not once a request.
///
/// An actor, because requests share it. Requests for an answer that is being written wait for that one.
package actor Shelf<Name: Hashable & Sendable, State: Hashable & Sendable> {
    /// What tells one answer from the others.
    package typealias Title = Name
    /// What the bytes of every answer depend on.
    package typealias Edition = State

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
    /// How many answers were written so far.
    package private(set) var written = 0

    /// The sizes beyond which what was asked for longest ago is put away.
    package init(largestCount: Int = 512, largestBytes: Int = 64 << 20) {
        self.largestCount = largestCount
        self.largestBytes = largestBytes
    }

    /// The answer of that edition, written by `write` where it is not there yet.
    package func answer(
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
            let answer = try await writing.value
            if volumes[title]?.edition == edition { volumes[title]?.bytes = answer.body.readableBytes }
            putAway(except: title)
            return answer
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
