internal import CLinux
internal import Glibc

/// The processors this process may run on.
public enum Processors {
  /// Counts the affinity mask, because the usual counts ignore `taskset` and containers.
  public static var available: Int {
    var mask = [UInt64](repeating: 0, count: 128)
    guard sched_getaffinity(0, UInt(mask.count * 8), &mask) >= 0 else {
      return max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }
    return max(1, mask.reduce(0) { $0 + $1.nonzeroBitCount })
  }
}
