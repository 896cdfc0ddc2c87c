import Foundation

extension String {
  /// Canonical decomposition, by Foundation's own tables.
  var decomposed: String { decomposedStringWithCanonicalMapping }
}
