import Foundation
import MuseumModel

extension FolderFiles {
    /// The bytes of a file; nil where there is none.
    /// - Parameter file: its name in faults.
    func data(_ path: String, file: String) throws(Fault) -> Data? {
        do {
            return try contents(path)
        } catch {
            throw .unopenable(file)
        }
    }

    /// The text of a file that has to be there.
    func text(_ file: String) throws(Fault) -> FileText {
        guard let data = try data(file, file: file) else {
            throw .missingFile(file, suggestion: misnamed(file))
        }
        return try FileText(data, file: file)
    }

    /// The text of a file that may be left out; nil where it is.
    func textIfPresent(_ file: String) throws(Fault) -> FileText? {
        if let data = try data(file, file: file) { return try FileText(data, file: file) }
        if let instead = misnamed(file) { throw .misnamedFile(file, instead: instead) }
        return nil
    }

    private func misnamed(_ file: String) -> String? {
        NearMiss.suggestion(for: file, among: names("").filter { !FolderReader.fileNames.contains($0) })
    }
}
