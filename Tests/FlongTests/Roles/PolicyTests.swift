import Testing

@testable import Flong

struct PolicyTests {
  @Test func journalismIsKeptAndBoilerplateStripped() {
    let policies = Policies()
    for role in Role.allCases {
      #expect(policies[role] == (role.isJournalism ? .keep : .strip))
    }
    #expect(Role.allCases.filter { !$0.isJournalism } == [.appeal, .navigation, .template])
  }

  @Test func eachRoleHasAPolicyOfItsOwn() {
    var policies = Policies()
    policies[.reprint] = .keepFirst
    #expect(policies[.reprint] == .keepFirst)
    #expect(policies[.quotation] == .keep)
    #expect(policies != Policies())
  }
}
