/// Objects by number that are read more often than references can be counted.
///
/// The list holds them, so whoever reads one while the list lives need not.
struct HeldObjects<Object: AnyObject & Sendable>: Sendable {
  private let objects: [Object]
  private let unowned: [Unmanaged<Object>]

  init(_ objects: [Object]) {
    self.objects = objects
    unowned = objects.map { Unmanaged.passUnretained($0) }
  }

  /// Calls `body` with an object, which is not to be kept.
  @inline(__always)
  func with<Result>(_ number: Int, _ body: (Object) -> Result) -> Result {
    withExtendedLifetime(objects) { unowned[number]._withUnsafeGuaranteedRef(body) }
  }
}
