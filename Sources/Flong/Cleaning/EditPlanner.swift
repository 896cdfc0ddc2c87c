/// Turns verdicts into removals as the user disposes; what remains keeps its paragraphs apart as
/// they were, without new runs of blank lines.
struct EditPlanner: Sendable {
  let corpus: SegmentedCorpus
  let disposition: Disposition

  /// The removals of an article, in order, disjoint.
  func edits(article: Int, text: ArticleText, verdicts: VerdictTable) -> [Edit] {
    let sentences = corpus.sentences(ofArticle: article)
    let paragraphs = corpus.paragraphs(ofArticle: article)
    let removed = sentences.map {
      disposition.outcome(verdicts[$0], article: article) == .goes
    }
    func isRemoved(_ sentence: Int) -> Bool { removed[sentence - sentences.lowerBound] }

    var edits: [Edit] = []
    var paragraph = paragraphs.lowerBound
    while paragraph < paragraphs.upperBound {
      let rows = corpus.sentences(ofParagraph: paragraph)
      guard rows.allSatisfy(isRemoved) else {
        edits += partial(rows, isRemoved, verdicts)
        paragraph += 1
        continue
      }
      var end = paragraph + 1
      while end < paragraphs.upperBound
        && corpus.sentences(ofParagraph: end).allSatisfy(isRemoved)
      { end += 1 }
      edits += block(paragraph..<end, of: paragraphs, text, verdicts)
      paragraph = end
    }
    return edits
  }

  /// Removals inside a paragraph that stays.
  private func partial(
    _ rows: Range<Int>, _ isRemoved: (Int) -> Bool, _ verdicts: VerdictTable
  ) -> [Edit] {
    var edits: [Edit] = []
    var start = rows.lowerBound
    while start < rows.upperBound {
      guard isRemoved(start) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < rows.upperBound && isRemoved(end) { end += 1 }
      // The blank goes with the sentence: the one behind, or at the paragraph's end the one before.
      let first =
        end < rows.upperBound || start == rows.lowerBound
        ? Int(corpus.sentences[start].start) : Int(corpus.sentences[start - 1].end)
      let last =
        end < rows.upperBound
        ? Int(corpus.sentences[end].start) : Int(corpus.sentences[end - 1].end)
      edits.append(edit(first..<last, start..<end, verdicts))
      start = end
    }
    return edits
  }

  /// Removals of whole paragraphs in a row.
  private func block(
    _ block: Range<Int>, of paragraphs: Range<Int>, _ text: ArticleText, _ verdicts: VerdictTable
  ) -> [Edit] {
    let first = Int(corpus.paragraphs[block.lowerBound].start)
    let last = Int(corpus.paragraphs[block.upperBound - 1].end)
    var whole = first..<last
    let before =
      block.lowerBound > paragraphs.lowerBound
      ? Int(corpus.paragraphs[block.lowerBound - 1].end) : nil
    let after =
      block.upperBound < paragraphs.upperBound
      ? Int(corpus.paragraphs[block.upperBound].start) : nil
    switch (before, after) {
    case (let before?, let after?):
      // Of the two separators the one with more lines stays.
      let keepsFirst = lines(text[before..<first]) >= lines(text[last..<after])
      whole = keepsFirst ? first..<after : before..<last
    case (let before?, nil): whole = before..<last
    case (nil, let after?): whole = first..<after
    case (nil, nil):
      // Nothing is left to part: of the blank lines around the text the longer run stays.
      let leading = lines(text[..<first])
      let trailing = lines(text[last...])
      if leading > 0 && trailing > 0 {
        whole = leading >= trailing ? first..<text.count : firstBreak(text)..<last
      }
    }
    return block.map { paragraph in
      let start =
        paragraph == block.lowerBound
        ? whole.lowerBound : Int(corpus.paragraphs[paragraph].start)
      let end =
        paragraph == block.upperBound - 1
        ? whole.upperBound : Int(corpus.paragraphs[paragraph + 1].start)
      return edit(start..<end, corpus.sentences(ofParagraph: paragraph), verdicts)
    }
  }

  /// Line breaks of any kind.
  private func lines(_ separator: Slice<ArticleText>) -> Int {
    breaks(separator).count
  }

  private func firstBreak(_ text: ArticleText) -> Int { breaks(text[...], atMost: 1).first ?? 0 }

  /// Where line breaks begin.
  private func breaks(_ bytes: Slice<ArticleText>, atMost limit: Int = .max) -> [Int] {
    bytes.base.withUnsafeBytes(of: bytes.startIndex..<bytes.endIndex) { raw in
      let buffer = raw.assumingMemoryBound(to: UInt8.self)
      var breaks: [Int] = []
      guard let base = buffer.baseAddress else { return breaks }
      var offset = 0
      while offset < buffer.count && breaks.count < limit {
        let length = Blank.lineBreak(base, at: offset, end: buffer.count)
        if length > 0 { breaks.append(bytes.startIndex + offset) }
        offset += max(1, length)
      }
      return breaks
    }
  }

  /// The edit speaks with the voice of its clearest sentence.
  private func edit(
    _ bytes: Range<Int>, _ sentences: Range<Int>, _ verdicts: VerdictTable
  ) -> Edit {
    var clearest = sentences.lowerBound
    for sentence in sentences.dropFirst()
    where verdicts[sentence].points > verdicts[clearest].points {
      clearest = sentence
    }
    let verdict = verdicts[clearest]
    let role = verdict.role ?? .incidental
    let article = corpus.article(ofSentence: sentences.lowerBound)
    return Edit(
      bytes: bytes, sentences: sentences, clearest: clearest, role: role,
      policy: verdict.userKeeps == false ? .strip : disposition.policies[role, article])
  }
}
