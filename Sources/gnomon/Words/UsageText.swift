import MuseumModel

/// What the parser of arguments says, in both languages: it speaks English only.
enum UsageText {
    /// A text of the parser, e.g. `Unknown option '--tem'. Did you mean '--term'?`.
    static func message(_ english: String) -> Message {
        Message(zhHant: zhHant(english), english: english)
    }

    private static func zhHant(_ english: String) -> String {
        var text = sentences(english)
        for (english, chinese) in words { text = text.replacing(english, with: chinese) }
        return text
    }

    /// What is not listed stays English.
    private static func sentences(_ text: String) -> String {
        text.replacing(#/Unknown option '(.+?)'/#) { "沒有選項「\($0.1)」" }
            .replacing(#/\. Did you mean '(.+?)'\?/#) { "，是不是「\($0.1)」？" }
            .replacing(#/Missing expected argument '(.+?)'/#) { "缺少「\($0.1)」" }
            .replacing(#/Missing one of: (.+)/#) { "缺少其中之一：\($0.1)" }
            .replacing(#/Missing value for '(.+?)'/#) { "「\($0.1)」缺少值" }
            .replacing(#/Unexpected argument '(.+?)'/#) { "多餘的引數「\($0.1)」" }
            .replacing(#/(\d+) unexpected arguments: (.+)/#) { "\($0.1) 個多餘的引數：\($0.2)" }
            .replacing(#/The value '(.*?)' is invalid for '(.+?)'/#) { "「\($0.2)」的值「\($0.1)」無效" }
            .replacing(#/The option '(.+?)' does not take any value, but '(.*?)' was specified\./#) {
                "選項「\($0.1)」不接受值，卻給了「\($0.2)」"
            }
            .replacing(#/\. Please provide one of the following:/#) { _ in "。可用的值：" }
            .replacing(#/\. Please provide one of (.+)\./#) { "。可用的值：\($0.1)" }
            .replacing(#/See '(.+?)' for (detailed help|more information)\./#) { "詳見「\($0.1)」。" }
            .replacing(#/\(values: ([^)]+?);\s+default: ([^)]+?)\)/#) { "（可用 \($0.1)；預設 \($0.2)）" }
            .replacing(#/\(values: ([^)]+?)\)/#) { "（可用 \($0.1)）" }
            .replacing(#/\(default:\s+([^)]+?)\)/#) { "（預設 \($0.1)）" }
    }

    private static let words = [
        ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("Usage: ", "用法："), ("ARGUMENTS:", "引數："), ("OPTIONS:", "選項："),
        ("SUBCOMMANDS:", "子命令："), ("Error: ", "錯誤："), ("Help:  ", "說明："), ("Show help information.", "顯示說明。"),
        ("Show the version.", "顯示版本。"), ("Show subcommand help information.", "顯示子命令的說明。"),
        ("<subcommand>", "<子命令>"),
    ]
}
