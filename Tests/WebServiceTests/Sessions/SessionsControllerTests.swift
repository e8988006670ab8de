import Foundation
import HTTPTypes
import MuseumModel
import Operations
import Testing
import WebService

@Suite struct SessionsControllerTests {
    private struct List: Decodable {
        let sessions: [SessionOffer]
    }

    private struct One: Decodable {
        let session: SessionOffer
    }

    private struct Problem: Decodable {
        struct Error: Decodable {
            let message: Message
            let faults: [Fault]
        }

        let error: Error
    }

    private func visitor() async throws -> Visitor { Visitor(try await Tour.published.value.museum) }

    private func decoded<Value: Decodable>(_ type: Value.Type, _ answer: Visitor.Answer) throws -> Value {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(Value.self, from: answer.body)
    }

    @Test func theListIsWhatTheSearchFinds() async throws {
        let museum = try await Tour.published.value.museum
        let answer = try await visitor().get("/sessions")
        #expect(answer.headers[.contentType] == "application/json; charset=utf-8")
        let found = try decoded(List.self, answer).sessions
        #expect(found == (try await museum.search(SessionQuery())))
        #expect(found.count > 50)
        #expect(answer.text.hasPrefix("{\"sessions\":[{\"audience\":"))
    }

    @Test func theListIsNarrowed() async throws {
        let visitor = try await visitor()
        let found = try decoded(
            List.self, try await visitor.get("/sessions?audience=family&people=4&from=116%2F03%2F10&to=2027-04-30")
        ).sessions
        #expect(!found.isEmpty)
        for session in found {
            #expect(session.audience == "family" && session.left >= 4)
            #expect(session.start.date >= LocalDate(parsing: "2027-03-10")!)
            #expect(session.start.date <= LocalDate(parsing: "2027-04-30")!)
        }
        let few = try decoded(List.self, try await visitor.get("/sessions?limit=3&kind=\(found[0].kind.rawValue)"))
        #expect(few.sessions.count <= 3 && few.sessions.allSatisfy { $0.kind == found[0].kind })
    }

    @Test func everyWrongValueIsNamedInBothLanguages() async throws {
        let path = "/sessions?from=tomorrow&to=2027-02-30&people=0&limit=x&kind=party&audence=family"
        let answer = try await visitor().get(path)
        #expect(answer.status == 400)
        let error = try decoded(Problem.self, answer).error
        #expect(error.faults.map(\.file) == ["audence", "from", "kind", "limit", "people", "to"])
        #expect(error.faults[0].remedy.english == "did you mean audience?")
        #expect(error.faults.allSatisfy { !$0.problem.zhHant.isEmpty && $0.problem.zhHant != $0.problem.english })
    }

    @Test(arguments: ["audience=familly", "curriculum=QQ-9", "programme=P999", "from=2027-04-02&to=2027-04-01"])
    func aNameThatNothingHasIsRefused(query: String) async throws {
        let answer = try await visitor().get("/sessions?\(query)")
        #expect(answer.status == 400)
        let faults = try decoded(Problem.self, answer).error.faults
        #expect(faults.count == 1 && !faults[0].file.hasPrefix("-"))
    }

    @Test func oneSessionIsJSONForProgramsAndAPageForPeople() async throws {
        let visitor = try await visitor()
        let session = try #require(try decoded(List.self, try await visitor.get("/sessions?limit=1")).sessions.first)
        let path = "/sessions/\(session.id)"
        #expect(try decoded(One.self, try await visitor.get(path)).session == session)
        let page = try await visitor.get("\(path)?lang=en", [.accept: "text/html,*/*;q=0.8"])
        #expect(page.headers[.contentType] == "text/html; charset=utf-8")
        #expect(page.text.contains("<html lang=\"en\">") && page.text.contains(session.id.value))
        #expect(page.text.contains("https://museum.example\(path).ics"))
        let file = try await visitor.get("\(path).ics")
        #expect(file.headers[.contentType] == "text/calendar; charset=utf-8")
        #expect(file.text.components(separatedBy: "BEGIN:VEVENT").count == 2)
        #expect(file.text.contains("UID:\(session.id)@harbour.example"))
    }

    @Test func aSessionThatIsNotThere() async throws {
        let visitor = try await visitor()
        let json = try await visitor.get("/sessions/nothing")
        #expect(json.status == 404)
        #expect(try decoded(Problem.self, json).error.faults.isEmpty)
        let page = try await visitor.get("/sessions/nothing", [.accept: "text/html", .acceptLanguage: "en"])
        #expect(page.status == 404 && page.text.contains("<html lang=\"en\">"))
        #expect(try await visitor.get("/sessions/nothing.ics", [.accept: "text/html"]).text.hasPrefix("找不到"))
    }

    @Test func noNameOfAPersonIsTold() async throws {
        let museum = try await Tour.published.value.museum
        let text = try await visitor().get("/sessions").text
        for instructor in museum.folder.instructors {
            for name in instructor.name.texts.values { #expect(!text.contains(name)) }
        }
    }
}
