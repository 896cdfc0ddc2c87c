/// The article-by-article table of resemblances as CSV, with the ids of the articles around it.
struct MatrixCSV {
  let ids: [String]

  func bytes(_ resemblances: Resemblances) -> [UInt8] {
    let fields = ids.map { CSVField.bytes($0.utf8) }
    let square = resemblances.square
    var out = CSVField.line([Array("id".utf8)] + fields)
    for row in fields.indices {
      let values = square[row * fields.count..<(row + 1) * fields.count]
      out += CSVField.line([fields[row]] + values.map(Resemblances.decimal))
    }
    return out
  }
}
