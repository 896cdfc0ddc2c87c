internal import Flong
internal import FoundationEssentials

/// The records of a JSON Lines file, plain or packed.
struct JSONLinesFile {
  let path: String
  private let bytes: [UInt8]

  /// Reads the file `name` of `folder`, or what stands there as `name.gz` or `name.zst`; nil where
  /// none of them does.
  init?(_ name: String, in folder: String) throws {
    let names = [name, name + ".gz", name + ".zst"].map { folder + "/" + $0 }
    guard let path = names.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
      return nil
    }
    self.path = path
    let packed = [UInt8](try Data(contentsOf: URL(filePath: path)))
    do {
      bytes = try Compression(of: packed).unpack(packed)
    } catch {
      throw EvaluationError("\(path): \(error.sentence)")
    }
  }

  /// Every record, in order.
  func records<Record: Decodable>(_ type: Record.Type) throws -> [Record] {
    let decoder = JSONDecoder()
    var records: [Record] = []
    for (number, line) in bytes.split(separator: 0x0A).enumerated() {
      do {
        records.append(try decoder.decode(type, from: Data(line)))
      } catch {
        throw EvaluationError("\(path): record \(number + 1) is no \(type)")
      }
    }
    return records
  }
}
