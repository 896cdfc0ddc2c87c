/// The representative that a passage chooses; passages go by their ranks here.
struct RepresentativeChoice {
  let rank: UInt32
  /// The rank of the representative; its own, while it has found none.
  var found: UInt32
  /// Whether some that are near, behind those that it chose among, are heavier than the passage.
  var hasOthers: Bool
  /// Pairs that were compared.
  var comparisons = 0

  init(rank: UInt32, hasOthers: Bool = false) {
    self.rank = rank
    self.hasOthers = hasOthers
    found = rank
  }
}
