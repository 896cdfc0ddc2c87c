/// A sparse matrix in the coordinate format of the Matrix Market (Boisvert, Pozo and Remington 1996):
/// the lower triangle of a symmetric matrix, rows and columns from 1 in the order of `articles.jsonl`.
enum MatrixMarket {
  static func bytes(_ resemblances: Resemblances) -> [UInt8] {
    let count = resemblances.count
    var out = Array(
      """
      %%MatrixMarket matrix coordinate real symmetric
      % row and column i: the article of line i of articles.jsonl
      \(count) \(count) \(count + resemblances.cells.count)

      """.utf8)
    // Column by column, as readers like it.
    var next = 0
    for column in 0..<count {
      append(column, column, Resemblances.one, to: &out)
      while next < resemblances.cells.count && resemblances.cells[next].a == column {
        append(resemblances.cells[next].b, column, resemblances.cells[next].value, to: &out)
        next += 1
      }
    }
    return out
  }

  private static func append(_ row: Int, _ column: Int, _ value: Int, to out: inout [UInt8]) {
    out += "\(row + 1) \(column + 1) ".utf8
    out += Resemblances.decimal(value)
    out.append(UInt8(ascii: "\n"))
  }
}
