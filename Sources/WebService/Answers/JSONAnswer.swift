import Foundation
import Hummingbird

/// The JSON that the service speaks: ISO 8601 instants and sorted keys, so that equal values are equal bytes.
enum JSONAnswer {
    static func bytes(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }

    static let contentType = "application/json; charset=utf-8"

    /// A value that cannot be encoded is answered by nothing but its status.
    static func response(_ value: some Encodable, status: HTTPResponse.Status) -> Response {
        let bytes = (try? bytes(value)) ?? Data()
        return Response(
            status: status, headers: [.contentType: contentType],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
