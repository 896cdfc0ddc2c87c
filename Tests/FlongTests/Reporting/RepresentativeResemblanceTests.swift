import FlongCore
import Testing

@testable import Flong

struct RepresentativeResemblanceTests {
  @Test func wordingsAreMeasuredByTheirShingles() throws {
    var prose = Prose(seed: 31)
    let wording = prose.sentence(14)
    let other = wording.split(separator: " ").dropLast().joined(separator: " ") + " elsewhere."
    let articles = Collection.articles(
      [wording, wording, other].map { prose.paragraph() + "\n\n" + $0 })
    let analysis = Analysis(articles, Configuration())
    let cluster = try #require(analysis.matches.clusters.clusters.first)
    let members = analysis.matches.clusters.members[cluster.members]
    #expect(members.count == 3)
    var measure = RepresentativeResemblance(
      cluster.representative, PassageMatcher(settings: analysis.settings))
    let ratios = members.map { measure.resemblance(of: $0.passage, analysis) }
    #expect(ratios[0] == .one && ratios[1] == .one)
    #expect(ratios[2] < .one && ratios[2].isAtLeast(percent: 50))
    let again = measure.resemblance(of: try #require(members.last).passage, analysis)
    #expect(again == ratios[2])
  }
}
