import Hummingbird
import Logging
import MuseumModel
import NIOCore
package import Operations

/// Serves a museum until the process is asked to stop; requests that are being answered are finished first.
/// - Parameter onListening: called with the port once requests are answered.
/// - Throws: `Faults` when the address cannot be listened on.
package func serve(
    _ museum: OpenMuseum, _ configuration: ServiceConfiguration,
    onListening: @escaping @Sendable (Int) async -> Void
) async throws {
    let logger = Logger(label: "gnomon")
    let application = buildApplication(
        CurrentMuseum(museum, logger: logger), configuration, logger: logger, onListening: onListening)
    do {
        try await application.runService()
    } catch let error as IOError {
        throw Faults([.cannotListen(configuration, reason: error.description)])
    }
}

extension Fault {
    fileprivate static func cannotListen(_ configuration: ServiceConfiguration, reason: String) -> Fault {
        Fault(
            file: "--port", value: "\(configuration.host):\(configuration.port)",
            problem: Message(zhHant: "無法在此位址提供服務（\(reason)）", english: "cannot listen here (\(reason))"),
            remedy: Message(
                zhHant: "請確認位址屬於本機、連接埠未被其他程式使用，或改用其他連接埠",
                english:
                    "see that the address is this machine's and that no other program has the port, or take another one"
            ))
    }
}
