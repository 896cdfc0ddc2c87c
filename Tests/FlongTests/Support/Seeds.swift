import Foundation

@testable import Flong

/// The files that tests read, found from the place of this one.
enum Seeds {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A text file by its path in the package.
  static func text(_ path: String) -> String {
    (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)) ?? ""
  }

  /// The names of the text files of a folder, in order.
  static func names(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: root.appendingPathComponent(folder).path)
    return (names ?? []).filter { $0.hasSuffix(".txt") }.sorted()
  }

  /// What goes in the seeds; the rest of the text stays.
  private static let stripped = ["ua en ru", "Support The Moscow Times!"]
  /// Everything from here on goes.
  private static let appealStart = "… we have a small favor to ask."

  private static let outlets = ["000": "unnamed", "001": "moscow-times", "003": "moscow-times"]

  /// The seeds with their boilerplate marked.
  static var articles: [MarkedArticle] {
    names(in: "seeds").map { name in
      var article = MarkedArticle(id: name, marked: text("seeds/" + name))
      var isAppeal = false
      for i in article.pieces.indices {
        isAppeal = isAppeal || article.pieces[i].text.hasPrefix(appealStart)
        article.pieces[i].goes = isAppeal || stripped.contains(article.pieces[i].text)
      }
      return article
    }
  }

  /// The outlet that published a seed.
  static func outlet(of name: String) -> String {
    outlets[String(name.prefix(3))] ?? "outlet-" + name.prefix(3)
  }
}
