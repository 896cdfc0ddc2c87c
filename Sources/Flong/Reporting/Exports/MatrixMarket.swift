internal import FlongCore

/// A sparse matrix in the coordinate format of the Matrix Market (Boisvert, Pozo and Remington 1996):
/// the lower triangle of a symmetric matrix, rows and columns from 1 in the order of `articles.jsonl`.
enum MatrixMarket {
  static func write(
    _ resemblances: Resemblances, into file: inout OutputFile, workers: Workers
  ) throws(FlongError) {
    let (count, cells) = (resemblances.count, resemblances.cells)
    try file.write(
      Array(
        """
        %%MatrixMarket matrix coordinate real symmetric
        % row and column i: the article of line i of articles.jsonl
        \(count) \(count) \(count + cells.count)

        """.utf8))
    // Column by column, as readers like it.
    try file.writePieces(count, grain: 1_024, workers: workers) { columns, out in
      var next = cells.partitioningIndex { Int($0.a) >= columns.lowerBound }
      for column in columns {
        append(column, column, Resemblances.one, to: &out)
        while next < cells.count && Int(cells[next].a) == column {
          append(Int(cells[next].b), column, Int(cells[next].value), to: &out)
          next += 1
        }
      }
    }
  }

  private static func append(_ row: Int, _ column: Int, _ value: Int, to out: inout ByteBuffer) {
    out.append(decimal: row + 1)
    out.append(UInt8(ascii: " "))
    out.append(decimal: column + 1)
    out.append(UInt8(ascii: " "))
    out.append(resemblance: value)
    out.append(UInt8(ascii: "\n"))
  }
}
