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
    .executable(name: "flong-evaluate", targets: ["flong-evaluate"]),
    .executable(name: "flong-fit", targets: ["flong-fit"]),
  ],
  dependencies: [.package(name: "flong", path: "..")],
  targets: [
    .executableTarget(
      name: "flong-benchmarks",
      dependencies: [.product(name: "FlongCore", package: "flong")],
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
    .testTarget(
      name: "FlongEvaluationTests", dependencies: ["FlongEvaluation"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
