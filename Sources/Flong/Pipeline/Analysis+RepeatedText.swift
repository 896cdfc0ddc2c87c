internal import FlongCore

extension Analysis {
  /// The bytes of each article that stand in a second place, by a cluster or a shared run; ascending,
  /// apart.
  ///
  /// - Complexity: O(n log n) in the number of places.
  public var repeatedText: [[Range<Int>]] {
    var places = [[Range<Int>]](repeating: [], count: texts.count)
    for member in matches.clusters.members {
      places[Int(member.article)].append(bytes(ofOccurrence: member.occurrence))
    }
    for span in spans {
      places[span.a].append(span.aBytes)
      places[span.b].append(span.bBytes)
    }
    return places.map(Analysis.union)
  }

  private static func union(_ places: [Range<Int>]) -> [Range<Int>] {
    var union: [Range<Int>] = []
    for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) where !place.isEmpty {
      if let last = union.last, place.lowerBound <= last.upperBound {
        union[union.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        union.append(place)
      }
    }
    return union
  }
}
