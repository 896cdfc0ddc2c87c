extension DecodedScalar {
  /// What the scalar means to the tokeniser.
  ///
  /// - Complexity: O(1), a table lookup.
  public var scalarClass: ScalarClass { ScalarEntry(of: value).scalarClass }

  /// Whether the scalar is a lower case letter (general category Ll).
  public var isLowercase: Bool { ScalarEntry(of: value).isLowercase }

  /// Whether the scalar is an upper or title case letter (general category Lu or Lt).
  public var isUppercase: Bool { ScalarEntry(of: value).isUppercase }
}
