import MuseumModel

/// Documentation/Constraints.md, written from the kinds themselves.
package enum ConstraintHandbook {
    package static var markdown: String {
        ([opening] + [selectors] + ConstraintSection.allCases.map(section) + [builtIn]).joined(separator: "\n")
    }

    private static let opening = """
        # Constraints

        <!-- Written by `gnomon constraints --markdown`; a test compares it with the code. -->

        `constraints.yaml` holds a museum’s own rules and wishes, in a list. Each entry has a `kind`, an optional `name` (what plans and
        reports call it), and exactly one of `must: yes` (never broken) and `weight: n` (a wish: each breach costs so much). Fields that a
        kind does not have, words that nothing has, and numbers out of range are faults with file, line and the nearest word that is known;
        nothing is planned from a folder with faults. `gnomon constraints` lists the kinds, `gnomon constraints KIND` explains one.

        自訂規則寫在 `constraints.yaml`，一項一條：`kind` 是種類，`name` 是報表上的名稱；`must: yes` 絕不違反，`weight: 數字` 是願望，每違反一次就加上這麼多成本。
        寫錯的種類、欄位或代碼會指出檔案與行號，並建議最接近的字。

        """

    private static var selectors: String {
        """
        ## Narrowing 限定範圍

        Where a kind names one of these groups, its fields narrow what it is about. All that are given must fit; a list fits when one of its
        entries does. A programme fits `rooms` and `sites` when it may be held there, `instructors` when one of them can have a role in it.

        | group | field | meaning | 說明 | example |
        |---|---|---|---|---|

        """
            + ConstraintKind.selectors.map { group in
                group.fields.map { row($0, before: "\(group.name.english) \(group.name.zhHant) | ") }.joined()
            }.joined()
    }

    private static func section(_ section: ConstraintSection) -> String {
        let kinds = ConstraintKind.all.filter { $0.section == section }
        return "## \(section.name.english) \(section.name.zhHant)\n\n" + kinds.map(kind).joined(separator: "\n")
    }

    private static func kind(_ kind: ConstraintKind) -> String {
        var text = "### \(kind.name)\n\n\(kind.summary.english)\n\(kind.summary.zhHant)\n\n"
        let groups = kind.selectors.map(\.name.english)
        text += "\(kind.force.words.english.capitalizedFirst)"
        text += groups.isEmpty ? "." : "; can be narrowed by " + groups.joined(separator: ", ") + "."
        for group in kind.oneOf {
            text += " At least one of " + group.map { "`\($0)`" }.joined(separator: ", ") + " is needed."
        }
        text += "\n\n"
        if !kind.ownFields.isEmpty {
            text += "| field | meaning | 說明 | example |\n|---|---|---|---|\n"
            text += kind.ownFields.map { row($0, before: "") }.joined() + "\n"
        }
        return text + "```yaml\n\(kind.example)\n```\n"
    }

    private static func row(_ field: ConstraintField, before: String) -> String {
        let name = "`\(field.name)`" + (field.isRequired ? " (needed)" : "")
        return "| \(before)\(name) | \(field.meaning.english) | \(field.meaning.zhHant) | `\(field.example)` |\n"
    }

    private static let builtIn = """
        ## What needs no rule 不必寫的規則

        Always kept, from the tables: no room, instructor or kit is taken twice (rooms and programmes may share: `sharing`, `parallel`), with
        set-up, clearing, turn-round and the walk between sites; hours, closures and absences; skills with level and last day of validity,
        languages, room features, seats; the load limits and overnight rest of instructors.csv. Always wished, with weights in `planning.weights`
        of museum.yaml: sessions spread over weeks and days, even weeks, the same room and people within a programme, fair load, and energy where
        museum.yaml has zones ([MuseumFolder](MuseumFolder.md)).

        ## What it does not have 還沒有的

        - Kilometres of outreach: a visit’s school is known only when it is booked, after planning.
        - Fit to demand: there are no requests to fit to before the booking opens.
        - A wish for rest overnight, and limits on idle time as a must: the search only takes rules as must that still hold when a session is
          left out.
        - The change against the published plan.

        """
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
