import Hummingbird
import NIOCore

extension Response {
    /// The same answer, after which the connection ends, so that the rest of the request is not read.
    func closing(_ channel: any Channel) -> Response {
        let body = body
        var headers = headers
        headers[.connection] = "close"
        return Response(
            status: status, headers: headers,
            body: ResponseBody(contentLength: body.contentLength) { writer in
                defer { channel.close(promise: nil) }
                try await body.write(writer)
            })
    }
}
