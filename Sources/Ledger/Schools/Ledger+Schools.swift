import GRDB
package import MuseumModel

extension Ledger {
    /// The register, by code; schools that the folder alone knows are not in it.
    package func schools() async throws -> [School] {
        try await read { try SchoolRow.all(in: $0) }
    }

    /// Nil for one that is not in the register.
    package func school(_ id: School.ID) async throws -> School? {
        try await read { try SchoolRow.one(id, in: $0) }
    }

    /// Whom to reach at a school; nil where nobody was named, or the person was forgotten.
    package func contact(of school: School.ID) async throws -> Contact? {
        try await read { try Self.contact(of: school, in: $0) }
    }
}
