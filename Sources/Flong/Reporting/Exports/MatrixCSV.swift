/// The article-by-article table of resemblances as CSV, with the ids of the articles around it.
struct MatrixCSV {
  let ids: [String]

  func bytes(_ resemblances: Resemblances) -> [UInt8] {
    let square = resemblances.square
    var out = ByteBuffer(capacity: 16 + 8 * square.count)
    out.append("id")
    for id in ids {
      out.append(UInt8(ascii: ","))
      CSVField.append(id.utf8, to: &out)
    }
    out.append("\r\n")
    for (row, id) in ids.enumerated() {
      CSVField.append(id.utf8, to: &out)
      for value in square[row * ids.count..<(row + 1) * ids.count] {
        out.append(UInt8(ascii: ","))
        out.append(resemblance: value)
      }
      out.append("\r\n")
    }
    return out.bytes
  }
}
