import Foundation
import Testing

/// Usage errors and help, in the language of the environment, with exit code 2 where something is wrong.
@Suite struct UsageTests {
    @Test(arguments: [
        (["plan", "museum"], "Missing expected argument '--term <term>'", "錯誤：缺少「--term <term>」"),
        (["plan", "m", "--term", "t", "--sed", "1"], "Unknown option '--sed'", "錯誤：沒有選項「--sed」，是不是「--seed」？"),
        (["plan", "m", "--term"], "Missing value for '--term <term>'", "錯誤：「--term <term>」缺少值"),
        (["plan", "m", "x", "--term", "t"], "Unexpected argument 'x'", "錯誤：多餘的引數「x」"),
        (
            ["plan", "m", "--term", "t", "--seconds", "abc"], "The value 'abc' is invalid for '--seconds <seconds>'",
            "錯誤：「--seconds <seconds>」的值「abc」無效"
        ),
        (["search", "m", "--kind", "foo"], "'foo' is invalid for '--kind <kind>'. Please", "「foo」無效。可用的值："),
        (["book", "s", "--school", "S001", "--students", "0"], "the party has nobody in it", "人數為零"),
    ])
    func bothLanguages(arguments: [String], english: String, zhHant: String) throws {
        let program = try Program(museum: nil)
        for (locale, text) in [("en_US.UTF-8", english), ("zh_TW.UTF-8", zhHant)] {
            let result = try program.start(arguments, ["LC_ALL": locale]).finish()
            #expect(result.status == 2)
            #expect(result.errors.contains(text), "\(result.errors)")
            #expect(result.output.isEmpty)
        }
    }

    @Test func helpSpeaksTheLanguageOfTheEnvironment() throws {
        let program = try Program(museum: nil)
        let english = try program.run("plan", "--help")
        #expect(english.status == 0)
        #expect(english.output.contains("For example: gnomon plan my-museum --term 2027-spring --seconds 60"))
        let chinese = try program.run("plan", "--help", variables: ["LC_ALL": "zh_TW.UTF-8"])
        #expect(chinese.status == 0)
        #expect(chinese.lines.first == "排定一個檔期。Ctrl-C 會停止並保留目前最好的排程。")
        #expect(chinese.output.contains("  --seed <seed>           亂數種子。 （預設 1）"))
        for word in ["USAGE", "OPTIONS", "ARGUMENTS", "default", "Show"] {
            #expect(!chinese.output.contains(word), "\(word)")
        }
        let root = try program.run("--help", variables: ["LC_ALL": "zh_TW.UTF-8"])
        #expect(root.output.contains("\n子命令：\n"))
        #expect(root.output.contains("詳見「gnomon help <子命令>」。"))
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func writesCompletions(shell: String) throws {
        let result = try Program(museum: nil).run("--generate-completion-script", shell)
        #expect(result.status == 0)
        #expect(result.output.contains("--curriculum") || result.output.contains("curriculum"))
    }
}
