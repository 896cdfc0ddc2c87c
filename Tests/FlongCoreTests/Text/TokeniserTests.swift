import Testing

@testable import FlongCore

@Suite struct TokeniserTests {
  /// The tokens of `text` as the pieces of text they cover.
  private func pieces(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let run = Tokeniser().tokens(of: bytes)
    return (0..<run.count).map {
      String(decoding: bytes[Int(run.starts[$0])..<Int(run.ends[$0])], as: UTF8.self)
    }
  }

  private func hashes(_ text: String) -> [UInt64] {
    Tokeniser().tokens(of: Array(text.utf8)).hashes
  }

  @Test(
    arguments: [
      ("", []),
      ("  \n", []),
      ("The junta's men", ["The", "junta's", "men"]),
      (
        "Niger’s well-known north/south_east a@b",
        [
          "Niger’s", "well", "known", "north", "south", "east", "a", "b",
        ]
      ),
      ("don't 'quoted' dogs' ’tis", ["don't", "quoted", "dogs", "tis"]),
      ("rock 'n' roll, ''twice''", ["rock", "n", "roll", "twice"]),
      ("U.S. troops, c.f. the U.S.A.", ["U.S", "troops", "c.f", "the", "U.S.A"]),
      ("the end.The next", ["the", "end", "The", "next"]),
      ("at 5 p.m.The rest", ["at", "5", "p.m", "The", "rest"]),
      ("J.Smith, Ph.D. example.com", ["J", "Smith", "Ph", "D", "example", "com"]),
      ("$2 2% €1.50", ["2", "2", "1.50"]),
      ("12,345 at 10:30 on 3.5.2023.", ["12,345", "at", "10:30", "on", "3.5.2023"]),
      (
        "1.500,00 1'000 1’000 20\u{A0}000 1\u{202F}000,",
        [
          "1.500,00", "1'000", "1’000", "20\u{A0}000", "1\u{202F}000",
        ]
      ),
      ("1, 2,3.. 4.", ["1", "2,3", "4"]),
      ("3D 5G 1st 20th 2.5m 90's", ["3D", "5G", "1st", "20th", "2.5m", "90's"]),
      ("2024.The B2.5", ["2024", "The", "B2", "5"]),
      ("Привет, мир! г. т.е. так", ["Привет", "мир", "г", "т.е", "так"]),
      ("中国 人。2024年", ["中", "国", "人", "2024", "年"]),
      ("ガードe\u{301}", ["ガ", "ー", "ド", "e\u{301}"]),
      ("ภาษาที่", ["ภ", "า", "ษ", "า", "ที่"]),
      ("한국어 뉴스", ["한국어", "뉴스"]),
      ("हिन्दी में समाचार।", ["हिन्दी", "में", "समाचार"]),
      ("السلام عليكم، مرحبا؟", ["السلام", "عليكم", "مرحبا"]),
      ("שָׁלוֹם צה״ל", ["שָׁלוֹם", "צה", "ל"]),
      ("👍🏽yes👩‍👩‍👧no 🇳🇪", ["yes", "no"]),
      ("x²+½ №5 word™", ["x²", "½", "5", "word"]),
      (
        "co\u{AD}op zero\u{200B}width\u{200B} \u{FEFF}bom",
        ["co\u{AD}op", "zero\u{200B}width", "bom"]
      ),
      ("café—bar…«quote»“x”", ["café", "bar", "quote", "x"]),
    ] as [(String, [String])])
  func cutsTextIntoTokens(text: String, tokens: [String]) {
    #expect(pieces(text) == tokens)
  }

  @Test(
    arguments: [
      ("U.S.", "US"), ("U.S.", "u.s."), ("c.f.", "CF"), ("don't", "don’t"), ("don't", "DONʼT"),
      ("Qurʾan", "Qur'an"), ("É", "e\u{301}"), ("é", "e"), ("ﬁn", "FIN"), ("Ｆｕｌｌ１", "full1"),
      ("Straße", "STRASSE"), ("ΣΟΦΟΣ", "σοφος"), ("σοφοσ", "σοφος"), ("Ёлка", "елка"),
      ("й", "и\u{306}"), ("İ", "i"), ("ǆ", "DŽ"), ("１２，３４５", "12,345"), ("12.345", "12,345"),
      ("١٢٫٥", "12.5"), ("१२", "12"), ("مُحَمَّد", "محمد"), ("محـــمد", "محمد"), ("أحمد", "أحمد"),
      ("שָׁלוֹם", "שלום"), ("ガ", "カ\u{3099}"), ("ｶﾞ", "ガ"), ("한국", "한국"),
      ("क़", "क\u{93C}"), ("co\u{AD}op", "coop"), ("zero\u{200D}width", "zerowidth"),
      ("ﷲ", "الله"), ("\u{1D7CF}", "1"), ("½", "½"), ("don\u{200B}'t", "don't"), ("x²", "X2"),
      ("d\u{301}\u{323}", "d"),
    ])
  func typographicVariantsAreEqual(a: String, b: String) {
    #expect(hashes(a) == hashes(b))
    #expect(hashes(a).count == 1)
    #expect(hashes("x \(a) y") == hashes("x \(b) y"))
  }

  @Test(
    arguments: [
      ("2", "3"), ("12.345", "12345"), ("2", "2nd"), ("a", "b"), ("1", "l"), ("ø", "o"),
      ("中", "国"), ("ガ", "カ"), ("survi've", "survive"), ("ที่", "ที"), ("US", "u"), ("½", "1"),
    ])
  func differentWordsDiffer(a: String, b: String) {
    #expect(hashes(a) != hashes(b))
  }

  @Test func normalisationFormsAreEqual() {
    let text = "Ångström naïve Ελλάδα ΐ йод Việt Nam 한국어 ガギグ हिन्दी ऩ ো العربية"
    let run = hashes(text)
    #expect(run == hashes(text.decomposed))
    #expect(run.count > 10)
  }

  @Test func numbersAreFlagged() {
    #expect(hashes("2 1,5 ٣ 2% $10").allSatisfy(TokenHash.isNumber))
    #expect(!hashes("two 2nd 3D ½ 中 $x").contains(where: TokenHash.isNumber))
  }

  /// The fast path, the general path and every position near the end of memory agree.
  @Test func bothPathsAgree() {
    for length in 1...40 {
      let word = String("AbCdEfGhIj0123456789KlMnOpQrStUvWxYzabcdefghij".prefix(length))
      let expected = hashes(word)
      #expect(expected.count == 1)
      #expect(hashes(word + " and some more text behind it").first == expected[0])
      // A soft hyphen sends the word to the general path.
      #expect(hashes(word + "\u{AD}") == expected)
      #expect(hashes("\u{AD}" + word.lowercased()) == expected)
      let digits = String(repeating: "7", count: length)
      #expect(hashes(digits) == hashes(digits + "\u{AD}"))
      #expect(TokenHash.isNumber(hashes(digits)[0]))
    }
  }

  @Test func longWordsDependOnEveryByte() {
    for length in [255, 256, 257, 511, 512, 513, 5000] {
      let word = [UInt8](repeating: 0x61, count: length)
      let hash = Tokeniser().tokens(of: word).hashes
      #expect(hash.count == 1)
      for position in [0, length / 2, length - 1] {
        var other = word
        other[position] = 0x62
        #expect(Tokeniser().tokens(of: other).hashes != hash)
      }
      #expect(Tokeniser().tokens(of: word + [0x61]).hashes != hash)
      // The same folded bytes by another path, in other portions.
      let ligatures = String(repeating: "ﬀ", count: length / 2) + (length % 2 == 1 ? "f" : "")
      #expect(hashes(ligatures) == hashes(String(repeating: "F", count: length)))
    }
  }

  @Test func aRangeStandsForItself() {
    let text = Array("one two's three 12,345".utf8)
    for low in 0...text.count {
      for high in low...text.count {
        var run = TokenRun()
        text.withUnsafeBufferPointer { Tokeniser().append($0, range: low..<high, to: &run) }
        let alone = Tokeniser().tokens(of: Array(text[low..<high]))
        #expect(run.hashes == alone.hashes)
        #expect(run.starts == alone.starts.map { $0 + UInt32(low) })
        #expect(run.ends == alone.ends.map { $0 + UInt32(low) })
      }
    }
  }

  @Test func anyBytesGiveOrderedRangesInside() {
    var random = SystemRandomNumberGenerator()
    let scraps: [[UInt8]] = [
      Array("word".utf8), Array("12,3".utf8), [0x27], [0x2E], [0xC2, 0xAD], [0xE2, 0x80, 0x99],
      [0xE4, 0xB8, 0xAD], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x91], [0xF4, 0x90, 0x80, 0x80],
      [0xC0, 0xAF], [0xE0, 0xB8, 0xB4], [0x80], [0xFF], [0xEA, 0xB0, 0x81], [0xCC, 0x81], [0x20],
      [0xF3, 0xA0, 0x87, 0xAF], [0xF4, 0x8F, 0xBF, 0xBF],
    ]
    for round in 0..<400 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<60, using: &random) {
        if round % 2 == 0 {
          text.append(UInt8.random(in: 0...255, using: &random))
        } else {
          text += scraps.randomElement(using: &random)!
        }
      }
      let run = Tokeniser().tokens(of: text)
      #expect(run.starts.count == run.count && run.ends.count == run.count)
      var last: UInt32 = 0
      for i in 0..<run.count {
        #expect(last <= run.starts[i] && run.starts[i] < run.ends[i])
        last = run.ends[i]
      }
      #expect(Int(last) <= text.count)
    }
  }
}
