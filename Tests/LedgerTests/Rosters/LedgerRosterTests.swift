import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct LedgerRosterTests {
    private let participants = [
        Participant(number: "00123", name: "王小明", grade: 4, born: LocalDate(parsing: "2018-03-12"), needs: "輪椅"),
        Participant(number: "00124", name: "林美"),
    ]

    @Test func aRosterReplacesTheEarlierOne() async throws {
        let ledger = try await Ledger.withSession()
        let booking = try await ledger.book(.session("S"), "north", students: 2)
        #expect(try await ledger.keepRoster(participants, of: booking.id, Fixture.desk("r")).participants == 2)
        #expect(try await ledger.roster(of: booking.id) == participants)
        _ = try await ledger.keepRoster([participants[1]], of: booking.id, Fixture.desk("r2"))
        #expect(try await ledger.roster(of: booking.id) == [participants[1]])
        // The same key again is the first answer, and changes nothing.
        #expect(try await ledger.keepRoster(participants, of: booking.id, Fixture.desk("r")).participants == 2)
        #expect(try await ledger.roster(of: booking.id).count == 1)
        let entry = try await ledger.audit().last
        #expect(entry?.action == "roster" && entry?.detail == #"{"participants":1}"#)
    }

    @Test func moreThanWereBookedAreRefused() async throws {
        let ledger = try await Ledger.withSession()
        let booking = try await ledger.book(.session("S"), "north", students: 1)
        await #expect(throws: RosterRefusal.tooMany(booking.id, listed: 2, booked: 1)) {
            try await ledger.keepRoster(participants, of: booking.id, Fixture.desk("r"))
        }
        #expect(try await ledger.roster(of: booking.id).isEmpty)
    }

    @Test func aPupilIsForgottenByName() async throws {
        let folder = try Folder()
        let ledger = try await Ledger.withSession(in: .file(folder.file()))
        let booking = try await ledger.book(.session("S"), "north", students: 2)
        _ = try await ledger.keepRoster(participants, of: booking.id, Fixture.desk("r"))
        let trace = try await ledger.forget(PersonSought(name: "王小明"), by: "operator", at: Fixture.now)
        #expect(trace.records.map(\.place) == [.participant(booking.id, number: "00123")])
        #expect(try await ledger.roster(of: booking.id) == [participants[1]])
        let bytes = try FileBytes(folder.file())
        #expect(!bytes.hold("王小明") && !bytes.hold("2018-03-12") && bytes.hold("林美"))
        #expect(
            try await ledger.retain(through: LocalDate(parsing: "2027-04-03")!, by: "x", at: Fixture.now).participants
                == 1)
        #expect(try await ledger.roster(of: booking.id).isEmpty)
    }

    @Test func aBatchIsBookedAsAWholeOrNotAtAll() async throws {
        let ledger = try await Ledger.withSession()
        func batch(_ sizes: [Int]) throws -> BookingBatch {
            BookingBatch(
                try sizes.enumerated().map { place, students in
                    (try Fixture.request("S", School.ID("s\(place)"), students: students), .anybody)
                })
        }
        do {
            _ = try await ledger.bookAll(batch([20, 11, 10, 1]), Fixture.desk("all"))
            Issue.record("nothing was refused")
        } catch let refused as BatchRefused {
            #expect(refused.refusals.map(\.place) == [1, 3])
        }
        #expect(try await ledger.bookings().isEmpty)
        #expect(try await ledger.taken() == 0)
        #expect(try await ledger.bookAll(batch([20, 10]), isRehearsal: true, Fixture.desk("try")).count == 2)
        #expect(try await ledger.bookings().isEmpty)
        let booked = try await ledger.bookAll(batch([20, 10]), Fixture.desk("all"))
        #expect(try await ledger.bookAll(batch([20, 10]), Fixture.desk("all")) == booked)
        #expect(try await ledger.taken() == 30)
    }
}
