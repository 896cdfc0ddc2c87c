/// Numbered lists of values, all in one array.
public struct Lists<Value: Sendable>: Sendable, RandomAccessCollection {
  /// The values of all lists, list by list.
  private(set) var values: [Value] = []
  private var ends: [Int] = []

  init() {}

  /// The same from arrays.
  init(_ lists: [[Value]]) {
    for list in lists { append(list) }
  }

  /// The lists of all parts, in order; each part is freed as soon as it is taken.
  init(joining parts: consuming [Lists]) {
    values.reserveCapacity(parts.reduce(0) { $0 + $1.values.count })
    ends.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for i in parts.indices {
      let before = values.count
      values += parts[i].values
      for end in parts[i].ends { ends.append(before + end) }
      parts[i] = Lists()
    }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { ends.count }

  /// Where the values of a list stand.
  func range(_ list: Int) -> Range<Int> { (list == 0 ? 0 : ends[list - 1])..<ends[list] }

  /// The values of a list; indices count in `values`.
  public subscript(list: Int) -> ArraySlice<Value> { values[range(list)] }

  /// One value of a list, counted from its first.
  subscript(list: Int, index: Int) -> Value { values[range(list).lowerBound + index] }

  /// Appends a list.
  mutating func append(_ list: some Sequence<Value>) {
    values.append(contentsOf: list)
    ends.append(values.count)
  }

  /// The same lists of other values.
  func mapValues<Other>(_ transform: (Value) -> Other) -> Lists<Other> {
    var other = Lists<Other>()
    other.values = values.map(transform)
    other.ends = ends
    return other
  }
}
