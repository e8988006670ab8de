import Fingerprint
import Foundation
import HTTPTypes
import MuseumModel
import Testing
import WebService

@Suite struct FeedsControllerTests {
    private func visitor() async throws -> Visitor { Visitor(try await Tour.published.value.museum) }

    @Test(arguments: [
        "/feeds/museum.ics", "/feeds/site/main.ics", "/feeds/room/LAB.ics", "/feeds/programme/P01.ics",
        "/feeds/audience/family.ics",
    ])
    func servesACalendar(path: String) async throws {
        let answer = try await visitor().get(path)
        #expect(answer.status == 200)
        #expect(answer.headers[.contentType] == "text/calendar; charset=utf-8")
        #expect(answer.headers[.contentDisposition]?.hasPrefix("inline; filename=\"") == true)
        #expect(answer.headers[.cacheControl] == "public, max-age=900")
        #expect(answer.headers[.eTag] == "\"\(Digest(of: answer.body).hex)\"")
        #expect(answer.headers[.lastModified]?.hasSuffix(" GMT") == true)
        #expect(answer.headers[.contentLength] == String(answer.body.count))
        #expect(answer.text.hasPrefix("BEGIN:VCALENDAR\r\n") && answer.text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(answer.headers[HTTPField.Name("X-Robots-Tag")!] == nil)
    }

    @Test func theFeedIsInTheLanguageAskedFor() async throws {
        let visitor = try await visitor()
        let own = try await visitor.get("/feeds/museum.ics", [.acceptLanguage: "en"])
        let chinese = try await visitor.get("/feeds/museum.ics?language=zh-Hant")
        let english = try await visitor.get("/feeds/museum.ics?language=en")
        #expect(own.body.count == chinese.body.count, "an address without a language is the museum's own")
        #expect(english.text.contains("\r\nNAME:Harbour Science House"))
        #expect(chinese.text.contains("\r\nNAME:港都小科學館"))
        #expect(english.text.contains("SOURCE;VALUE=URI:https://museum.example/feeds/museum.ics?language=en"))
        #expect(try await visitor.get("/feeds/museum.ics?language=fr").status == 400)
    }

    @Test(arguments: [
        "/feeds/instructor/I01.ics", "/feeds/room/NOWHERE.ics", "/feeds/site/%00.ics", "/feeds/museum", "/feeds",
        "/feeds/room/.ics", "/feeds/room/%E0%A4.ics", "/feeds/private/.ics",
    ])
    func whatIsNotThereIsNeitherHTMLNorACalendar(path: String) async throws {
        let answer = try await visitor().get(path, [.accept: "text/html"])
        #expect(answer.status == 404)
        #expect(answer.headers[.contentType] == "text/plain; charset=utf-8")
        #expect(!answer.body.isEmpty)
    }

    @Test func headIsLikeGet() async throws {
        let visitor = try await visitor()
        for path in ["/feeds/room/LAB.ics", "/feeds/room/NOWHERE.ics", "/nothing"] {
            let get = try await visitor.get(path)
            let head = try await visitor.get(path, method: .head)
            #expect(head.status == get.status)
            #expect(head.headers == get.headers)
            #expect(head.body.isEmpty)
        }
    }

    @Test func whoHasItIsToldSo() async throws {
        let visitor = try await visitor()
        let path = "/feeds/museum.ics"
        let first = try await visitor.get(path)
        let tag = try #require(first.headers[.eTag])
        let date = try #require(first.headers[.lastModified])
        let known: [HTTPFields] = [
            [.ifNoneMatch: tag], [.ifNoneMatch: "W/\(tag)"], [.ifNoneMatch: "\"a,b\", \(tag)"], [.ifNoneMatch: "*"],
            [.ifModifiedSince: date], [.ifNoneMatch: tag, .ifModifiedSince: "Thu, 01 Jan 1970 00:00:00 GMT"],
        ]
        for headers in known {
            let answer = try await visitor.get(path, headers)
            #expect(answer.status == 304, "\(headers)")
            #expect(answer.body.isEmpty)
            #expect(answer.headers[.eTag] == tag && answer.headers[.cacheControl] == "public, max-age=900")
        }
        let unknown: [HTTPFields] = [
            [.ifNoneMatch: "\"other\""], [.ifNoneMatch: "\"other\"", .ifModifiedSince: date],
            [.ifModifiedSince: "Thu, 01 Jan 1970 00:00:00 GMT"], [.ifModifiedSince: "yesterday"],
        ]
        for headers in unknown {
            #expect(try await visitor.get(path, headers).status == 200, "\(headers)")
        }
    }

    @Test func theSameAgainIsTheSameBytes() async throws {
        let tour = try await Tour.published.value
        let first = try await Visitor(tour.museum).get("/feeds/museum.ics")
        let second = try await Visitor(tour.museum(at: Tour.now.addingTimeInterval(3_600))).get("/feeds/museum.ics")
        #expect(first.body == second.body)
        #expect(first.headers == second.headers)
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "PROPFIND", "OPTIONS"])
    func otherMethodsAreNotAllowed(method: String) async throws {
        let answer = try await visitor().get("/feeds/museum.ics", method: .init(method)!)
        #expect(answer.status == 405)
        #expect(answer.headers[.allow] == "GET, HEAD")
    }
}
