/// News is printed within days; what stands for months belongs to the page.
enum DateRule {
  /// Days from which a wording stands, and up to which it is news.
  static let standing = 60
  static let news = 3

  /// Appends what speaks for or against a unit.
  static func weigh(_ view: ArticleView, _ i: Int, into result: inout [Evidence]) {
    let unit = view.units[i]
    guard let days = unit.days, unit.repeats >= 3 else { return }
    let points = days >= standing ? 1 : days <= news && unit.form.isProse ? -2 : 0
    if points != 0 {
      result.append(Evidence("dates", points, "its dated copies lie # days apart", days))
    }
  }
}
