import Testing

struct ProgrammeGroupFaultTests {
    @Test(arguments: slips)
    func namesTheFault(of slip: Slip) {
        #expect(HarbourFolder().with(slip).faults() == slip.faults)
    }

    static let slips = [
        Slip(
            "an unknown audience", in: "programmes.csv",
            "school-course,grade-3-4", "school-course,grade-3-5",
            """
            programmes.csv:2 [audience] “grade-3-5”: there is no such audience
                → did you mean “grade-3-4”?
            programmes.csv:2 [audience] “grade-3-5”：沒有這個對象
                → 是否為「grade-3-4」？
            """),
        Slip(
            "no length", in: "programmes.csv",
            "grade-3-4,80", "grade-3-4,",
            """
            programmes.csv:2 [minutes]: this is missing
                → write a multiple of 5 from 5 to 1440
            programmes.csv:2 [minutes]：沒有填寫
                → 請填：5 到 1440 之間 5 的倍數
            """),
        Slip(
            "a smallest group larger than the largest", in: "programmes.csv",
            "80,10,30", "80,40,30",
            """
            programmes.csv:2 [min_group] “40”: the smallest group is larger than the largest, 30
                → check min_group and max_group
            programmes.csv:2 [min_group] “40”：下限大於上限 30
                → 請檢查 min_group 與 max_group
            """),
        Slip(
            "a group that no room of its list seats", in: "programmes.csv",
            "80,10,30", "80,10,33",
            """
            programmes.csv:2 [max_group] “33”: the largest room that may be used, LAB, has 32 seats
                → lower max_group, or add a larger room to rooms
            programmes.csv:2 [max_group] “33”：可用的場地裡最大的 LAB 只有 32 席
                → 請調低 max_group，或在 rooms 加入更大的場地
            """),
        Slip(
            "a group that no room of the museum seats", in: "programmes.csv",
            "120,,20,", "120,,81,",
            """
            programmes.csv:3 [max_group] “81”: the largest room that may be used, TALK, has 80 seats
                → lower max_group, or add a larger room to rooms
            programmes.csv:3 [max_group] “81”：可用的場地裡最大的 TALK 只有 80 席
                → 請調低 max_group，或在 rooms 加入更大的場地
            """),
        Slip(
            "an unknown room", in: "programmes.csv",
            "sinks,LAB", "sinks,LAV",
            """
            programmes.csv:2 [rooms] “LAV”: there is no such room
                → did you mean “LAB”?
            programmes.csv:2 [rooms] “LAV”：沒有這個場地
                → 是否為「LAB」？
            """),
        Slip(
            "a room twice", in: "programmes.csv",
            "sinks,LAB", "sinks,LAB;LAB",
            """
            programmes.csv:2 [rooms] “LAB”: this is named twice
                → delete one of the two
            programmes.csv:2 [rooms] “LAB”：寫了兩次
                → 請刪除其中一個
            """),
        Slip(
            "none beside a room", in: "programmes.csv",
            "sinks,LAB", "sinks,none;LAB",
            """
            programmes.csv:2 [rooms] “none”: there is no such room
                → use one of: LAB, MAKER, TALK
            programmes.csv:2 [rooms] “none”：沒有這個場地
                → 可用的有：LAB、MAKER、TALK
            """),
        Slip(
            "a feature that no room has", in: "programmes.csv",
            ",sinks,", ",sink,",
            """
            programmes.csv:2 [room_features] “sink”: no room has this feature
                → did you mean “sinks”?
            programmes.csv:2 [room_features] “sink”：沒有場地有這項設備
                → 是否為「sinks」？
            """),
        Slip(
            "a feature that no room has and that resembles none", in: "programmes.csv",
            ",sinks,", ",planetarium,",
            """
            programmes.csv:2 [room_features] “planetarium”: no room has this feature
                → add it to the rooms in rooms.csv that have it
            programmes.csv:2 [room_features] “planetarium”：沒有場地有這項設備
                → 請在 rooms.csv 有這項設備的場地加上它
            """),
        Slip(
            "features that no allowed room has", in: "programmes.csv",
            ",sinks,", ",sinks;stage,",
            """
            programmes.csv:2 [room_features] “sinks;stage”: none of the rooms that may be used has all of this
                → ask for fewer room_features, or add a fitting room to rooms; write none where no room is needed
            programmes.csv:2 [room_features] “sinks;stage”：可用的場地沒有一間具備全部條件
                → 請減少 room_features，或在 rooms 加入適合的場地；不需場地請填 none
            """),
        Slip(
            "a skill that nobody has", in: "programmes.csv",
            "lead:chemistry:2", "lead:chemsitry:2",
            """
            programmes.csv:2 [roles] “chemsitry”: no instructor has this skill
                → did you mean “chemistry”?
            programmes.csv:2 [roles] “chemsitry”：沒有講師有這項專長
                → 是否為「chemistry」？
            """),
        Slip(
            "a skill that nobody has and that resembles none", in: "programmes.csv",
            "lead:chemistry:2", "lead:astronomy:2",
            """
            programmes.csv:2 [roles] “astronomy”: no instructor has this skill
                → add it to the instructors in instructors.csv who have it
            programmes.csv:2 [roles] “astronomy”：沒有講師有這項專長
                → 請在 instructors.csv 有這項專長的講師加上它
            """),
        Slip(
            "a role without a skill", in: "programmes.csv",
            "assistant:safety", "assistant",
            """
            programmes.csv:2 [roles] “assistant”: this does not name a role and a skill
                → write role:skill[:level], e.g. lead:laser:2
            programmes.csv:2 [roles] “assistant”：看不出角色與專長
                → 請填：角色:專長[:等級]，如 lead:laser:2
            """),
        Slip(
            "a language that nobody speaks", in: "programmes.csv",
            "2027-04-17,en", "2027-04-17,nan",
            """
            programmes.csv:3 [language] “nan”: no instructor speaks this language
                → use one of: en, zh-Hant
            programmes.csv:3 [language] “nan”：沒有講師會這個語言
                → 可用的有：en、zh-Hant
            """),
    ]
}
