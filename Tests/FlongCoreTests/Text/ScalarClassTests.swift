import Foundation
import Testing

@testable import FlongCore

/// Compares the generated tables with the standard library's Unicode properties and Foundation's
/// decomposition, over all scalars that the tables' version of Unicode knows.
@Suite struct ScalarClassTests {
  /// The version of Unicode that the tables were written from.
  private static let version = (major: 14, minor: 0)

  private static let apostrophes: Set<UInt32> = [
    0x27, 0x60, 0xB4, 0x2BB, 0x2BC, 0x2BD, 0x2BE, 0x2BF, 0x5F3, 0x2018, 0x2019, 0x201B, 0xFF07,
  ]
  private static let fullStops: Set<UInt32> = [0x2E, 0xFF0E]
  private static let numberJoiners: Set<UInt32> = [
    0x2C, 0x3A, 0xA0, 0x66B, 0x66C, 0x2009, 0x202F, 0xFF0C, 0xFF1A,
  ]

  private static func all() -> [Unicode.Scalar] {
    (0...0x10_FFFF).compactMap(Unicode.Scalar.init).filter {
      guard let age = $0.properties.age else { return true }
      return age.major <= version.major
    }
  }

  private func scalarClass(_ scalar: Unicode.Scalar) -> ScalarClass {
    ScalarEntry(of: scalar.value).scalarClass
  }

  /// Letters, marks and numbers are word characters; everything else separates.
  @Test func classesFollowTheGeneralCategory() {
    var wrong: [String] = []
    for scalar in Self.all() {
      let category = scalar.properties.generalCategory
      let found = scalarClass(scalar)
      let isExpected =
        if Self.apostrophes.contains(scalar.value) {
          // Rule 1: apostrophes, and letters and marks typed or transliterated for them.
          found == .apostrophe
        } else if Self.fullStops.contains(scalar.value) {
          // Rule 2: full stops join initials and numbers.
          found == .fullStop
        } else if Self.numberJoiners.contains(scalar.value) {
          // Rule 3: what stands inside numbers.
          found == .numberJoiner
        } else {
          switch category {
          case .decimalNumber: found == .digit
          case .format: found == .ignoredFormat
          case .nonspacingMark, .enclosingMark, .spacingMark:
            // Rule 4: diacritics, points and vowel signs are ignored in some scripts, belong to the
            // character before them in scripts without blanks, and are letters in the others.
            [.ignoredMark, .singleMark, .letter].contains(found)
          case .letterNumber, .otherNumber: found == .letter || found == .single
          case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            // Rule 5: spacing forms of ignored marks and the tatweel are ignored; half-width voicing
            // marks are marks.
            switch found {
            case .letter, .single: true
            case .ignoredMark: Self.spacingMarks.contains(scalar.value)
            case .singleMark: 0xFF9E...0xFF9F ~= scalar.value
            default: false
            }
          // Rule 6: unassigned scalars among the Han blocks will be Han.
          case .unassigned: found == .separator || found == .single && scalar.value >= 0x3400
          default: found == .separator
          }
        }
      if !isExpected { wrong.append("\(String(scalar.value, radix: 16)) \(category) \(found)") }
    }
    #expect(wrong == [])
  }

  /// Letters that stand for an ignored mark alone: tatweel, ypogegrammeni, Arabic vowel signs.
  private static let spacingMarks: Set<UInt32> = [
    0x37A, 0x640, 0xFE70, 0xFE71, 0xFE72, 0xFE74, 0xFE76, 0xFE77, 0xFE78, 0xFE79, 0xFE7A, 0xFE7B,
    0xFE7C, 0xFE7D, 0xFE7E, 0xFE7F, 0xFC5E, 0xFC5F, 0xFC60, 0xFC61, 0xFC62, 0xFC63, 0xFCF2, 0xFCF3,
    0xFCF4,
  ]

  @Test func caseFollowsTheGeneralCategory() {
    var wrong: [UInt32] = []
    for scalar in Self.all() where [.letter, .single].contains(scalarClass(scalar)) {
      let category = scalar.properties.generalCategory
      let entry = ScalarEntry(of: scalar.value)
      // A letter without case since Unicode 16.
      if scalar.value == 0x295 { continue }
      if entry.isLowercase != (category == .lowercaseLetter) { wrong.append(scalar.value) }
      if entry.isUppercase != (category == .uppercaseLetter || category == .titlecaseLetter) {
        wrong.append(scalar.value)
      }
    }
    #expect(wrong == [])
  }

  /// The scripts that are read character by character, as far as the standard library tells them.
  @Test func ideographsAreSingle() {
    for scalar in Self.all() where scalar.properties.isIdeographic {
      // Tangut, Nushu and Khitan are written with blanks by those who write them today.
      if (0x16FE4...0x18DFF).contains(scalar.value) || (0x1B170...0x1B2FB).contains(scalar.value) {
        continue
      }
      #expect(scalarClass(scalar) == .single, "\(String(scalar.value, radix: 16))")
    }
    for scalar in "ぁんァヶーกๆກຯကၡកឳ々〇".unicodeScalars {
      #expect(scalarClass(scalar) == .single, "\(scalar)")
    }
    for scalar in "aßжя한अעعሀბ".unicodeScalars { #expect(scalarClass(scalar) == .letter) }
  }

  /// The folded form of letters: decomposed for compatibility, ignored marks dropped, lower case.
  @Test func foldsAreLowercaseAndDecomposed() {
    let tokeniser = Tokeniser()
    var wrong: [String] = []
    for scalar in Self.all() where scalarClass(scalar) == .letter {
      let text = String(scalar)
      let lower = Array(text.decomposedStringWithCompatibilityMapping.lowercased().utf8)
      let run = tokeniser.tokens(of: Array(text.utf8))
      let other = tokeniser.tokens(of: lower)
      if run.count == 1 && run.hashes == other.hashes { continue }
      // Rule 1: numbers whose compatibility form holds signs stay as they are: ½, ⑴.
      if scalar.properties.generalCategory == .otherNumber { continue }
      // Rule 2: blanks and middle dots in a compatibility form, of phrases and ŀ, are dropped, and so
      // is the apostrophe of ŉ.
      let bare = Array(String(decoding: lower, as: UTF8.self).filter { !" ·ʼ".contains($0) }.utf8)
      if run.hashes == tokeniser.tokens(of: bare).hashes { continue }
      wrong.append("\(String(scalar.value, radix: 16)) \(text)")
    }
    #expect(wrong == [])
  }

  @Test func digitsFoldToASCII() {
    for scalar in Self.all() where scalarClass(scalar) == .digit {
      let entry = ScalarEntry(of: scalar.value)
      #expect(entry.foldLength == 1)
      #expect(Double(entry.foldBytes) - 48 == scalar.properties.numericValue)
    }
  }

  /// Canonically equivalent spellings of every scalar have one hash.
  @Test func canonicalSpellingsAreEqual() {
    let tokeniser = Tokeniser()
    var wrong: [UInt32] = []
    for scalar in Self.all() where scalarClass(scalar) != .separator {
      let text = "a\(scalar)b"
      let composed = Array(text.precomposedStringWithCanonicalMapping.utf8)
      let decomposed = Array(text.decomposed.utf8)
      let hashes = tokeniser.tokens(of: Array(text.utf8)).hashes
      if tokeniser.tokens(of: composed).hashes != hashes
        || tokeniser.tokens(of: decomposed).hashes != hashes
      {
        wrong.append(scalar.value)
      }
    }
    #expect(wrong == [])
  }
}
