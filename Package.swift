// swift-tools-version: 6.3
import PackageDescription

// Each outside library is imported by exactly one target (Documentation/Architecture.md); Scripts/check-arrows verifies it.
let package = Package(
    name: "gnomon",
    products: [.executable(name: "gnomon", targets: ["gnomon"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibical", pkgConfig: "libical", providers: [.apt(["libical-dev", "tzdata"])]),

        .target(name: "MuseumModel"),
        .target(name: "Fingerprint", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
        .target(name: "Timetabling"),
        .target(name: "Planning", dependencies: ["MuseumModel", "Fingerprint", "Timetabling"]),
        .target(
            name: "Catalogue",
            dependencies: [
                "MuseumModel",
                .product(name: "SwiftCSV", package: "SwiftCSV"),
                .product(name: "Yams", package: "Yams"),
            ]),
        .target(
            name: "Ledger",
            dependencies: ["MuseumModel", "Fingerprint", .product(name: "GRDB", package: "GRDB.swift")]),
        .target(name: "CalendarFeeds", dependencies: ["MuseumModel", "CLibical"]),
        .target(
            name: "Pages", dependencies: ["MuseumModel", .product(name: "Mustache", package: "swift-mustache")]),
        .target(name: "TimetablingFormats", dependencies: ["Timetabling"]),
        .target(
            name: "Operations",
            dependencies: [
                "MuseumModel", "Fingerprint", "Catalogue", "Planning", "Timetabling", "TimetablingFormats", "Ledger",
                "CalendarFeeds",
            ]),
        .target(
            name: "WebService",
            dependencies: [
                "MuseumModel", "Fingerprint", "Operations", "Pages", "CalendarFeeds",
                .product(name: "Hummingbird", package: "hummingbird"),
            ]),
        .executableTarget(
            name: "gnomon",
            dependencies: [
                "MuseumModel", "Fingerprint", "Catalogue", "Operations", "WebService", "Pages", "CalendarFeeds",
                "Ledger", "Planning", "Timetabling", "TimetablingFormats",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .testTarget(name: "MuseumModelTests", dependencies: ["MuseumModel"]),
        .testTarget(name: "FingerprintTests", dependencies: ["Fingerprint"]),
        .testTarget(name: "TimetablingTests", dependencies: ["Timetabling"]),
        .testTarget(
            name: "PlanningTests",
            dependencies: ["Planning", "Timetabling", "Catalogue", "CalendarFeeds", "MuseumModel"]),
        .testTarget(name: "TimetablingFormatsTests", dependencies: ["TimetablingFormats", "Timetabling"]),
        .testTarget(name: "CatalogueTests", dependencies: ["Catalogue", "CalendarFeeds", "MuseumModel"]),
        .testTarget(name: "CalendarFeedsTests", dependencies: ["CalendarFeeds", "CLibical", "MuseumModel"]),
        .testTarget(
            name: "LedgerTests",
            dependencies: ["Ledger", "Fingerprint", "MuseumModel", .product(name: "GRDB", package: "GRDB.swift")]),
        .testTarget(name: "GnomonTests", dependencies: ["gnomon"]),
        .testTarget(name: "PagesTests", dependencies: ["Pages", "MuseumModel"]),
        .testTarget(
            name: "WebServiceTests",
            dependencies: [
                "WebService", "Operations", "Ledger", "CalendarFeeds", "Fingerprint", "MuseumModel", "Pages",
                .product(name: "Hummingbird", package: "hummingbird"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)

let settings: [SwiftSetting] =
    [
        "ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility",
        "InferIsolatedConformances", "NonisolatedNonsendingByDefault", "ImmutableWeakCaptures",
    ].map { .enableUpcomingFeature($0) }
    + [.treatAllWarnings(as: .error)]

for target in package.targets where target.type != .system {
    target.swiftSettings = settings + [.strictMemorySafety()]
}
