/// Lists of evidence, each once, by number; 0 is the empty one.
struct EvidenceLists: Sendable {
  private static let free = UInt32.max

  private var lists = Lists<Evidence>()
  /// By list.
  private var hashes: [UInt64] = []
  /// The number of a list, from the place on that its hash says, or `free`; at least half are.
  private var table: [UInt32] = []

  init() { removeAll() }

  /// Leaves the empty list alone.
  mutating func removeAll() {
    lists = Lists([[]])
    hashes = [0]
    table = Array(repeating: EvidenceLists.free, count: 64)
  }

  subscript(number: UInt32) -> ArraySlice<Evidence> { lists[Int(number)] }

  /// The number of a list, which is taken in if it is new.
  ///
  /// - Complexity: O(n); texts are compared, and never hashed.
  mutating func number(of list: [Evidence]) -> UInt32 {
    if list.isEmpty { return 0 }
    let hash = list.reduce(0) { ($0 ^ $1.mark) &* 0x9E37_79B9_7F4A_7C15 }
    return number(of: list[...], hash: hash)
  }

  /// The numbers that the lists of another have here.
  mutating func numbers(of other: EvidenceLists) -> [UInt32] {
    [0] + (1..<other.lists.count).map { number(of: other.lists[$0], hash: other.hashes[$0]) }
  }

  private mutating func number(of list: ArraySlice<Evidence>, hash: UInt64) -> UInt32 {
    let place = place(of: hash) {
      hashes[Int($0)] == hash && EvidenceLists.areEqual(lists[Int($0)], list)
    }
    if table[place] != EvidenceLists.free { return table[place] }
    let number = UInt32(lists.count)
    table[place] = number
    lists.append(list)
    hashes.append(hash)
    if 2 * lists.count > table.count { grow() }
    return number
  }

  /// In place, as copies would count the references of all texts.
  private static func areEqual(_ a: ArraySlice<Evidence>, _ b: ArraySlice<Evidence>) -> Bool {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        a.count == b.count && a.indices.allSatisfy { a[$0] == b[$0] }
      }
    }
  }

  /// Where the list that `isIt` tells stands in the table, or would.
  private func place(of hash: UInt64, _ isIt: (_ number: UInt32) -> Bool) -> Int {
    var place = Int(truncatingIfNeeded: hash &>> 32) & (table.count - 1)
    while table[place] != EvidenceLists.free && !isIt(table[place]) {
      place = (place + 1) & (table.count - 1)
    }
    return place
  }

  private mutating func grow() {
    table = Array(repeating: EvidenceLists.free, count: 2 * table.count)
    for number in 1..<lists.count {
      table[place(of: hashes[number]) { _ in false }] = UInt32(number)
    }
  }
}
