import Testing
import WebService

@Suite struct EntityTagsTests {
    @Test(arguments: [
        "\"a\"", "W/\"a\"", "\"b\", \"a\"", "\"b\",W/\"a\"", "*", " * ", "\"x,y\" , \"a\"", "\"b\", *",
    ])
    func match(field: String) {
        #expect(EntityTags(field).matchWeakly("\"a\""))
    }

    @Test(arguments: ["", "a", "\"A\"", "\"a", "\"b\"", "\"a,a\"", "\"*\"", "\"\"", ",,", "\"b\" a"])
    func doNotMatch(field: String) {
        #expect(!EntityTags(field).matchWeakly("\"a\""))
    }
}
