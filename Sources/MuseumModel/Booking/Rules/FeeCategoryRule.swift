/// A school says why it pays less, and by which letter.
package enum FeeCategoryRule {
    package static func check(
        _ category: FeeCategory.ID, among categories: [FeeCategory], evidence: String?
    ) throws(BookingRefusal) -> FeeCategory {
        guard let known = categories.first(where: { $0.id == category }) else { throw .noSuchCategory(category) }
        if known.needsEvidence, evidence?.isEmpty ?? true { throw .evidenceNeeded(category) }
        return known
    }
}
