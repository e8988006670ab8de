/// What publishing a plan would do, and what a person would have to insist on.
package struct PublicationPreview: Hashable, Codable, Sendable {
    package let publication: Publication
    package let conflicts: [PublicationRefusal.Conflict]
}
