// swift-tools-version: 6.3
import PackageDescription

// A package of its own, so that nothing of it enters the product's build. It has the product's name and its sources (Shared
// is a link to ../Sources), because `package` declarations can be seen from no other package.
//     swift run -c release --package-path Benchmarks ledger-benchmark
//     swift run -c release --package-path Benchmarks feed-benchmark
//     swift run -c release --package-path Benchmarks timetabling-benchmark run FOLDER -o results.csv
let package = Package(
    name: "gnomon",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .target(name: "MuseumModel", path: "Shared/MuseumModel"),
        .target(
            name: "Fingerprint", dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            path: "Shared/Fingerprint"),
        .target(
            name: "Ledger",
            dependencies: ["MuseumModel", "Fingerprint", .product(name: "GRDB", package: "GRDB.swift")],
            path: "Shared/Ledger"),
        .systemLibrary(name: "CLibical", path: "Shared/CLibical", pkgConfig: "libical"),
        .target(name: "PlainLibical", dependencies: ["CLibical"], path: "PlainLibical"),
        .target(name: "CalendarFeeds", dependencies: ["MuseumModel", "CLibical"], path: "Shared/CalendarFeeds"),
        .executableTarget(
            name: "feed-benchmark", dependencies: ["MuseumModel", "Ledger", "CalendarFeeds", "PlainLibical"],
            path: "FeedBenchmark", exclude: ["icalendar_speed.py"]),
        .executableTarget(
            name: "ledger-benchmark",
            dependencies: ["MuseumModel", "Ledger", .product(name: "GRDB", package: "GRDB.swift")], path: "LedgerBenchmark"),
        // The storm's clients and its judge are those of the short storm in the tests.
        .executableTarget(
            name: "booking-storm", dependencies: ["MuseumModel", "Fingerprint", "Ledger"], path: "BookingStorm",
            exclude: ["Storm/StormTests.swift"]),
        .target(name: "Timetabling", path: "Shared/Timetabling"),
        .target(name: "TimetablingFormats", dependencies: ["Timetabling"], path: "Shared/TimetablingFormats"),
        .executableTarget(
            name: "timetabling-benchmark",
            dependencies: [
                "Timetabling", "TimetablingFormats",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], path: "TimetablingBenchmark"),
    ],
    swiftLanguageModes: [.v6]
)

let settings: [SwiftSetting] =
    [
        "ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility",
        "InferIsolatedConformances", "NonisolatedNonsendingByDefault", "ImmutableWeakCaptures",
    ].map { .enableUpcomingFeature($0) }
    + [.treatAllWarnings(as: .error)]

for target in package.targets where target.type != .system && target.name != "PlainLibical" {
    // What speaks to C as C does is measured, not shipped.
    target.swiftSettings = settings + (target.name == "feed-benchmark" ? [] : [.strictMemorySafety()])
}
