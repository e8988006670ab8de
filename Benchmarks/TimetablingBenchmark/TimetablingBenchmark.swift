import ArgumentParser

/// Measures the optimiser on a folder of public instances.
///
///     swift run -c release --package-path Benchmarks timetabling-benchmark run FOLDER --seconds 60 --seeds 1-5 -o results.csv
///     swift run -c release --package-path Benchmarks timetabling-benchmark compare OLD.csv NEW.csv --published VALUES.csv
@main struct TimetablingBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timetabling-benchmark", abstract: "Measure the optimiser on public instances.",
        subcommands: [RunFolder.self, RunOne.self, Compare.self])
}
