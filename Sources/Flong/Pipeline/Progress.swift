/// Told of every stage as it begins; the command line shows it on a terminal.
public struct Progress: Sendable {
  private let onStage: @Sendable (String) -> Void

  public init(onStage: @escaping @Sendable (String) -> Void = { _ in }) {
    self.onStage = onStage
  }

  func stage(_ name: String) { onStage(name) }
}
