extension ArticleExplanation.Finding {
  /// What decided, and what would have been without it; empty where nothing was weighed.
  public var decision: [String] {
    if let word = override { return [word] + alone }
    guard let margin, !evidence.isEmpty else { return [] }
    return isRemoved ? removal(margin) : keeping(margin)
  }

  private var points: Int { evidence.reduce(0) { $0 + $1.points } }

  /// Whose word wins over the evidence: the user's lists, policies and lowest confidence, or the cap.
  private var override: String? {
    if let user = evidence.first(where: { $0.name == UserRule.evidenceName }) {
      return user.points > 0
        ? "your list of what goes (--deny)" : "your list of what stays (--allow)"
    }
    if evidence.contains(where: { $0.name == RemovalCap.evidenceName }) {
      return "the cap on removed prose: an article stays whole if more than half of it would go"
    }
    if !keptBy.isEmpty && keptBy != KeptReason.evidence.rawValue { return detail }
    if isRemoved, Role(rawValue: role)?.isJournalism == true {
      return "the policy of \(role), which is \(policy)"
    }
    return nil
  }

  /// What the evidence would have decided without the word that won over it.
  private var alone: [String] {
    guard let margin else { return [] }
    let overriding = [UserRule.evidenceName, RemovalCap.evidenceName]
    let judged = evidence.filter { !overriding.contains($0.name) }
    guard !judged.isEmpty else { return ["there is no evidence beside it"] }
    let points = judged.reduce(0) { $0 + $1.points }
    return [
      "the evidence alone would \(points >= margin ? "strip" : "keep") it: "
        + "\(Amount.points(points)), \(margin) needed"
    ]
  }

  private func removal(_ margin: Int) -> [String] {
    let pros = evidence.filter { $0.points > 0 }
    guard let last = pros.last, let top = pros.strongest else { return [] }
    // Rules that look at the neighbours come last and ask for no margin.
    guard points >= margin else {
      return ["\(last.name), whatever the points: \(Amount.points(points)), \(margin) needed"]
    }
    let sum = pros.reduce(0) { $0 + $1.points }
    let without = points - top.points
    return [
      "\(top.name), +\(top.points) of +\(sum); \(Amount.points(points)), \(margin) needed",
      without >= margin
        ? "it would go without it, too" : "without it, it would stay: \(Amount.points(without))",
    ]
  }

  private func keeping(_ margin: Int) -> [String] {
    let cons = evidence.filter { $0.points < 0 }
    guard let top = cons.strongest else {
      return ["too little evidence: \(Amount.points(points)), \(margin) needed"]
    }
    let sum = cons.reduce(0) { $0 + $1.points }
    let without = points - top.points
    return [
      "\(top.name), \(top.points) of \(sum); \(Amount.points(points)), \(margin) needed",
      without >= margin
        ? "without it, it would go: \(Amount.points(without))" : "it would stay without it, too",
    ]
  }
}

extension [Evidence] {
  /// The piece with the most points on either side; the first of equals.
  fileprivate var strongest: Evidence? {
    self.max { abs($0.points) < abs($1.points) }.flatMap { top in
      first { abs($0.points) == abs(top.points) }
    }
  }
}
