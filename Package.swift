// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A layer: its folder is `Sources/<name>`, and it sees only the layers named here.
func layer(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A function: `functions/<name>`, an executable that a runner starts.
///
/// - Parameter isStatic: whether it holds all of its libraries, so that it starts without the loader looking for them. Only for
///   those without libcurl and pango, which bring dozens.
func function(_ name: String, _ dependencies: [Target.Dependency], isStatic: Bool = false) -> Target {
  .executableTarget(
    name: name, dependencies: ["Function", "Wiring"] + dependencies, path: "functions/\(name)",
    exclude: ["function.yml"], swiftSettings: strict,
    linkerSettings: isStatic ? [.unsafeFlags(["-static-executable"], .when(configuration: .release))] : [])
}

/// A function for tests alone: `Tests/<folder>`.
func testFunction(_ name: String, folder: String) -> Target {
  .executableTarget(
    name: name, dependencies: ["Function"], path: "Tests/\(folder)", exclude: ["function.yml"], swiftSettings: strict)
}

/// The tests of a layer: `Tests/<name>Tests`.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "bilten",
  products: [.executable(name: "bilten", targets: ["bilten"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
  ],
  targets: [
    // C libraries, from the system's packages.
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CHarfBuzz", pkgConfig: "harfbuzz-subset", providers: [.apt(["libharfbuzz-dev"])]),
    .systemLibrary(name: "CJemalloc", pkgConfig: "jemalloc", providers: [.apt(["libjemalloc-dev"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CSpawn"),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Values and rules.
    layer("Core"),
    layer("Files"),
    layer("WebFiles"),
    layer("Localization", ["Core"]),
    layer("Templates", ["Core", "Localization"]),

    // The generator.
    layer("Assets", ["CBrotli", "CHarfBuzz", "Core", "CSpawn", "CZlib", crypto, "Files", "Localization"]),
    layer("Catalog", ["Core"]),
    layer("Content", ["CLibYAML", "Core", "Files", "Localization"]),
    layer("Feeds", ["Core", "Localization"]),
    layer("Markdown", ["CCmark", "Core"]),
    layer(
      "Site",
      ["Assets", "Catalog", "Content", "Core", "Feeds", "Files", "Localization", "Markdown", "Templates"]),

    // The sale.
    layer("Objects"),
    layer("Store", ["Core"]),
    layer("StoreSQLite", ["Core", "CSQLite", "Store"]),
    layer("StoreS3", ["Core", crypto, "Objects", "Store"]),
    layer("Bookkeeping", ["Core", crypto, "Store", "Tickets"]),
    layer("Tickets", ["Core", crypto]),
    layer("QRCode", ["CQRencode"]),
    layer("TicketPDF", ["CPango", "Core", "QRCode"]),
    layer("Sales", ["Core", "Store", "Tickets"]),
    layer("Payments", ["Core", crypto]),
    layer("PaymentsSandbox", ["Core", "Payments"]),
    layer("PaymentsStripe", ["Core", "Curl", "Payments"]),
    layer("Curl", ["CCurl"]),
    layer("S3", ["Core", crypto, "Curl", "Files", "Objects"]),
    layer("Mail", ["Core", crypto]),
    layer("MailSMTP", ["Core", "Curl", "Mail"]),

    // The functions.
    layer("FastCGI"),
    layer("Memory", ["CLinux"]),
    layer("Function", ["CLinux", "FastCGI", "Memory"]),
    layer("Pages", ["Catalog", "Core", "Function", "Localization", "Store", "Templates"]),
    layer(
      "Handlers", ["Catalog", "Core", "Function", "Localization", "Pages", "Payments", "Sales", "Store", "Tickets"]),
    layer(
      "Checkout",
      [
        "Catalog", "Core", "Function", "Localization", "Pages", "Payments", "PaymentsSandbox", "QRCode", "Sales",
        "Store", "Templates", "Tickets",
      ]),
    layer(
      "Documents",
      [
        "Catalog", "Core", "Feeds", "Function", "Localization", "Pages", "QRCode", "Store", "TicketPDF", "Tickets",
      ]),
    layer(
      "Outbox",
      [
        "Catalog", "Core", "Function", "Localization", "Mail", "Pages", "Payments", "Sales", "Store", "Templates",
        "Tickets",
      ]),
    layer("Wiring", ["Catalog", "Core", "Function", "Handlers", "Store", "StoreSQLite", "Tickets"]),
    layer(
      "WiringOutbound",
      ["Core", "Curl", "Mail", "MailSMTP", "Payments", "PaymentsSandbox", "PaymentsStripe", "Wiring"]),
    function("availability", ["Handlers"], isStatic: true),
    function("documents", ["Documents"]),
    function("health", ["Handlers", "WiringOutbound"]),
    function("orders", ["Checkout", "WiringOutbound"]),
    function("outbox", ["Documents", "Outbox", "WiringOutbound"]),
    function("sandbox-pay", ["Checkout", "WiringOutbound"]),
    function("validate", ["Handlers"], isStatic: true),
    function("webhook", ["Handlers"], isStatic: true),

    // What `bilten reconcile` starts.
    .executableTarget(
      name: "bilten-reconcile", dependencies: ["Core", "Function", "Outbox", "Wiring", "WiringOutbound"],
      swiftSettings: strict),

    // Measures handlers by hand.
    .executableTarget(
      name: "measure-handlers",
      dependencies: ["Catalog", "Core", "FastCGI", "Function", "Handlers", "Sales", "Store", "StoreSQLite", "Tickets"],
      path: "Benchmarks/handlers", swiftSettings: strict),

    // Measures the store in a bucket by hand.
    .executableTarget(
      name: "measure-s3",
      dependencies: ["Core", "Objects", "ObjectsMemory", "S3", "Sales", "Store", "StoreS3", "TestSupport"],
      path: "Benchmarks/s3",
      swiftSettings: strict),

    // Measures the store by hand.
    .executableTarget(
      name: "measure-store", dependencies: ["Core", "Sales", "Store", "StoreSQLite", "Tickets"],
      path: "Benchmarks/store", exclude: ["run.py"], swiftSettings: strict),

    // The runner and the command.
    layer(
      "Runner",
      [
        "Core", "CSpawn", "FastCGI", "Localization", "WebFiles", crypto, yams,
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    // What `bilten deploy` starts.
    layer("Publish", ["Core", crypto, "Files", "Objects", "WebFiles"]),
    .executableTarget(
      name: "bilten-deploy", dependencies: ["Core", "Curl", "Files", "Objects", "Publish", "S3", "Terminal"],
      swiftSettings: strict),
    layer("Terminal"),
    layer("Watch"),
    .executableTarget(
      name: "bilten",
      dependencies: [
        "Bookkeeping", "Catalog", "CJemalloc", "Content", "Core", "Files", "Localization", "Mail", "Memory", "Publish",
        "QRCode",
        "Runner", "Sales", "Site", "Store", "StoreSQLite", "Terminal", "Tickets", "Watch", "Wiring",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "Logging", package: "swift-log"),
      ], swiftSettings: strict),

    // Tests, and what they share.
    .target(
      name: "Fuzzing", dependencies: ["FastCGI", "Function", "Runner", "TestSupport"], path: "Tests/Fuzzing",
      swiftSettings: strict),
    .executableTarget(
      name: "bilten-fuzz", dependencies: ["Fuzzing"], path: "Tests/FuzzingCommand", swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    testFunction("conformance", folder: "ConformanceFunction"),
    .executableTarget(name: "TestWorker", dependencies: ["FastCGI"], path: "Tests/TestWorker", swiftSettings: strict),
    .target(name: "StoreMemory", dependencies: ["Core", "Store"], path: "Tests/StoreMemory", swiftSettings: strict),
    .target(name: "ObjectsMemory", dependencies: ["Objects"], path: "Tests/ObjectsMemory", swiftSettings: strict),
    .target(
      name: "Simulation",
      dependencies: [
        "Catalog", "Checkout", "Core", "Function", "Handlers", "Mail", "Outbox", "Payments", "Store", "StoreMemory",
        "TestSupport", "Tickets",
      ], path: "Tests/Simulation", swiftSettings: strict),
    .executableTarget(
      name: "bilten-simulate", dependencies: ["Simulation"], path: "Tests/SimulationCommand", swiftSettings: strict),
    tests("Assets", ["Core", "Files"]),
    tests("Catalog", ["Core"]),
    tests("Content", ["Core", "Files", "TestSupport"]),
    tests("Core"),
    tests("Curl", ["TestSupport"]),
    tests("FastCGI"),
    tests("Files", ["TestSupport"]),
    tests("Feeds", ["Core", "Localization", "TestSupport"], exclude: ["read_feeds.py"]),
    tests("Function", ["FastCGI", "TestSupport"]),
    tests("Fuzzing"),
    tests("Handlers", ["Function"]),
    tests(
      "Localization", ["Core", "TestSupport"],
      exclude: [
        "cldr_cases.py", "cldr_cases.tsv", "cldr_data.mjs", "cldr_hints.py", "collation_cases.tsv",
        "collation_data.mjs", "intl_cases.mjs", "intl_cases.tsv",
        "locale_cases.mjs", "locale_cases.tsv",
        "search_data.mjs", "zone_cases.py",
      ]),
    tests("Mail", ["Core", "TestSupport"]),
    tests("Markdown", ["CCmark", "Core", "TestSupport"]),
    tests("MailSMTP", ["Core", "Curl", "Mail", "TestSupport"]),
    tests(
      "Outbox",
      [
        "Catalog", "Core", "Documents", "Function", "Mail", "Pages", "Payments", "PaymentsSandbox", "Sales", "Site",
        "Store", "StoreSQLite", "TestSupport", "Tickets",
      ]),
    tests("Payments", ["Core", "TestSupport"]),
    tests("PaymentsStripe", ["Core", "Curl", "Payments", "TestSupport"]),
    tests("Publish", ["Core", crypto, "Files", "Objects", "TestSupport"]),
    tests("QRCode"),
    tests(
      "Runner",
      [
        "Core", "TestSupport", "TestWorker", .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
      ]),
    tests("S3", ["Core", crypto, "Curl", "Objects", "TestSupport"], exclude: ["sign_with_botocore.py"]),
    tests("Sales", ["Core", "Store", "StoreSQLite", "TestSupport"]),
    tests("Simulation"),
    tests("Site", ["Catalog", "Content", "Core", "Files", "TestSupport"], exclude: ["Golden"]),
    tests(
      "Store",
      [
        "Bookkeeping", "Core", "CSQLite", "ObjectsMemory", "S3", "Sales", "StoreMemory", "StoreS3", "StoreSQLite",
        "TestSupport", "Tickets",
      ]),
    tests("StoreS3", ["Core", "Objects", "ObjectsMemory", "Sales", "Store", "TestSupport", "Tickets"]),
    tests("Templates", ["Core", "Localization", "TestSupport"]),
    tests("Tickets", ["Core"]),
    tests("TicketPDF", ["Core", "QRCode", "TestSupport"]),
    tests("Terminal", ["TestSupport"]),
    tests("WebFiles"),
    tests("Watch", ["TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
