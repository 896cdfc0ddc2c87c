import ArgumentParser
import Flong
import Glibc

/// Runs the command and turns what went wrong into one sentence and an exit status.
@main
struct Main {
  // Closures written here would be bound to the main actor, which is slow: everything else lives elsewhere.
  static func main() { Launcher.launch() }
}

enum Launcher {
  static func launch() {
    signal(SIGPIPE, SIG_DFL)  // `flong … | head` ends quietly
    do {
      var command = try FlongCommand.parseAsRoot()
      try command.run()
    } catch let error as FlongError {
      StandardError.write("flong: \(error)\n")
      exit(2)
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      let message = FlongCommand.fullMessage(for: error)
      if FlongCommand.exitCode(for: error) == .success {
        StandardOutput.write(message + "\n")
        exit(0)
      }
      StandardError.write(message + "\n")
      exit(2)
    }
  }
}
