import Fingerprint
import Testing

@Suite struct RandomTokenTests {
    @Test func isFortyThreeCharactersThatAnAddressCanHold() {
        var generator = SystemRandomNumberGenerator()
        let tokens = (0..<200).map { _ in RandomToken(using: &generator) }
        let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        #expect(tokens.allSatisfy { $0.text.count == 43 && allowed.isSuperset(of: $0.text) })
        #expect(Set(tokens).count == 200)
    }

    @Test func takesItsBitsFromTheGenerator() {
        var (one, same, other) = (Counter(state: 1), Counter(state: 1), Counter(state: 900))
        let token = RandomToken(using: &one)
        #expect(token == RandomToken(using: &same))
        #expect(token != RandomToken(using: &other))
        #expect(token.digest == Digest(of: token.text))
    }
}

private struct Counter: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state += 1
        return state &* 0x9E37_79B9_7F4A_7C15
    }
}
