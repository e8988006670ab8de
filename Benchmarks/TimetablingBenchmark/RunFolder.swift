import ArgumentParser
import Foundation

/// Runs each instance of a folder with each seed, and appends each row as soon as it is there; what a result file has already is
/// not run again, so that a long run can be stopped and taken up.
struct RunFolder: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run a folder of instances, each with some seeds.")

    @Argument var folder: String
    @Option var seconds: Double = 60
    @Option(help: "One seed, or a range such as 1-5.") var seeds = "1-5"
    @Option var threads: Int = 2
    @Option(help: "Names of instances, separated by commas; all when left out.") var only: String?
    @Option(name: .shortAndLong) var output: String

    func run() async throws {
        let bounds = seeds.split(separator: "-").compactMap { Int($0) }
        guard let first = bounds.first, let last = bounds.last, bounds.count <= 2, first <= last else {
            throw ValidationError("--seeds \(seeds) is neither a number nor a range such as 1-5")
        }
        let wanted = only.map { Set($0.split(separator: ",").map(String.init)) }
        let files = try FileManager.default.contentsOfDirectory(
            at: URL(filePath: folder), includingPropertiesForKeys: nil
        )
        .filter { ["ctt", "ectt"].contains($0.pathExtension) }
        .filter { wanted?.contains($0.deletingPathExtension().lastPathComponent) ?? true }
        .sorted { $0.lastPathComponent < $1.lastPathComponent }
        if !FileManager.default.fileExists(atPath: output) {
            try (Result.columns.joined(separator: ",") + "\n").write(toFile: output, atomically: true, encoding: .utf8)
        }
        let known = Set(try Result.read(output).map { "\($0.instance) \($0.seed)" })
        for seed in first...last {
            for file in files where !known.contains("\(file.deletingPathExtension().lastPathComponent) \(seed)") {
                let line = try solve(file, seed: seed)
                print(line)
                let handle = try FileHandle(forWritingTo: URL(filePath: output))
                try handle.seekToEnd()
                try handle.write(contentsOf: Data((line + "\n").utf8))
                try handle.close()
            }
        }
    }

    private func solve(_ file: URL, seed: Int) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = [
            "one", file.path, "--seconds", "\(seconds)", "--seed", "\(seed)", "--threads", "\(threads)",
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let line = String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard process.terminationStatus == 0,
            Result(row: line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)) != nil
        else {
            throw ValidationError("\(file.path) with seed \(seed): \(line)")
        }
        return line
    }
}
