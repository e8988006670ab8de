import MuseumModel

/// What the museum has, as far as it could be read: what its programmes may name and need.
/// A list is nil where its file is at fault: nothing is then checked against it, since the fault would be a false one.
struct Offer {
    let audiences: Names
    let roomNames: Names
    let kitNames: Names
    /// All codes of the curricula that the museum uses.
    let standards: Set<String>?
    let rooms: [Room]?
    let instructors: [Instructor]?
    let kits: [Kit.ID: Kit]
    /// The museum's languages; the first is that of programmes that name none.
    let languages: [String]?
}
