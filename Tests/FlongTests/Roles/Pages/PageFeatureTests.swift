import Testing

@testable import Flong

struct PageFeatureTests {
  /// The model's file writes `name<threshold`, parted by blanks.
  @Test func namesCanStandInTheModelsFile() {
    for feature in PageFeature.allCases {
      #expect(feature.rawValue.allSatisfy { $0.isASCII && $0.isLetter }, "\(feature)")
    }
  }

  @Test(arguments: [
    ("spread", [PageFeature.repeats, .inSource, .share, .sourceSize]),
    ("place", [.inBody, .own, .distance]), ("page", [.near, .beside, .run, .pageShare]),
    ("list", [.inArticle]), ("form", [.words, .isTerminated, .figures, .isAlone]),
    ("title", [.isTitle]), ("words", [.cue, .reporting]),
  ])
  func featuresOfOneKindSpeakUnderOneName(name: String, features: [PageFeature]) {
    #expect(PageFeature.allCases.filter { $0.evidence == name } == features)
  }
}
