// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "flong",
  products: [
    .executable(name: "flong", targets: ["FlongCLI"]),
    .library(name: "Flong", targets: ["Flong"]),
    .library(name: "FlongCore", targets: ["FlongCore"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "CXXHash", providers: [.apt(["libxxhash-dev"])]),
    .systemLibrary(name: "CDeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CLinux"),
    .target(name: "CFlongKernels"),
    .target(name: "CFlongHeap"),
    .target(
      name: "FlongCore", dependencies: ["CXXHash", "CFlongKernels"],
      exclude: ["Text/generate_scalar_class.py"], swiftSettings: strict),
    .target(
      name: "FlongCues", resources: [.embedInCode("Cues")], swiftSettings: strict),
    .target(
      name: "FlongPage", resources: [.embedInCode("Page")], swiftSettings: strict),
    .target(
      name: "Flong",
      dependencies: [
        "FlongCore", "FlongCues", "FlongPage", "CDeflate", "CLinux", "CZlib", "CZstd",
      ],
      swiftSettings: strict,
      // Linked in: unlike zlib and zstd, it is not part of every Debian.
      linkerSettings: [.linkedLibrary(":libdeflate.a")]),
    .executableTarget(
      name: "FlongCLI",
      dependencies: [
        "Flong", "CFlongHeap",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "FlongCoreTests", dependencies: ["FlongCore"], swiftSettings: strict),
    .testTarget(name: "FlongTests", dependencies: ["Flong", "FlongPage"], swiftSettings: strict),
    .testTarget(name: "FlongCLITests", dependencies: ["FlongCLI"], swiftSettings: strict),
    .testTarget(name: "CFlongHeapTests", dependencies: ["CFlongHeap"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
