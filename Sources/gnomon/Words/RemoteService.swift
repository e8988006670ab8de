import Foundation
import FoundationNetworking
import MuseumModel
import Operations

/// A museum's service somewhere else.
struct RemoteService: Sendable {
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
        return try await document(type, URLRequest(url: url, timeoutInterval: Self.silence))
    }

    /// Asks for a write; the key makes it happen once, however often it is sent.
    /// - Throws: `RefusedBooking`, `Faults` that the service names, `Unreachable`.
    func post<Document: Decodable>(
        _ type: Document.Type, _ path: String, _ order: some Encodable, key: String
    ) async throws -> Document {
        var request = URLRequest(url: base.appending(path: path), timeoutInterval: Self.silence)
        request.httpMethod = "POST"
        request.httpBody = try JSONEncoder().encode(order)
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue(key, forHTTPHeaderField: "Idempotency-Key")
        return try await document(type, request)
    }

    private func document<Document: Decodable>(_ type: Document.Type, _ asked: URLRequest) async throws -> Document {
        var request = asked
        request.setValue("application/json", forHTTPHeaderField: "Accept")
        if let key = ProcessInfo.processInfo.environment["GNOMON_DESK_KEY"], !key.isEmpty {
            request.setValue("Bearer " + key, forHTTPHeaderField: "Authorization")
        }
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
        case 409:
            if let refused = try? decoder.decode(RefusalAnswer.self, from: data) {
                throw RefusedBooking(refusal: refused.error.refusal, others: refused.error.alternatives)
            }
        case 401, 405:
            throw unreachable(
                Message(
                    zhHant: "此服務不接受預約，或環境變數 GNOMON_DESK_KEY 不對",
                    english: "the service takes no bookings, or GNOMON_DESK_KEY is not its key"))
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
