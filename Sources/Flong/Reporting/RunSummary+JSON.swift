internal import FlongCore

extension RunSummary {
  /// Writes `summary.json`. What differs from run to run stands under `run` alone.
  func write(to json: inout JSONWriter, entries: [String]) {
    json.beginObject()
    json.key("flong")
    json.string(Version.current)
    json.key("configuration")
    json.string(digest)
    json.key("entries")
    json.beginArray()
    for entry in entries.sorted() { json.string(entry) }
    json.endArray()
    json.key("counts")
    writeCounts(to: &json)
    json.key("roles")
    json.beginObject()
    for role in roles { write(role, to: &json) }
    json.endObject()
    json.key("relations")
    json.beginObject()
    for relation in ArticleRelation.allCases {
      json.key(relation.rawValue)
      json.integer(relations[relation] ?? 0)
    }
    json.endObject()
    json.key("settings")
    json.beginObject()
    for setting in settings {
      json.key(setting.name)
      json.string(setting.value)
    }
    json.endObject()
    json.key("review")
    json.beginArray()
    for id in reviews { json.string(id) }
    json.endArray()
    json.key("skipped")
    json.beginArray()
    for input in skipped { write(input, to: &json) }
    json.endArray()
    json.key("notes")
    json.beginArray()
    for note in notes { json.string(note) }
    json.endArray()
    json.key("run")
    writeRun(to: &json)
    json.endObject()
    json.newline()
  }

  private func writeCounts(to json: inout JSONWriter) {
    let counts = [
      ("articles", articles), ("sources", sources), ("paragraphs", paragraphs),
      ("sentences", sentences), ("words", words), ("bytes", bytes), ("clusters", clusters),
      ("spans", spans), ("pairs", pairs), ("groups_listed_as_star", limitedGroups),
      ("stories", stories), ("story_articles", storyArticles),
      ("changed_articles", changedArticles), ("removed_bytes", removedBytes),
      ("below_min_confidence", unsure.sentences),
    ]
    json.beginObject()
    for (name, value) in counts {
      json.key(name)
      json.integer(value)
    }
    json.endObject()
  }

  private func write(_ role: RoleCount, to json: inout JSONWriter) {
    json.key(role.role.rawValue)
    json.beginObject()
    json.key("policy")
    json.string(role.policy.rawValue)
    let counts = [
      ("clusters", role.clusters), ("removals", role.removals),
      ("removed_bytes", role.removedBytes), ("kept_sentences", role.kept), ("spans", role.spans),
    ]
    for (name, value) in counts {
      json.key(name)
      json.integer(value)
    }
    json.key("examples")
    json.beginArray()
    for example in role.examples {
      json.beginObject()
      json.key("cluster")
      json.string(example.cluster)
      json.key("articles")
      json.integer(example.articles)
      json.key("text")
      json.string(example.text)
      json.key("template")
      json.string(example.template)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ input: SkippedInput, to json: inout JSONWriter) {
    json.beginObject()
    json.key("path")
    json.string(input.path)
    if let line = input.line {
      json.key("line")
      json.integer(line)
    }
    json.key("reason")
    json.string(input.reason)
    json.key("copied")
    json.boolean(input.isCopied)
    json.endObject()
  }

  private func writeRun(to json: inout JSONWriter) {
    json.beginObject()
    json.key("inputs")
    json.beginArray()
    for input in inputs { json.string(input) }
    json.endArray()
    json.key("jobs")
    json.integer(jobs)
    json.key("kernel")
    json.string(Kernel.best.rawValue)
    json.key("milliseconds")
    json.integer(milliseconds)
    if let peakMemory {
      json.key("peak_memory")
      json.integer(peakMemory)
    }
    if scratch > 0 {
      json.key("scratch")
      json.integer(scratch)
    }
    json.key("stages")
    json.beginObject()
    for stage in stages {
      json.key(stage.name)
      json.integer(stage.milliseconds)
    }
    json.endObject()
    json.endObject()
  }
}
