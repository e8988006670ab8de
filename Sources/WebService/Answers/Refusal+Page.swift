import HTTPTypes
import Hummingbird
import MuseumModel
import Pages

extension Refusal {
    /// The refusal as a page; nil for those that no browser meets.
    func page(of museum: Museum, _ language: Language) -> ErrorPage? {
        let reason: ErrorPage.Reason? =
            switch status {
            case .notFound: .notFound
            case .badRequest where !faults.isEmpty: .badRequest(faults)
            case .serviceUnavailable: .unavailable
            default: nil
            }
        return reason.map { ErrorPage(museum: museum.name, reason: $0, language: language) }
    }
}

extension ErrorPage {
    func answer(_ refusal: Refusal, to request: Request) -> Response {
        var response = PageAnswer.response(html(), to: request, status: refusal.status)
        response.headers[.cacheControl] = "no-store"
        if let retryAfter = refusal.retryAfter { response.headers[.retryAfter] = String(retryAfter) }
        return response
    }
}
