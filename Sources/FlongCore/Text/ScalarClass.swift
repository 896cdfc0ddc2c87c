internal import CFlongKernels

/// What a Unicode scalar means to the tokeniser.
///
/// The classes of all scalars stand in a table written by `generate_scalar_class.py`, where the
/// rules are.
public enum ScalarClass: UInt8, Sendable {
  /// Blanks, punctuation, symbols, emoji, broken UTF-8: no part of any token.
  case separator
  /// A letter, mark or numeral of a script that separates words.
  case letter
  /// A decimal digit of any script.
  case digit
  /// A diacritic, Hebrew point, Arabic vowel sign or tatweel: part of a token, left out of its hash.
  case ignoredMark
  /// A soft hyphen, zero-width character or direction mark: left out wherever it stands.
  case ignoredFormat
  /// A letter of a script without blanks between words: a token of its own.
  case single
  /// A vowel sign or other mark that belongs to the `single` before it.
  case singleMark
  /// An apostrophe, straight or curly.
  case apostrophe
  /// A full stop.
  case fullStop
  /// A comma, colon or blank that can stand inside a number.
  case numberJoiner
}

/// One scalar's class, case and folded form, packed into 32 bits as `scalar_tables.h` draws it.
struct ScalarEntry {
  let bits: UInt32

  @inline(__always)
  init(bits: UInt32) { self.bits = bits }

  /// The entry of `scalar`; any value is allowed.
  ///
  /// - Complexity: O(1): two loads.
  @inline(__always)
  init(of scalar: UInt32) { bits = flong_scalar_entry(scalar) }

  @inline(__always)
  var scalarClass: ScalarClass { ScalarClass(rawValue: UInt8(bits & 15)).unsafelyUnwrapped }

  @inline(__always)
  var isLowercase: Bool { bits & 16 != 0 }

  @inline(__always)
  var isUppercase: Bool { bits & 32 != 0 }

  /// The length of the folded form where it is stored in the entry or the pool; 0 = the scalar
  /// folds to itself.
  @inline(__always)
  var foldLength: Int { Int(bits >> 6 & 3) }

  /// The folded form's bytes, the first one lowest; valid if it is not pooled.
  @inline(__always)
  var foldBytes: UInt32 { bits >> 8 }

  /// Whether the folded form is longer than three bytes.
  @inline(__always)
  var isPooled: Bool { foldLength == 3 && bits >> 24 == 0 }

  /// The pooled form: a length byte, then the bytes.
  @inline(__always)
  var pooled: UnsafePointer<UInt8> { flong_scalar_pooled(bits >> 8) }

  /// The entries of the 128 ASCII bytes.
  @inline(__always)
  static var ascii: UnsafePointer<UInt32> { flong_ascii_entries() }
}
