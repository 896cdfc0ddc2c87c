/// News is printed within days; what stands for months belongs to the page.
enum DateRule {
  /// Days from which a wording stands, and up to which it is news.
  static let standing = 60
  static let news = 3

  static func evidence(_ view: ArticleView, _ i: Int) -> [Evidence] {
    let unit = view.units[i]
    guard let days = unit.days, unit.repeats >= 3 else { return [] }
    let points = days >= standing ? 1 : days <= news && unit.form.isProse ? -2 : 0
    return points == 0
      ? [] : [Evidence("dates", points, "its dated copies lie # days apart", days)]
  }
}
