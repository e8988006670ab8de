import Foundation
package import Ledger
package import MuseumModel

extension OpenMuseum {
    /// Publishes a plan: from now on its sessions can be found, booked and subscribed to.
    /// - Parameters:
    ///   - id: Nil for the latest plan.
    ///   - reason: Why sessions with bookings may be cancelled or made smaller; without one that is refused.
    ///   - movingBooked: Whether sessions with bookings may get another day or hour.
    /// - Throws: `PublicationRefusal`, `Faults` for an unknown plan.
    package func publish(
        _ id: Plan.ID?, overriding reason: String? = nil, movingBooked: Bool = false, key: Request.Key
    ) async throws -> Publication {
        let plan = try await storedPlan(id)
        return try await ledger.publish(
            plan.id, terms: bookingTerms, sharing: sharedResources, overriding: reason, movingBooked: movingBooked,
            by: workplace.author, key: key, at: now)
    }

    /// What publishing a plan would do; nothing is published.
    /// - Throws: `PublicationRefusal`, `Faults` for an unknown plan.
    package func publicationPreview(_ id: Plan.ID?) async throws -> PublicationPreview {
        let plan = try await storedPlan(id)
        return try await ledger.publicationPreview(
            of: plan.id, terms: bookingTerms, sharing: sharedResources, at: now)
    }

    private var bookingTerms: [Programme.ID: BookingTerms] {
        let audiences = Dictionary(uniqueKeysWithValues: folder.museum.audiences.map { ($0.id, $0) })
        var terms: [Programme.ID: BookingTerms] = [:]
        for programme in folder.programmes {
            guard let audience = audiences[programme.audience] else { continue }
            terms[programme.id] = BookingTerms(
                of: programme, for: audience, policy: folder.museum.booking(of: programme.id))
        }
        return terms
    }

    private var sharedResources: SharedResources {
        SharedResources(
            instructors: Set(folder.instructors.map(\.id)), kits: folder.kits, halls: folder.museum.halls)
    }
}
