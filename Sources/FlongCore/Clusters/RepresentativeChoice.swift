/// The representative that a passage chooses; passages go by their ranks here.
struct RepresentativeChoice {
  let rank: UInt32
  /// The rank of the representative; its own, while it has found none.
  var found: UInt32
  /// Pairs that were compared.
  var comparisons = 0

  init(rank: UInt32) {
    self.rank = rank
    found = rank
  }
}
