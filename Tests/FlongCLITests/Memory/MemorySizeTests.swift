import Testing

@testable import FlongCLI

struct MemorySizeTests {
  @Test(arguments: [
    ("0", 0), ("4096", 4_096), ("10B", 10), ("1500000K", 1_500_000 << 10), ("512M", 512 << 20),
    ("2G", 2 << 30), ("2g", 2 << 30), ("2GiB", 2 << 30), ("2GB", 2_000_000_000), ("3MB", 3_000_000),
    ("1T", 1 << 40),
  ])
  func sizesAreRead(text: String, bytes: Int) {
    #expect(MemorySize.bytes(text) == bytes)
  }

  @Test(arguments: [
    "", "G", "much", "-1G", "2 G", "1.5G", "2X", "2GiBs", "2iB", "99999999999999999999",
    "9999999999G",
    "２G",
  ])
  func otherWordsAreNot(text: String) {
    #expect(MemorySize.bytes(text) == nil)
  }
}
