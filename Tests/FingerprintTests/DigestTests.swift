import Fingerprint
import Foundation
import Testing

@Suite struct DigestTests {
    /// The examples of FIPS 180-4 that NIST publishes, and the empty message.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func knownAnswers(text: String, hex: String) {
        #expect(Digest(of: text).hex == hex)
        #expect(Digest(of: Data(text.utf8)).hex == hex)
    }

    @Test func composedAndDecomposedFormsDiffer() {
        #expect(Digest(of: "\u{E9}") != Digest(of: "e\u{301}"))
    }
}
