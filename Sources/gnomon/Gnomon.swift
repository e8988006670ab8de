import ArgumentParser
import WebService

@main
struct Gnomon: ParsableCommand {}
