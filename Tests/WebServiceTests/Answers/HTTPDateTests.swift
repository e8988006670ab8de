import Foundation
import Testing
import WebService

@Suite struct HTTPDateTests {
    @Test(arguments: [
        (784_111_777.9, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (1_835_395_199, "Mon, 28 Feb 2028 23:59:59 GMT"), (1_835_395_200, "Tue, 29 Feb 2028 00:00:00 GMT"),
    ])
    func isWrittenAndRead(seconds: Double, text: String) {
        let date = HTTPDate(Date(timeIntervalSince1970: seconds))
        #expect(date.description == text)
        #expect(HTTPDate(parsing: text) == date)
    }

    @Test(arguments: [
        "", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 CST",
        "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 99999999999999999 08:49:37 GMT", "Sun, 06 Nov 1994 25:00:00 GMT",
        "Sun, 06 Nov 1994 08:49 GMT", "Sun,  6 Nov 1994 08:49:37 GMT",
    ])
    func otherTextIsNoDate(text: String) {
        #expect(HTTPDate(parsing: text) == nil)
    }
}
