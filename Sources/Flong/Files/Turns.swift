internal import Glibc

/// Passes numbered pieces of work on one at a time, in the order of their numbers from 0.
///
/// A piece is prepared in a space. Who has prepared one whose turn has not come leaves the space here and
/// takes another for the next piece, so nobody waits for a slow one before all spaces are taken.
final class Turns<Space: ~Copyable>: @unchecked Sendable {
  /// Where a piece is prepared.
  final class Place {
    var space: Space

    init(_ space: consuming Space) { self.space = space }
  }

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let pieces: Int
  private let make: @Sendable () -> Space
  /// Spaces that may still be made.
  private var left: Int
  private var free: [Place] = []
  /// The next piece to prepare, and the next to pass.
  private var next = 0
  private var turn = 0
  /// What is prepared, by its number modulo the spaces: so many pieces at most are on their way.
  private var prepared: [Place?]
  private var isPassing = false

  /// Makes up to `spaces` of them, as they are wanted.
  init(pieces: Int, spaces: Int, make: @escaping @Sendable () -> Space) {
    self.pieces = pieces
    self.make = make
    left = spaces
    prepared = [Place?](repeating: nil, count: spaces)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// The next piece to prepare and a place for it, when there is one; nil behind the last piece.
  ///
  /// Every piece that is taken must be passed.
  func take() -> (piece: Int, place: Place)? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while next < pieces && free.isEmpty && left == 0 { pthread_cond_wait(changed, mutex) }
    guard next < pieces else { return nil }
    let piece = next
    next += 1
    if let place = free.popLast() { return (piece, place) }
    left -= 1
    return (piece, Place(make()))
  }

  /// Passes a piece, and those behind it that are prepared, if its turn has come; else leaves it to who
  /// has the turn.
  func pass(_ piece: Int, _ place: Place, _ body: (borrowing Space) -> Void) {
    pthread_mutex_lock(mutex)
    prepared[piece % prepared.count] = place
    if !isPassing {
      isPassing = true
      while let place = exchange(&prepared[turn % prepared.count], with: nil) {
        pthread_mutex_unlock(mutex)
        body(place.space)
        pthread_mutex_lock(mutex)
        turn += 1
        free.append(place)
        pthread_cond_broadcast(changed)
      }
      isPassing = false
    }
    pthread_mutex_unlock(mutex)
  }
}
