import Testing

@testable import FlongCore

struct XXH3Tests {
  /// What the reference implementation (xxHash 0.8) gives for a length of `pattern`.
  struct Vector: Sendable {
    let count: Int
    let short: UInt64
    let seeded: UInt64
    let long: Hash128

    init(_ count: Int, _ short: UInt64, _ seeded: UInt64, _ high: UInt64, _ low: UInt64) {
      self.count = count
      self.short = short
      self.seeded = seeded
      long = Hash128(high: high, low: low)
    }
  }

  /// One length on either side of each branch of the algorithm.
  static let vectors = [
    Vector(
      0, 0x2D06_8005_38D3_94C2, 0x913A_E087_3E9B_7EB8, 0x99AA_06D3_0147_98D8,
      0x6001_C324_468D_497F),
    Vector(
      1, 0x4C5C_CA45_D0F4_811F, 0x2B09_E01D_91AB_50FC, 0x495B_6207_3EF7_0CA4,
      0x4C5C_CA45_D0F4_811F),
    Vector(
      3, 0x6E3E_2670_E611_06AC, 0x6BC4_1596_1868_C04A, 0x390C_DC5B_4A89_5DD7,
      0x6E3E_2670_E611_06AC),
    Vector(
      4, 0x5C4C_6313_3443_D03F, 0x6B52_47E3_178F_AD8A, 0xAA6E_2F27_4640_A3F4,
      0x3D66_8AF6_F2A4_4D77),
    Vector(
      8, 0xF9FD_4DD0_B04D_78F5, 0x0AB3_EC00_756F_9743, 0x6A86_A3BD_A6AF_4E3D,
      0x61DD_BE7F_31A6_100D),
    Vector(
      9, 0x7C20_DF97_12C2_6EDF, 0x9E83_6AD4_0450_3923, 0x664C_7CA1_8AFD_6255,
      0x8C7B_67FD_458A_936B),
    Vector(
      16, 0x86AB_F6BA_CCEA_0858, 0xD265_9554_1D6A_442D, 0x7F9A_218B_0425_449A,
      0xE2CE_54A7_C19C_730D),
    Vector(
      17, 0xB58B_F5DC_5022_D071, 0x95CF_EFB6_5C14_1017, 0x66FC_23F6_439D_BD77,
      0x8D96_EF11_0FCD_EBB4),
    Vector(
      40, 0x6D69_B860_559C_44A8, 0xEFEF_20CE_F687_2877, 0x961D_16D4_7202_343E,
      0x9D01_F662_CFB4_8F58),
    Vector(
      128, 0x10D1_7F72_C0CC_BA41, 0x2B64_593D_412A_30E1, 0xAEC7_3075_1478_556C,
      0xFF36_1DEC_1385_710A),
    Vector(
      129, 0x1648_BDC3_DB49_D1A2, 0x687B_D412_F637_44B0, 0x98CD_36CC_BB55_7926,
      0x4545_B3A0_9738_E31A),
    Vector(
      240, 0xB6CF_AF34_3FAB_81E6, 0x328D_9B39_64BB_9438, 0x5293_E17B_F553_903D,
      0x3F2C_53E7_2293_711F),
    Vector(
      241, 0x956C_AE59_2C67_279E, 0x8E14_211A_7D25_05DF, 0xB538_40FE_3FED_F161,
      0x956C_AE59_2C67_279E),
    Vector(
      1024, 0x70BD_377D_9574_F4BB, 0x29E1_FE5D_DD50_814E, 0xF696_3061_3F24_324D,
      0x70BD_377D_9574_F4BB),
    Vector(
      5000, 0xE400_7929_540F_095C, 0x5573_C0A4_2911_47A8, 0x61BE_DB62_7E4A_5FDF,
      0xE400_7929_540F_095C),
  ]

  static func pattern(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 * 131 + 7) }
  }

  @Test(arguments: vectors)
  func referenceVectors(vector: Vector) {
    let bytes = XXH3Tests.pattern(vector.count)
    #expect(bytes.withUnsafeBytes { XXH3.hash64($0) } == vector.short)
    #expect(bytes.withUnsafeBytes { XXH3.hash64($0, seed: 0) } == vector.short)
    #expect(bytes.withUnsafeBytes { XXH3.hash64($0, seed: 7) } == vector.seeded)
    #expect(bytes.withUnsafeBytes { XXH3.hash128($0) } == vector.long)
  }

  @Test func noBytesAtAll() {
    let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
    #expect(XXH3.hash64(nothing) == 0x2D06_8005_38D3_94C2)
  }

  @Test func startOfTheBufferDoesNotMatter() {
    let bytes = [0, 0, 0] + XXH3Tests.pattern(241)
    let shifted = bytes.withUnsafeBytes { XXH3.hash64(UnsafeRawBufferPointer(rebasing: $0[3...])) }
    #expect(shifted == XXH3Tests.pattern(241).withUnsafeBytes { XXH3.hash64($0) })
  }

  @Test func hash128IsOrderedByItsHighHalfFirst() {
    let hashes = [Hash128(high: 2, low: 0), Hash128(high: 1, low: 9), Hash128(high: 1, low: 3)]
    #expect(hashes.sorted().map(\.low) == [3, 9, 0])
  }
}
