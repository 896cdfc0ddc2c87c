import Testing

@testable import FlongEvaluation

struct WordVariationTests {
  private func words(_ prefix: String) -> String {
    (0..<400).map { "\(prefix)\($0)" }.joined(separator: " ")
  }

  @Test func oneWordInTwentyOfTheBoilerplateChanges() {
    let set = ExampleSet.make([["+" + words("body"), "-" + words("appeal"), "+" + words("more")]])
    let varied = Variant.varied.applied(to: set)
    let (old, new) = (set.labelled(0), varied.labelled(0))
    #expect(new[0] == old[0] && new[2] == old[2])
    let pairs = zip(old[1].split(separator: " "), new[1].split(separator: " "))
    #expect(8...35 ~= pairs.count { $0 != $1 })
    #expect(new[1].split(separator: " ").count == 400)
  }

  @Test func copiesVaryInDifferentPlaces() {
    let varied = Variant.varied.applied(
      to: ExampleSet.make([["-" + words("appeal")], ["-" + words("appeal")]]))
    #expect(varied.text(0) != varied.text(1))
  }
}
