/// The columns of one table, beside those that hold its names.
protocol TableColumn: FieldName {
    /// The column by which rows are told apart.
    static var key: Self { get }
    /// Columns that the file must have; an absent other one is as good as empty.
    static var needed: Set<Self> { get }
    /// `name` for columns `name_zh-Hant`, `name_en`, one for each language; several where a row has several such texts.
    static var texts: [String] { get }
}

extension TableColumn {
    static var texts: [String] { ["name"] }
}
