import Foundation
import Testing

/// The built program, run as a person runs it, in a folder of its own that goes with the value.
final class Program: Sendable {
    // A class, because its folder is removed when the last user is done.
    struct Result: Sendable {
        let status: Int32
        let output: String
        let errors: String

        /// The lines of the output.
        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    let folder: URL
    private let environment: [String: String]

    /// - Parameter museum: The example from which a museum is made at `museum` in the folder; nil for none.
    init(museum: String? = "tour", variables: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "gnomon-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        environment = [
            "PATH": Self.binary.deletingLastPathComponent().path + ":/usr/bin:/bin", "LANG": "C.UTF-8",
            "HOME": folder.path, "USER": "tester", "GNOMON_NOW": "2027-01-04T09:00:00+08:00",
            "GNOMON_HOME": Self.root.path,
        ].merging(variables) { $1 }
        if let museum { try #require(run("init", "museum", "--example", museum).status == 0) }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// The package's own folder.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// What the environment variable `GNOMON_BINARY` names, else the program beside the test bundle.
    static let binary: URL = {
        if let named = ProcessInfo.processInfo.environment["GNOMON_BINARY"] { return URL(fileURLWithPath: named) }
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        while folder.pathComponents.count > 1 {
            let program = folder.appending(path: "gnomon")
            if FileManager.default.isExecutableFile(atPath: program.path) { return program }
            folder.deleteLastPathComponent()
        }
        return root.appending(path: ".build/debug/gnomon")
    }()

    @discardableResult func run(_ arguments: String..., variables: [String: String] = [:]) throws -> Result {
        try start(arguments, variables).finish()
    }

    /// Starts the program and does not wait for it.
    func start(_ arguments: [String], _ variables: [String: String] = [:]) throws -> Running {
        try Running(Self.binary, arguments, folder, environment.merging(variables) { $1 })
    }

    /// Runs a line of a shell.
    func shell(_ line: String) throws -> Result {
        try Running(URL(fileURLWithPath: "/bin/bash"), ["-c", line], folder, environment).finish()
    }

    /// The document that a command prints with `--json`.
    func json(_ arguments: String...) throws -> [String: Any] { try json(arguments) }

    /// The document that a command prints with `--json`.
    func json(_ arguments: [String]) throws -> [String: Any] {
        let result = try start(arguments + ["--json"]).finish()
        return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    }

    func path(_ name: String) -> URL { folder.appending(path: name) }

    /// Plans and publishes the museum's term.
    func publish(iterations: Int = 20_000) throws {
        try #require(run("plan", "museum", "--term", "2027-spring", "--iterations", "\(iterations)").status == 0)
        try #require(run("publish", "museum").status == 0)
    }

    /// The first session that a search finds.
    func session(_ options: String...) throws -> String {
        let result = try start(["search", "museum", "--limit", "1"] + options).finish()
        return try #require(result.output.split(separator: " ").first.map(String.init))
    }
}

/// A program that was started; its output goes to files, so that nothing of it can block.
struct Running {
    let process = Process()
    private let outputs: [URL]

    init(_ binary: URL, _ arguments: [String], _ folder: URL, _ environment: [String: String]) throws {
        outputs = try (0..<2).map { _ in
            let file = folder.appending(path: ".output-\(UUID().uuidString)")
            try Data().write(to: file)
            return file
        }
        process.executableURL = binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: outputs[0])
        process.standardError = try FileHandle(forWritingTo: outputs[1])
        try process.run()
    }

    /// Waits until the program has written something to standard error, two minutes at most.
    func waitForErrors() throws {
        for _ in 0..<1200 where try Data(contentsOf: outputs[1]).isEmpty { Thread.sleep(forTimeInterval: 0.1) }
    }

    func finish() throws -> Program.Result {
        process.waitUntilExit()
        let texts = try outputs.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        for file in outputs { try FileManager.default.removeItem(at: file) }
        return Program.Result(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }
}
