import Foundation

extension String {
    /// Without blanks at both ends, the ideographic one included.
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

extension String {
    /// As a fault shows it: the first 80 characters, control characters as their numbers, so that no terminal obeys them.
    var shown: String {
        let scalars = prefix(80).unicodeScalars
        return scalars.reduce(into: "") { text, scalar in
            let isControl = scalar.properties.generalCategory == .control
            text += isControl ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        }
    }
}
