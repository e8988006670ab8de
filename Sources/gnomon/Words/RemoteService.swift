import Foundation
import FoundationNetworking
import MuseumModel

/// A museum's service somewhere else.
struct RemoteService {
    private static let sizeLimit = 16 * 1024 * 1024
    /// Seconds without a sign of life, and for the whole answer.
    private static let silence = 15.0
    private static let patience = 60.0
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
    func get<Document: Decodable>(
        _ type: Document.Type, _ path: String, _ query: [URLQueryItem]
    ) async throws -> Document {
        var parts = URLComponents(url: base.appending(path: path), resolvingAgainstBaseURL: false)
        if !query.isEmpty { parts?.queryItems = query }
        guard let url = parts?.url else { throw unreachable(Message(verbatim: path)) }
        var request = URLRequest(url: url, timeoutInterval: Self.silence)
        request.setValue("application/json", forHTTPHeaderField: "Accept")
        let (data, response) = try await answer(to: request)
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        switch response.statusCode {
        case 200:
            guard let document = try? decoder.decode(type, from: data) else {
                throw unreachable(
                    Message(zhHant: "回應不是 Gnomon 的格式", english: "the answer is not one of a Gnomon service"))
            }
            return document
        case 400:
            if let refused = try? decoder.decode(Refused.self, from: data) { throw Faults(refused.error.faults) }
        default: break
        }
        throw unreachable(Message(verbatim: "HTTP \(response.statusCode)"))
    }

    private func answer(to request: URLRequest) async throws(Unreachable) -> (Data, HTTPURLResponse) {
        do {
            return try await BoundedDownload.data(for: request, sizeLimit: Self.sizeLimit, patience: Self.patience)
        } catch BoundedDownload.Interruption.tooLarge {
            throw unreachable(
                Message(
                    zhHant: "回應超過 \(Self.sizeLimit) 位元組", english: "the answer is larger than \(Self.sizeLimit) bytes"))
        } catch BoundedDownload.Interruption.tooSlow {
            throw unreachable(
                Message(
                    zhHant: "\(Int(Self.patience)) 秒內沒有收完回應",
                    english: "the answer was not complete after \(Int(Self.patience)) seconds"))
        } catch {
            throw unreachable(Message(verbatim: error.localizedDescription))
        }
    }

    private func unreachable(_ reason: Message) -> Unreachable {
        Unreachable(address: base.absoluteString, reason: reason)
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
    let reason: Message
}

extension Unreachable {
    var message: Message {
        Message(
            zhHant: "\(address) 沒有正常回應：\(reason.zhHant)",
            english: "\(address) does not answer as it should: \(reason.english)")
    }

    var remedy: Message {
        Message(
            zhHant: "請確認網址與網路，稍後再試", english: "see that the address and the network are right, and try again later")
    }
}
