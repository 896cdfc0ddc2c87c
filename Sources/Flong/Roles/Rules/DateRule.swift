/// News is printed within days; what stands for months belongs to the page.
enum DateRule {
  /// Days from which a wording stands, and up to which it is news.
  static let standing = 60
  static let news = 3

  static func evidence(_ view: ArticleView, _ i: Int) -> [Evidence] {
    let unit = view.units[i]
    guard let days = unit.days, unit.repeats >= 3 else { return [] }
    let detail = "its dated copies lie \(days) days apart"
    if days >= standing { return [Evidence("dates", 1, detail)] }
    return days <= news && unit.form.isProse ? [Evidence("dates", -2, detail)] : []
  }
}
