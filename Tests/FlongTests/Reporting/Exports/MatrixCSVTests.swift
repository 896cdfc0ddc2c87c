import Testing

@testable import Flong

struct MatrixCSVTests {
  private func table(_ ids: [String], _ cells: [(Int, Int, Int)] = []) -> String {
    let resemblances = Resemblances(
      count: ids.count, PairTable.sample(cells.map { ($0.0, $0.1, 0, $0.2) }), \.cleaned)
    return String(decoding: MatrixCSV(ids: ids).bytes(resemblances), as: UTF8.self)
  }

  @Test func theTableIsSquareAndSymmetric() {
    let rows = [
      "id,x,y,z", "x,1.00000,0.00000,0.33333", "y,0.00000,1.00000,0.00000",
      "z,0.33333,0.00000,1.00000", "",
    ]
    #expect(table(["x", "y", "z"], [(0, 2, 33_333)]) == rows.joined(separator: "\r\n"))
    #expect(table([]) == "id\r\n")
  }

  @Test func idsAreQuotedAndDisarmed() {
    #expect(table(["a,b"]) == "id,\"a,b\"\r\n\"a,b\",1.00000\r\n")
    #expect(table(["=1+1"]) == "id,'=1+1\r\n'=1+1,1.00000\r\n")
  }
}
