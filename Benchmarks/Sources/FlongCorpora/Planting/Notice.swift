/// Boilerplate of the kinds that news sites print: sentences with slots for a name, an amount, a date
/// and a number.
struct Notice: Sendable {
  let kind: String
  let sentences: [String]

  static let ofSources = [
    Notice(
      kind: "appeal",
      sentences: [
        "Before you go, we would like to ask for your help.",
        "{name} has no owner and no paywall, and it lives on what its readers give.",
        "If each reader of this page gave {amount}, we could pay for a year of reporting.",
        "Please support our newsroom with {amount} today, and keep our journalism open to everyone.",
        "Donating takes a minute, and every contribution goes to the people who report the news.",
        "Give once, or become a member and support us every month until {date}.",
      ]),
    Notice(
      kind: "newsletter",
      sentences: [
        "Subscribe to our newsletter and get the best of {name} in your inbox every morning.",
        "It is free, and {number} thousand people read it with their coffee.",
        "You can unsubscribe whenever you like, and we do not share your email address.",
      ]),
    Notice(
      kind: "rights",
      sentences: [
        "Copyright {name}. All rights reserved.",
        "This material may not be published, broadcast, rewritten or redistributed without permission.",
        "Write to our rights department if you want to print this article.",
      ]),
    Notice(
      kind: "tips",
      sentences: [
        "Do you know more about this story? Contact our reporters in confidence.",
        "We read every message, and we protect those who talk to us.",
        "You can write to {name} without giving your name, or call us on line {number}.",
      ]),
    Notice(
      kind: "standards",
      sentences: [
        "{name} follows a code of conduct that anyone can read on our website.",
        "If you find a mistake in this article, please tell our editors, and we will correct it.",
        "This page was last changed on {date}.",
      ]),
  ]

  /// What an agency prints below its articles wherever they run.
  static let ofAgency = Notice(
    kind: "agency",
    sentences: [
      "This article comes from {name} and is republished under its free licence.",
      "Read the original article, with all data and documents, on the website of {name}.",
      "{name} works with {number} newsrooms and lives on the support of foundations and readers.",
    ])

  /// A sentence with its slots filled in.
  static func fill(_ sentence: String, name: String, _ random: inout SplitMix) -> String {
    guard sentence.contains("{") else { return sentence }
    var filled = ""
    for (number, part) in sentence.split(separator: "{", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard number > 0, let end = part.firstIndex(of: "}") else {
        filled += part
        continue
      }
      switch part[..<end] {
      case "name": filled += name
      case "amount": filled += random.pick(["$", "€", "£"]) + String(random.pick(2...50))
      case "date": filled += random.pick(Form.months) + " " + String(random.pick(1...28))
      default: filled += String(random.pick(2...400))
      }
      filled += part[part.index(after: end)...]
    }
    return filled
  }
}
