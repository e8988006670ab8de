import ArgumentParser
import Foundation
import MuseumModel
import Operations
import WebService

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: text("提供網頁、行事曆與查詢服務。", "Serve pages, feeds and searches over HTTP."),
        discussion: text("例如：gnomon serve my-museum --port 8080", "For example: gnomon serve my-museum --port 8080"))

    @OptionGroup var folder: FolderArguments

    @Option(help: help("連接埠。", "The port."))
    var port = 8080

    @Option(help: help("位址。", "The address to listen on."))
    var host = "127.0.0.1"

    @Option(help: help("對外的網址，例如 https://museum.example。", "How the service is reached, e.g. https://museum.example."))
    var baseURL: String?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError(text("--port 須在 0 到 65535 之間", "--port lies between 0 and 65535"))
        }
        guard let base = BaseURL(baseURL ?? "http://\(host):\(port)") else {
            throw ValidationError(text("--base-url 不是網址", "--base-url is no address"))
        }
        let museum = try OpenMuseum(folder.workplace)
        let secret = ProcessInfo.processInfo.environment["GNOMON_DESK_KEY"].flatMap { $0.isEmpty ? nil : $0 }
        if let secret, secret.count < 16 {
            throw ValidationError(text("GNOMON_DESK_KEY 至少 16 個字元", "GNOMON_DESK_KEY has at least 16 characters"))
        }
        let host = host
        try await serve(
            museum, ServiceConfiguration(host: host, port: port, baseURL: base, deskKey: secret.map { DeskKey($0) })
        ) { port in
            print(text("服務中：http://\(host):\(port)/（Ctrl-C 結束）", "Serving http://\(host):\(port)/ until Ctrl-C"))
            // A program that waits for the line reads it at once.
            fflush(nil)
        }
    }
}
