/// The version of Flong, stored with every output.
public enum Version {
  public static let current = "0.1.0"
}
