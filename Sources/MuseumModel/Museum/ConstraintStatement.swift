/// One entry of constraints.yaml as it was written; Planning knows the kinds and what their fields mean.
package struct ConstraintStatement: Hashable, Codable, Sendable {
    /// A field's value with the line that it stands in.
    package struct Field: Hashable, Codable, Sendable {
        /// A single value is a list of one.
        package let values: [String]
        package let line: Int

        package init(values: [String], line: Int) {
            self.values = values
            self.line = line
        }
    }

    package let file: String
    package let line: Int
    /// E.g. `at-most`.
    package let kind: String
    /// All keys but `kind`.
    package let fields: [String: Field]

    package init(file: String, line: Int, kind: String, fields: [String: Field]) {
        self.file = file
        self.line = line
        self.kind = kind
        self.fields = fields
    }
}
