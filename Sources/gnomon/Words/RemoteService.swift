import Foundation
import FoundationNetworking
import MuseumModel

/// A museum's service somewhere else.
struct RemoteService {
    private static let sizeLimit = 16 * 1024 * 1024
    private let base: URL

    /// - Throws: `Faults` when the text is no address of a service.
    init(_ address: String) throws {
        guard let url = URL(string: address), ["http", "https"].contains(url.scheme?.lowercased()), url.host != nil
        else {
            throw Faults([
                Fault(
                    file: "--server", value: address,
                    problem: Message(zhHant: "不是網址", english: "this is no address of a service"),
                    remedy: Message(zhHant: "例如 https://museum.example", english: "for example https://museum.example"))
            ])
        }
        base = url
    }

    /// - Throws: `Faults` that the service names, `Unreachable`.
    func get<Document: Decodable>(_ type: Document.Type, _ path: String, _ query: [URLQueryItem]) async throws
        -> Document
    {
        var parts = URLComponents(url: base.appending(path: path), resolvingAgainstBaseURL: false)
        if !query.isEmpty { parts?.queryItems = query }
        guard let url = parts?.url else { throw Unreachable(address: base.absoluteString, reason: path) }
        var request = URLRequest(url: url, timeoutInterval: 15)
        request.setValue("application/json", forHTTPHeaderField: "Accept")
        let answer: (data: Data, response: URLResponse)
        do {
            answer = try await URLSession.shared.data(for: request)
        } catch {
            throw Unreachable(address: base.absoluteString, reason: error.localizedDescription)
        }
        let status = (answer.response as? HTTPURLResponse)?.statusCode ?? 0
        guard answer.data.count <= Self.sizeLimit else {
            throw Unreachable(address: base.absoluteString, reason: "> \(Self.sizeLimit) B")
        }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        if status == 200 { return try decoder.decode(type, from: answer.data) }
        if status == 400, let refused = try? decoder.decode(Refused.self, from: answer.data) {
            throw Faults(refused.error.faults)
        }
        throw Unreachable(address: base.absoluteString, reason: "HTTP \(status)")
    }

    private struct Refused: Decodable {
        struct Inner: Decodable {
            let faults: [Fault]
        }

        let error: Inner
    }
}

/// A service that does not answer as it should.
struct Unreachable: Error {
    let address: String
    let reason: String
}

extension Unreachable {
    var message: Message {
        Message(zhHant: "\(address) 沒有正常回應：\(reason)", english: "\(address) does not answer as it should: \(reason)")
    }

    var remedy: Message {
        Message(
            zhHant: "請確認網址與網路，稍後再試", english: "see that the address and the network are right, and try again later")
    }
}
