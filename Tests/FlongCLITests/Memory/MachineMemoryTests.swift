import Testing

@testable import FlongCLI

struct MachineMemoryTests {
  @Test func theMachineHasSome() throws {
    let bytes = try #require(MachineMemory.bytes)
    #expect(bytes >= 16 << 20)
    #expect(bytes < 1 << 50)
  }
}
