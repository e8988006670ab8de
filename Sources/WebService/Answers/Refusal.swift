import HTTPTypes
import MuseumModel

/// An answer other than what was asked for, in both languages.
struct Refusal: Error, Hashable, Sendable {
    let status: HTTPResponse.Status
    let message: Message
    /// What is wrong with the request, value by value.
    var faults: [Fault] = []
    /// Seconds after which the same request may succeed.
    var retryAfter: Int?
    /// What the client still sends is not read.
    var closesConnection = false

    static let notFound = Refusal(
        status: .notFound, message: Message(zhHant: "找不到這個網頁或行事曆", english: "There is nothing at this address."))

    static let gone = Refusal(
        status: .gone,
        message: Message(
            zhHant: "此訂閱網址已停用，請向館方索取新網址。",
            english: "This address is no longer in use; please ask the museum for a new one."))

    static let readOnly = Refusal(
        status: .methodNotAllowed,
        message: Message(zhHant: "這裡只能讀取（GET、HEAD）", english: "This address can only be read (GET, HEAD)."))

    /// The same, where the connection is closed rather than reading what comes with it.
    static let readOnlyWithBody = Refusal(
        status: readOnly.status, message: readOnly.message, closesConnection: true)

    static let bodyNotWanted = Refusal(
        status: .badRequest,
        message: Message(zhHant: "請求不可帶有內容", english: "A request to read must not carry a body."),
        closesConnection: true)

    static let targetTooLong = Refusal(
        status: .uriTooLong, message: Message(zhHant: "網址太長", english: "The address is too long."))

    /// The fault is Gnomon's or its surroundings': a client keeps what it has and comes back.
    static let unavailable = Refusal(
        status: .serviceUnavailable,
        message: Message(
            zhHant: "暫時無法提供服務，請稍後再試", english: "The service is not available now; please try again later."),
        retryAfter: 60)

    static let crowded = Refusal(
        status: .serviceUnavailable,
        message: Message(zhHant: "目前使用人數過多，請稍後再試", english: "Too many requests at this moment; please try again."),
        retryAfter: 2)

    static func wrongValues(_ faults: Faults) -> Refusal {
        Refusal(
            status: .badRequest,
            message: Message(zhHant: "查詢條件有誤", english: "The search cannot be understood."), faults: faults.faults)
    }
}
