// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "flong-benchmarks",
  products: [.executable(name: "flong-benchmarks", targets: ["flong-benchmarks"])],
  dependencies: [.package(name: "flong", path: "..")],
  targets: [
    .executableTarget(
      name: "flong-benchmarks",
      dependencies: [.product(name: "FlongCore", package: "flong")],
      path: "Sources/FlongBenchmarks",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
