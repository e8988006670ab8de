import Fingerprint
import Hummingbird
import MuseumModel

/// The secret that lets a client book; the service keeps its digest only.
package struct DeskKey: Sendable {
    private let digest: Digest

    package init(_ secret: String) {
        digest = Digest(of: secret)
    }

    /// - Throws: `Refusal` for whoever does not know the secret; the time that it takes tells nothing of that.
    func check(_ request: Request) throws(Refusal) {
        let words = (request.headers[.authorization] ?? "").split(separator: " ", maxSplits: 1)
        guard words.count == 2, words[0].lowercased() == "bearer",
            equalInConstantTime(Digest(of: String(words[1])).bytes, digest.bytes)
        else { throw .unauthorized }
    }
}

extension Refusal {
    static let unauthorized = Refusal(
        status: .unauthorized,
        message: Message(zhHant: "需要館方核發的金鑰", english: "A key that the museum gives out is needed."),
        closesConnection: true)

    static let keyNeeded = Refusal(
        status: .badRequest,
        message: Message(zhHant: "缺少 Idempotency-Key 標頭", english: "The header Idempotency-Key is missing."),
        closesConnection: true)

    static let bodyUnreadable = Refusal(
        status: .badRequest, message: Message(zhHant: "無法理解請求內容", english: "The body of the request cannot be read."),
        closesConnection: true)

    static let bodyTooLong = Refusal(
        status: .contentTooLarge, message: Message(zhHant: "請求內容太長", english: "The body of the request is too long."),
        closesConnection: true)
}
