internal import FlongCore

/// What a run did, in numbers and in its most frequent wordings.
public struct RunSummary: Sendable {
  /// What happened to the wordings of one role.
  public struct RoleCount: Sendable {
    public var role: Role
    public var policy: Policy
    /// Clusters of that role.
    public var clusters = 0
    /// Ledger entries and bytes that went.
    public var removals = 0
    public var removedBytes = 0
    /// Sentences of that role that stayed, marked.
    public var kept = 0
    /// Shared runs of that role, in `spans.jsonl`.
    public var spans = 0
    /// Most frequent wordings: name, text, number of articles.
    public var examples: [Example] = []
  }

  public struct Example: Sendable {
    public var cluster: String
    public var text: String
    /// The text with "‹…›" where its copies differ.
    public var template: String
    public var articles: Int
  }

  public var articles = 0
  public var sources = 0
  public var paragraphs = 0
  public var sentences = 0
  public var words = 0
  public var bytes = 0
  public var clusters = 0
  public var spans = 0
  public var pairs = 0
  /// Pairs of each relation.
  public var relations: [ArticleRelation: Int] = [:]
  /// Stories that stand in several articles, and these articles.
  public var stories = 0
  public var storyArticles = 0
  /// Groups with too many articles to list all their pairs.
  public var limitedGroups = 0
  public var changedArticles = 0
  /// Sentences and bytes that stay because their confidence is too low, and what is asked for.
  public var unsure = (sentences: 0, bytes: 0)
  public var minConfidence = 0
  /// Articles left whole because too much of their prose would have gone.
  public var reviews: [String] = []
  public var roles: [RoleCount] = []
  public var skipped: [SkippedInput] = []
  public var notes: [String] = []
  public var settings: [(name: String, value: String)] = []
  public var digest = ""
  public var jobs = 1
  /// Whether the page to look at is written.
  public var hasReport = true
  public var inputs: [String] = []
  /// Bytes of the most memory that the process has had, where that is known.
  public var peakMemory: Int?
  /// Bytes of memory that lay in a file, at most.
  public var scratch = 0
  var stages: [StageClock.Stage] = []

  /// Wordings shown for each role.
  static let shownExamples = 5

  /// Milliseconds of all stages.
  public var milliseconds: Int { stages.reduce(0) { $0 + $1.milliseconds } }
  /// Bytes that went.
  public var removedBytes: Int { roles.reduce(0) { $0 + $1.removedBytes } }

  /// How many pairs of each relation there are, of those that there are; all are read once.
  private static func relations(_ pairs: [ArticlePair]) -> [ArticleRelation: Int] {
    let piece = 4096
    var relations: [ArticleRelation: Int] = [:]
    for start in stride(from: 0, to: pairs.count, by: piece) {
      let rows = start..<min(start + piece, pairs.count)
      Prefetch.pages(of: pairs, rows)
      for relation in ArticleRelation.allCases {
        relations[relation, default: 0] += pairs[rows].count { $0.relation == relation }
      }
    }
    return relations.filter { $0.value > 0 }
  }

  init(
    _ corpus: Corpus, _ analysis: Analysis, _ configuration: Configuration,
    _ summaries: [ClusterSummary]
  ) {
    articles = corpus.articles.count
    sources = analysis.facts.articlesOfSource.dropFirst().count
    paragraphs = analysis.corpus.paragraphs.count
    sentences = analysis.corpus.sentences.count
    words = analysis.corpus.tokens.count
    bytes = corpus.articles.reduce(0) { $0 + $1.text.count }
    spans = analysis.spans.count
    pairs = analysis.pairs.count
    relations = RunSummary.relations(analysis.pairs)
    stories = analysis.stories.count
    storyArticles = analysis.stories.reduce(0) { $0 + $1.members.count }
    limitedGroups = analysis.limitedGroups
    changedArticles = analysis.edits.count { !$0.isEmpty }
    skipped = corpus.skipped
    notes =
      corpus.notes
      + configuration.sourcePolicies.notes(Set(corpus.articles.compactMap(\.source)))
    minConfidence = configuration.minConfidence
    settings = configuration.settings
    digest = configuration.digest
    jobs = configuration.jobs
    hasReport = configuration.writesReport
    clusters = summaries.count
    roles = Role.allCases.map { role in
      RoleCount(role: role, policy: configuration.policies[role])
    }
    count(analysis)
    count(summaries, analysis)
    reviews = RunSummary.reviews(corpus, analysis, jobs: jobs)
  }

  private static func index(_ role: Role) -> Int { Role.allCases.firstIndex(of: role) ?? 0 }

  private mutating func count(_ analysis: Analysis) {
    let parts = Workers(jobs: jobs).map(analysis.texts.count, grain: 1_024) {
      SentenceCount($0, analysis)
    }
    for part in parts {
      for (index, count) in part.roles.enumerated() {
        roles[index].removals += count.removals
        roles[index].removedBytes += count.removedBytes
        roles[index].kept += count.kept
      }
      unsure.sentences += part.unsure.sentences
      unsure.bytes += part.unsure.bytes
    }
    for (index, role) in Role.allCases.enumerated() {
      roles[index].spans = analysis.spans.count { $0.role == role }
    }
  }

  private mutating func count(_ summaries: [ClusterSummary], _ analysis: Analysis) {
    var byRole: [Role: [ClusterSummary]] = [:]
    for summary in summaries { byRole[summary.role, default: []].append(summary) }
    for (role, members) in byRole {
      let index = RunSummary.index(role)
      roles[index].clusters = members.count
      roles[index].examples = RunSummary.examples(members, analysis)
    }
  }

  /// The wordings in most articles; those that differ in a name only are one.
  private static func examples(_ summaries: [ClusterSummary], _ analysis: Analysis) -> [Example] {
    let clusters = analysis.matches.clusters
    var families: [Int: [ClusterSummary]] = [:]
    var counted: [(cluster: Int, articles: Int)] = []
    for summary in summaries {
      let cluster = clusters.clusters[summary.cluster]
      if let place = analysis.nameTemplates.places[cluster.representative] {
        families[place.template, default: []].append(summary)
      } else {
        counted.append((summary.cluster, cluster.articles))
      }
    }
    for family in families.values {
      let articles = Set(family.flatMap { clusters.articles(of: $0.cluster) }).count
      counted.append((family[0].cluster, articles))
    }
    let top = counted.sorted { ($1.articles, $0.cluster) < ($0.articles, $1.cluster) }
      .prefix(RunSummary.shownExamples)
    var places = TokenPlaces(analysis.corpus, analysis.texts)
    return top.map { cluster, articles in
      let template = analysis.template(ofCluster: cluster, &places)
      let member = analysis.representative(ofCluster: cluster)
      let text = analysis.texts[Int(member.article)]
      return Example(
        cluster: analysis.name(ofCluster: cluster),
        text: String(
          decoding: text[analysis.bytes(ofOccurrence: member.occurrence)], as: UTF8.self),
        template: String(
          decoding: analysis.text(of: template, ofCluster: cluster, &places), as: UTF8.self),
        articles: articles)
    }
  }

  private static func reviews(_ corpus: Corpus, _ analysis: Analysis, jobs: Int) -> [String] {
    Workers(jobs: jobs).flatMap(corpus.articles.count, grain: 1_024) { articles in
      articles.filter { article in
        analysis.corpus.sentences(ofArticle: article).contains {
          analysis.verdicts[$0].isForReview
        }
      }.map { corpus.articles[$0].id }
    }
  }
}
