/// Labels and links are short and do not end like sentences; journalism is prose.
enum FormRule {
  /// Appends what speaks for or against a unit.
  static func weigh(
    _ view: ArticleView, _ i: Int, _ company: Company, into result: inout [Evidence]
  ) {
    let unit = view.units[i]
    if unit.form.isProse {
      let points = unit.form.words >= 20 ? -6 : -5
      result.append(Evidence("prose", points, "a sentence of # words", unit.form.words))
    } else if unit.form.isSentence
      && (!unit.isAlone || !unit.form.isExclaimed)
    {
      result.append(Evidence("sentence", -3, "a short sentence"))
    } else if unit.form.isTerminated && unit.isUncued && (1...2).contains(unit.form.words) {
      result.append(Evidence("exclamation", -1, "a word or two, said like a sentence"))
    } else if unit.form.isShort {
      result.append(Evidence("short", 2, "# words", unit.form.words))
    } else {
      result.append(Evidence("fragment", 1, "no full sentence"))
    }
    if unit.form.isFigures {
      result.append(Evidence("figures", -5, "mostly numbers"))
    }
    if unit.varies && !unit.form.isProse && unit.cues.strongest < 2 {
      result.append(Evidence("varies", -6, "figures that differ between the copies"))
    }
    if unit.differs && !unit.form.isProse && !unit.isCued && company.stretch[i] < 0 {
      result.append(Evidence("differs", -3, "no two copies have the same words"))
    }
    if unit.form.isSignature {
      result.append(Evidence("signature", -5, "names whose words are quoted"))
    }
    let isButton = unit.cues[.navigation] > 0 && unit.inSource >= 4
    if unit.inArticle >= 4 && !unit.isFurniture && !isButton
      && (unit.inSource < 2 || !view.isInBlock(i))
      && unit.form.words > 0 && !unit.form.isMark
    {
      result.append(
        Evidence(
          "list", unit.inArticle >= 10 ? -5 : -3, "the article prints it # times", unit.inArticle))
    }
    if unit.isPart && unit.isUncued && company.stretch[i] < 0 && !unit.isStanding {
      result.append(Evidence("part", -5, "a sentence of a paragraph that is not repeated"))
    }
    if unit.runsOn {
      result.append(
        Evidence("own", -20, "# words more than the wording it repeats", unit.ownWords))
    }
    if unit.isTitle {
      result.append(Evidence("title", -8, "wording of the article's title"))
    }
    if unit.cues[.against] > 0 {
      result.append(
        Evidence(
          "attribution", -min(unit.isStanding ? 1 : 4, unit.cues[.against]), "words of reporting"))
    }
    if unit.form.isQuoted && unit.form.isProse && company.stretch[i] < 0 && !unit.isStanding {
      result.append(Evidence("quoted", -2, "quotation marks"))
    }
    if unit.isReprinted && !unit.isCued && company.stretch[i] < 0 && !unit.isStanding {
      result.append(Evidence("reprint", -2, "a reprint of this article prints it too"))
    }
  }
}
