import ArgumentParser
import Foundation
import MuseumModel

/// The language of help and messages: `--language`, else what the environment's locale says.
let spokenLanguage: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
        if argument == "--language", index + 1 < arguments.count,
            let language = Language(rawValue: arguments[index + 1])
        {
            return language
        }
        if argument.hasPrefix("--language="), let language = Language(rawValue: String(argument.dropFirst(11))) {
            return language
        }
    }
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return Language(locale: locale ?? "")
}()

/// A text for a person in the language that is spoken.
func text(_ zhHant: String, _ english: String) -> String {
    Message(zhHant: zhHant, english: english).text(in: spokenLanguage)
}

/// The help of an argument in the language that is spoken.
func help(_ zhHant: String, _ english: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: text(zhHant, english))
}

extension Message {
    var spoken: String { text(in: spokenLanguage) }
}

extension LocalizedText {
    var spoken: String { text(in: spokenLanguage) }
}
