import Testing
import WebService

@Suite struct QueryItemsTests {
    @Test func decodesAsFormsSend() {
        let items = QueryItems("text=%E5%A4%A9+%E6%96%87&a=1%2B1&empty=&bare&a=2&bad=%zz")
        #expect(items["text"] == "天 文")
        #expect(items["a"] == "1+1")
        #expect(items["empty"] == nil && items["bare"] == nil && items["other"] == nil)
        #expect(items["bad"] == "%zz")
    }

    @Test func nothingIsNothing() {
        #expect(QueryItems(nil).items.isEmpty && QueryItems("&&=&").items.isEmpty)
    }
}
