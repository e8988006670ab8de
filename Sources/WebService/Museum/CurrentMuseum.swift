import Foundation
package import Logging
import MuseumModel
package import Operations

/// The museum as its folder stands, read anew after the files have changed.
///
/// An actor, because what is served changes while requests read it. A folder with faults changes nothing: the last good one
/// stays until the faults are mended.
package actor CurrentMuseum {
    /// One reading of the folder.
    struct Reading: Sendable {
        let museum: OpenMuseum
        /// Rises with each reading.
        let number: Int
        /// When what the folder says last changed, as far as this process knows; never falls.
        let changedAt: Date
    }

    private static let secondsBetweenLooks = 5

    private var reading: Reading
    private var stamp: FolderStamp
    private var lookedAt = ContinuousClock.now
    private var isLooking = false
    private let logger: Logger

    package init(_ museum: OpenMuseum, logger: Logger) {
        let stamp = museum.workplace.stamp()
        self.stamp = stamp
        self.logger = logger
        reading = Reading(museum: museum, number: 1, changedAt: stamp.newest ?? .distantPast)
    }

    /// What to answer from. The files are looked at beside it, at most once in five seconds, so that no request waits for them.
    func current() -> Reading {
        if !isLooking, ContinuousClock.now - lookedAt >= .seconds(Self.secondsBetweenLooks) {
            Task { await self.refresh() }
        }
        return reading
    }

    /// Looks at the files now, and reads them where they have changed.
    package func refresh() async {
        guard !isLooking else { return }
        isLooking = true
        defer {
            isLooking = false
            lookedAt = .now
        }
        let museum = reading.museum
        let found = await Self.stamp(of: museum)
        guard found != stamp else { return }
        stamp = found
        do {
            let reread = try await Self.reread(museum)
            // Not the time of the files: a file that is put back has an old one.
            reading = Reading(museum: reread, number: reading.number + 1, changedAt: max(reading.changedAt, reread.now))
            logger.info("the folder was read anew")
        } catch let faults as Faults {
            logger.warning(
                "the folder has faults; the last good one is served until they are mended: see gnomon check",
                metadata: ["faults": "\(faults.faults.count)"])
        } catch {
            logger.error("the folder cannot be read; the last good one is served")
        }
    }

    @concurrent private static func stamp(of museum: OpenMuseum) async -> FolderStamp {
        museum.workplace.stamp()
    }

    @concurrent private static func reread(_ museum: OpenMuseum) async throws -> OpenMuseum {
        try museum.rereadingFolder()
    }
}
