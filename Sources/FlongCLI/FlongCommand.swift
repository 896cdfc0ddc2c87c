import ArgumentParser
import Flong

@main struct FlongCommand: ParsableCommand { func run() { print(Flong.n) } }
