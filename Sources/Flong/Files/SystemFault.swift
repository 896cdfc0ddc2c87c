import Glibc

/// The reason the system gave for a failed call (`errno`).
struct SystemFault: Error, Equatable {
  let code: Int32

  /// The fault of the call that has just failed on this thread.
  static var last: SystemFault { SystemFault(code: errno) }

  /// The system's words, followed by what to do where that is known.
  var sentence: String {
    var buffer = [CChar](repeating: 0, count: 256)
    let known = strerror_r(code, &buffer, buffer.count) == 0
    let end = buffer.firstIndex(of: 0) ?? 0
    let words = String(decoding: buffer[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let text = known ? words.prefix(1).lowercased() + words.dropFirst() : "error \(code)"
    return remedy.map { text + "; " + $0 } ?? text
  }

  private var remedy: String? {
    switch code {
    case ENOSPC, EDQUOT: "free some space or choose another output folder"
    case EACCES, EPERM: "check who may read and write it"
    case EROFS: "choose an output folder on a disk that can be written"
    case EMFILE, ENFILE: "raise the limit of open files (ulimit -n)"
    case ENAMETOOLONG: "shorten the path"
    case EIO: "check the disk"
    case ESTALE: "it was changed since it was first read; run again when nothing writes to it"
    default: nil
    }
  }
}
