import Foundation

extension String {
    /// Without blanks at both ends, the ideographic one included.
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
