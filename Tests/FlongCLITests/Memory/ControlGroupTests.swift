import Testing

@testable import FlongCLI

struct ControlGroupTests {
  @Test func theLowestLimitOfAllGroupsAroundCounts() {
    let group = ControlGroup("0::/user.slice/job\n")
    #expect(
      group.files == [
        "/sys/fs/cgroup/user.slice/job/memory.max", "/sys/fs/cgroup/user.slice/memory.max",
        "/sys/fs/cgroup/memory.max",
      ])
    let texts = [group.files[0]: "max\n", group.files[1]: "1073741824\n"]
    #expect(group.memory { texts[$0] } == 1 << 30)
    #expect(group.memory { _ in nil } == nil)
    #expect(group.memory { _ in "max\n" } == nil)
  }

  @Test func versionOneIsReadToo() {
    let group = ControlGroup("5:cpu,cpuacct:/a\n4:hugetlb,memory:/docker/1f\n")
    #expect(
      group.files == [
        "/sys/fs/cgroup/memory/docker/1f/memory.limit_in_bytes",
        "/sys/fs/cgroup/memory/docker/memory.limit_in_bytes",
        "/sys/fs/cgroup/memory/memory.limit_in_bytes",
      ])
    #expect(group.memory { _ in "536870912\n" } == 512 << 20)
    // What version 1 writes where there is no limit.
    #expect(group.memory { _ in "9223372036854771712\n" } == nil)
  }

  @Test func wordsThatAreNoGroupHaveNoFiles() {
    #expect(ControlGroup("").files.isEmpty)
    #expect(ControlGroup("nonsense\n1:2\n").files.isEmpty)
  }
}
