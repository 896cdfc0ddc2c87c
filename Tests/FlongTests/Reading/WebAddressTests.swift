import Testing

@testable import Flong

struct WebAddressTests {
  @Test(arguments: [
    ("https://www.example.org/a", "example.org"), ("HTTP://EXAMPLE.org:80", "example.org"),
    ("https://a:b@news.example.org?x=@y", "news.example.org"), ("https://[::1]:8/", "[::1]"),
    ("https://münchen.example/", "münchen.example"),
  ])
  func findsTheHost(address: String, host: String) { #expect(WebAddress.host(of: address) == host) }

  @Test(arguments: ["", "example.org/a", "mailto:a@b.c", "https://", "https:///x", "://"])
  func findsNoneElsewhere(address: String) { #expect(WebAddress.host(of: address) == nil) }
}
