import FlongCore
import Testing

@testable import Flong

struct DateTokeniserTests {
  /// The tokens that count as numbers, parted by blanks.
  private func numbers(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let run = DateTokeniser().tokens(of: bytes)
    return (0..<run.count).filter { TokenHash.isNumber(run.hashes[$0]) }.map {
      String(decoding: bytes[Int(run.starts[$0])..<Int(run.ends[$0])], as: UTF8.self)
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Published 3 May", "3 May"), ("Tuesday, May 3, 2016 in Politics", "Tuesday May 3 2016"),
    ("Updated May 2016", "May 2016"), ("on the 3rd of May", "3rd May"),
    ("Published on May 21st, 10:30 p.m.", "May 21st 10:30 p.m"),
    ("May 3, 2016 Tuesday", "May 3 2016 Tuesday"),
    ("publicado el martes 3 de mayo de 2016", "martes 3 mayo 2016"),
    ("Terça-feira, 3 de março de 2016", "Terça feira 3 março 2016"),
    ("Stand: Di., 3. März 2016", "Di 3 März 2016"), ("le mardi 1er août", "mardi 1er août"),
    ("вторник, 3 мая 2016", "вторник 3 мая 2016"), ("Δευτέρα 3 Μαΐου", "Δευτέρα 3 Μαΐου"),
    ("الثلاثاء ٣ مايو", "الثلاثاء ٣ مايو"), ("सोमवार ३१ मई", "सोमवार ३१ मई"),
    ("Di., 03.05.2016", "Di 03.05.2016"), ("środa, 3 października", "środa 3 października"),
  ])
  func wordsOfDatesCountAsNumbers(text: String, numbers: String) {
    #expect(self.numbers(text) == numbers)
  }

  @Test(arguments: [
    ("You may go on Tuesday", ""), ("In 2016 May said so", "2016"), ("March 2,000 miles", "2,000"),
    ("On Tuesday 12 people came", "12"), ("I am 7 of 9", "7 9"), ("Tuesday 1,234,567", "1,234,567"),
    ("in May. Of 3 men", "3"),
  ])
  func otherWordsStayWords(text: String, numbers: String) {
    #expect(self.numbers(text) == numbers)
  }

  @Test func marksKeepTheWordApart() {
    let may = DateTokeniser().tokens(of: Array("3 May".utf8)).hashes
    let june = DateTokeniser().tokens(of: Array("3 June".utf8)).hashes
    #expect(may != june)
    #expect(may.map(TokenHash.proposing) == june.map(TokenHash.proposing))
  }

  @Test func bytesAndBoundsAreThoseOfTheTokeniser() {
    let text = Array("It was May. 3 were late on Monday, 4 June 2016, of 5.".utf8)
    let dates = DateTokeniser().tokens(of: text)
    let plain = Tokeniser().tokens(of: text)
    #expect(dates.starts == plain.starts && dates.ends == plain.ends)
    // A month of another sentence is none of this one's dates.
    var run = TokenRun()
    text.withUnsafeBufferPointer { DateTokeniser().append($0, range: 11..<$0.count, to: &run) }
    #expect(run.hashes.prefix(3).map(TokenHash.isNumber) == [true, false, false])
  }
}
