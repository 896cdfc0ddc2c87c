/// One line of a cue file: role, weight and phrase, parted by tabs.
struct CueLine {
  let kind: CueLexicon.Kind
  /// 1 to 4.
  let weight: Int
  /// The bytes of the phrase, without the sign that ties it to the beginning of a sentence.
  let phrase: Range<Int>
  let isOpening: Bool

  /// Reads the bytes of a line; nil where it is no cue.
  init?(_ file: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    var fields: [Range<Int>] = []
    fields.reserveCapacity(3)
    var start = line.lowerBound
    for i in line.lowerBound...line.upperBound
    where i == line.upperBound || file[i] == UInt8(ascii: "\t") {
      if start < i { fields.append(start..<i) }
      start = i + 1
    }
    guard fields.count == 3,
      let kind = CueLexicon.Kind(rawValue: String(decoding: file[fields[0]], as: UTF8.self)),
      let weight = Int(String(decoding: file[fields[1]], as: UTF8.self)), (1...4).contains(weight)
    else { return nil }
    self.kind = kind
    self.weight = weight
    isOpening = file[fields[2].lowerBound] == UInt8(ascii: "^")
    phrase = isOpening ? fields[2].lowerBound + 1..<fields[2].upperBound : fields[2]
  }
}
