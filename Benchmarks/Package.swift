// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "flong-benchmarks",
  products: [
    .executable(name: "flong-benchmarks", targets: ["flong-benchmarks"]),
    .executable(name: "flong-corpus", targets: ["flong-corpus"]),
    .executable(name: "flong-evaluate", targets: ["flong-evaluate"]),
    .executable(name: "flong-fit", targets: ["flong-fit"]),
  ],
  dependencies: [.package(name: "flong", path: "..")],
  targets: [
    .target(name: "FlongCorpora", swiftSettings: strict),
    .executableTarget(
      name: "flong-corpus", dependencies: ["FlongCorpora"], path: "Sources/FlongCorpus",
      swiftSettings: strict),
    .executableTarget(
      name: "flong-benchmarks",
      dependencies: [
        "FlongCorpora", .product(name: "Flong", package: "flong"),
        .product(name: "FlongCore", package: "flong"),
      ],
      path: "Sources/FlongBenchmarks",
      swiftSettings: strict),
    .target(
      name: "FlongEvaluation",
      dependencies: [
        .product(name: "Flong", package: "flong"), .product(name: "FlongCore", package: "flong"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "flong-evaluate", dependencies: ["FlongEvaluation"], path: "Sources/FlongEvaluate",
      swiftSettings: strict),
    .executableTarget(
      name: "flong-fit", dependencies: ["FlongEvaluation"], path: "Sources/FlongFit",
      swiftSettings: strict),
    .testTarget(name: "FlongCorporaTests", dependencies: ["FlongCorpora"], swiftSettings: strict),
    .testTarget(
      name: "FlongEvaluationTests", dependencies: ["FlongEvaluation"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
