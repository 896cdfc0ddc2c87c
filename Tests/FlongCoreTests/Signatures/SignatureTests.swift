import FlongCore
import Testing

struct SignatureTests {
  struct Cell: Sendable, CustomTestStringConvertible {
    let size: Int
    let tenths: Int
    var testDescription: String { "\(size) shingles, J near 0.\(tenths)" }
  }

  static let cells = [5, 10, 20, 50, 100, 500].flatMap { size in
    [5, 7, 8, 9].map { Cell(size: size, tenths: $0) }
  }

  /// Two sets of `size` with the overlap whose resemblance is nearest to the wanted one.
  @Test(arguments: cells)
  func errorStaysBelowTheory(cell: Cell) {
    let wanted = Double(cell.tenths) / 10
    let common = Int((2 * Double(cell.size) * wanted / (1 + wanted)).rounded())
    let truth = Double(common) / Double(2 * cell.size - common)
    let signer = Signer()
    var random = SeededGenerator(seed: UInt64(cell.size * 10 + cell.tenths))
    let trials = 6_000
    var squares = 0.0
    var sum = 0.0
    for _ in 0..<trials {
      let shingles = (0..<(2 * cell.size - common)).map { _ in random.next() }
      let a = signer.signature(of: Array(shingles[..<cell.size]))
      let b = signer.signature(of: Array(shingles[(cell.size - common)...]))
      let error = a.estimatedResemblance(to: b) - truth
      squares += error * error
      sum += error
    }
    let theory = (truth * (1 - truth) / Double(Signer.slots)).squareRoot()
    let measured = (squares / Double(trials)).squareRoot()
    let bias = sum / Double(trials)
    #expect(measured <= theory || theory == 0)
    #expect(abs(bias) <= 4 * theory / Double(trials).squareRoot())
  }
}
