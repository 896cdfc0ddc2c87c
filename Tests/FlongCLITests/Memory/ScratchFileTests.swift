import Flong
import Foundation
import Testing

@testable import FlongCLI

struct ScratchFileTests {
  @Test func nobodyElseSeesTheFile() throws {
    let scratch = try Scratch()
    let file = try ScratchFile(in: scratch.url.path)
    #expect(try scratch.tree().isEmpty)
    let number = file.release()
    defer { close(number) }
    #expect(write(number, "x", 1) == 1)
  }

  @Test func aFolderThatCannotServeIsNamedWithTheRemedy() throws {
    let scratch = try Scratch()
    try scratch.write("file", "x")
    for (folder, reason) in [("gone", "no such file"), ("file", "not a directory")] {
      let path = scratch.url.appendingPathComponent(folder).path
      let error = #expect(throws: FlongError.self) { _ = try ScratchFile(in: path).release() }
      #expect(error?.path == path)
      #expect(error?.message.contains(reason) == true)
      #expect(error?.message.contains("--scratch") == true)
    }
  }

  @Test func memoryIsNoRelief() throws {
    guard FileManager.default.isWritableFile(atPath: "/dev/shm") else { return }
    let error = #expect(throws: FlongError.self) { _ = try ScratchFile(in: "/dev/shm").release() }
    #expect(error?.message.contains("tmpfs") == true)
  }
}
