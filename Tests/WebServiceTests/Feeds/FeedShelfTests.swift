import CalendarFeeds
import Foundation
import MuseumModel
import NIOCore
import Synchronization
import Testing
import WebService

@Suite struct FeedShelfTests {
    private struct Failure: Error {}

    private let title = FeedShelf.Title(subject: .museum, language: .english)
    private func edition(_ number: Int) -> FeedShelf.Edition {
        FeedShelf.Edition(published: number, today: LocalDate(dayNumber: 0), folder: 1)
    }

    @Test func aFeedIsWrittenOnceAnEdition() async throws {
        let shelf = FeedShelf()
        for number in [1, 1, 2, 2] {
            let feed = try await shelf.answer(title, edition(number)) { Representation(Data("edition \(number)".utf8)) }
            #expect(feed.body.getString(at: 0, length: feed.body.readableBytes) == "edition \(number)")
        }
        #expect(await shelf.written == 2)
    }

    @Test func manyWhoAskTogetherWaitForOneWriting() async throws {
        let shelf = FeedShelf()
        try await withThrowingTaskGroup { group in
            for _ in 0..<50 {
                group.addTask { [title, edition] in
                    _ = try await shelf.answer(title, edition(1)) {
                        await Task.yield()
                        return Representation(Data("feed".utf8))
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(await shelf.written == 1)
    }

    @Test func aFailureIsNotKept() async throws {
        let shelf = FeedShelf()
        await #expect(throws: Failure.self) { _ = try await shelf.answer(title, edition(1)) { throw Failure() } }
        _ = try await shelf.answer(title, edition(1)) { Representation(Data("feed".utf8)) }
        #expect(await shelf.written == 2)
    }

    @Test func theShelfIsBounded() async throws {
        func ask(_ shelf: FeedShelf, _ room: Int, bytes: Int) async throws {
            let title = FeedShelf.Title(subject: .room(Room.ID("\(room)")), language: .english)
            _ = try await shelf.answer(title, edition(1)) { Representation(Data(count: bytes)) }
        }
        let few = FeedShelf(largestCount: 2)
        for room in [1, 2, 1, 3, 1] { try await ask(few, room, bytes: 1) }
        #expect(await few.written == 3, "the one that was asked for longest ago goes")
        try await ask(few, 2, bytes: 1)
        #expect(await few.written == 4)
        let small = FeedShelf(largestBytes: 100)
        for room in [1, 2, 1] { try await ask(small, room, bytes: 80) }
        #expect(await small.written == 3)
    }
}
