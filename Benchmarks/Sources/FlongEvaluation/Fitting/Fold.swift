internal import Flong
internal import FlongCore

/// The part of the cross-validation in which an article is held back.
enum Fold {
  static let count = 3

  /// All articles of a source share one, so that no model has seen the site that it judges; an article
  /// without a source has its own.
  static func fold(of article: Article) -> Int {
    let name = Array((article.source ?? article.id).utf8)
    return Int(name.withUnsafeBytes { XXH3.hash64($0) } % UInt64(count))
  }
}
