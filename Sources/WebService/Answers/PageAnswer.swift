import Foundation
import HTTPTypes
import Hummingbird

/// A page for people, that runs nothing and loads nothing but what it brings along.
enum PageAnswer {
    static func response(_ html: String, to request: Request, status: HTTPResponse.Status = .ok) -> Response {
        let headers: HTTPFields = [
            .contentType: "text/html; charset=utf-8", .cacheControl: "no-cache", .vary: "Accept, Accept-Language",
            .contentSecurityPolicy: policy(for: html),
        ]
        guard status == .ok else {
            return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
        }
        return Representation(Data(html.utf8)).response(to: request, headers: headers)
    }

    /// Allows the style sheet that stands in the page, by its hash, and no other style; no script at all.
    private static func policy(for html: String) -> String {
        let sheet = html.firstRange(of: "<style>").flatMap { open in
            html[open.upperBound...].firstRange(of: "</style>").map { html[open.upperBound..<$0.lowerBound] }
        }
        let source = sheet.map { "'sha256-\(SourceHash(of: String($0)).base64)'" } ?? "'none'"
        return
            "default-src 'self'; script-src 'none'; style-src \(source); base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    }
}
