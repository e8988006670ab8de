import MuseumModel

extension Stylesheet {
    /// The colours of the kinds as custom properties, from the one table that has them.
    static let kinds = Programme.Kind.allCases
        .map { ".\($0.styleClass){--fill:\($0.colours.fill);--edge:\($0.colours.edge)}" }
        .joined(separator: "\n")

    /// Typefaces with Traditional Chinese forms first, then whatever the reader has.
    static let fonts =
        #""Noto Sans TC","Noto Sans CJK TC","PingFang TC","Microsoft JhengHei",system-ui,sans-serif"#

    /// On English pages Latin forms come first: in Chinese typefaces quotation marks and dots are as wide as a character.
    static let latinFonts =
        #""Noto Sans","Segoe UI","Helvetica Neue",Arial,"Noto Sans TC","Noto Sans CJK TC",sans-serif"#
}
