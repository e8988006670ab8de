import Fingerprint
import Testing

@Suite struct ConstantTimeTests {
    @Test(arguments: [
        ("", "", true), ("secret", "secret", true), ("secret", "secreT", false), ("secret", "secret ", false),
        ("\u{E9}", "e\u{301}", false),
    ])
    func comparesBytes(one: String, other: String, isEqual: Bool) {
        #expect(equalInConstantTime(one, other) == isEqual)
    }
}
