import Foundation
import FoundationNetworking
import Synchronization

/// Takes an answer of a service up to a size, and no longer than a time.
final class BoundedDownload: NSObject, URLSessionDataDelegate, Sendable {
    // A class, because URLSession speaks to an object, from threads of its own.
    private struct State {
        var data = Data()
        var isTooLarge = false
        var whenDone: CheckedContinuation<(Data, HTTPURLResponse), any Error>?
    }

    private let state = Mutex(State())
    private let sizeLimit: Int

    private init(sizeLimit: Int) {
        self.sizeLimit = sizeLimit
    }

    /// - Parameters:
    ///   - sizeLimit: Bytes.
    ///   - patience: Seconds for the whole answer.
    /// - Throws: `Interruption`, `URLError`.
    static func data(for request: URLRequest, sizeLimit: Int, patience: Double) async throws -> (Data, HTTPURLResponse)
    {
        let download = BoundedDownload(sizeLimit: sizeLimit)
        let session = URLSession(configuration: .ephemeral, delegate: download, delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        let task = session.dataTask(with: request)
        let alarm = Task {
            try await Task.sleep(for: .seconds(patience))
            task.cancel()
        }
        defer { alarm.cancel() }
        return try await withCheckedThrowingContinuation { continuation in
            download.state.withLock { $0.whenDone = continuation }
            task.resume()
        }
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isTooLarge = state.withLock { state in
            state.isTooLarge = state.isTooLarge || state.data.count + data.count > sizeLimit
            if !state.isTooLarge { state.data.append(data) }
            return state.isTooLarge
        }
        if isTooLarge { dataTask.cancel() }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let (whenDone, data, isTooLarge) = state.withLock { state in
            defer { state.whenDone = nil }
            return (state.whenDone, state.data, state.isTooLarge)
        }
        if isTooLarge {
            whenDone?.resume(throwing: Interruption.tooLarge)
        } else if (error as? URLError)?.code == .cancelled {
            whenDone?.resume(throwing: Interruption.tooSlow)
        } else if let error {
            whenDone?.resume(throwing: error)
        } else if let response = task.response as? HTTPURLResponse {
            whenDone?.resume(returning: (data, response))
        } else {
            whenDone?.resume(throwing: URLError(.badServerResponse))
        }
    }

    enum Interruption: Error {
        case tooLarge, tooSlow
    }
}
