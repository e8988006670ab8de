import Fingerprint
package import Foundation
package import HTTPTypes
package import Hummingbird
package import NIOCore

/// A body that a client may already have, with what tells it so.
package struct Representation: Sendable {
    package let body: ByteBuffer
    /// Strong: the SHA-256 of the body, in quotes.
    package let entityTag: String
    /// Never falls; nil where only the tag is to be trusted.
    package let changedAt: Date?

    package init(_ bytes: Data, changedAt: Date? = nil) {
        body = ByteBuffer(bytes: bytes)
        entityTag = "\"\(Digest(of: bytes).hex)\""
        self.changedAt = changedAt
    }

    /// The whole body, or 304 where the client's conditions show that it has it (RFC 9110, 13.2.2).
    package func response(to request: Request, headers: HTTPFields) -> Response {
        var headers = headers
        headers[.eTag] = entityTag
        headers[.lastModified] = changedAt.map { HTTPDate($0).description }
        return isKnown(to: request)
            ? Response(status: .notModified, headers: headers)
            : Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
    }

    private func isKnown(to request: Request) -> Bool {
        let tags = request.headers[values: .ifNoneMatch]
        if !tags.isEmpty { return EntityTags(tags.joined(separator: ",")).matchWeakly(entityTag) }
        guard let changedAt, let since = request.headers[.ifModifiedSince].flatMap(HTTPDate.init(parsing:)) else {
            return false
        }
        return HTTPDate(changedAt).seconds <= since.seconds
    }
}
