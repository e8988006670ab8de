import Hummingbird
import MuseumModel

extension Refusal {
    private struct Document: Encodable {
        struct Error: Encodable {
            let message: Message
            let faults: [Fault]
        }

        let error: Error
    }

    /// JSON where JSON is spoken, else two lines of plain text: never HTML, which a calendar would take for its contents.
    func response(asJSON: Bool) -> Response {
        var response =
            asJSON
            ? JSONAnswer.response(Document(error: .init(message: message, faults: faults)), status: status)
            : Response(
                status: status, headers: [.contentType: "text/plain; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: "\(message.zhHant)\n\(message.english)\n")))
        response.headers[.cacheControl] = "no-store"
        if let retryAfter { response.headers[.retryAfter] = String(retryAfter) }
        if status == .methodNotAllowed { response.headers[.allow] = "GET, HEAD" }
        return response
    }
}
