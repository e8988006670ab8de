/// A small reader of tags, enough to compare what a browser would build.
enum Markup {
    /// The names of all elements and of their attributes in order, without any text or value.
    static func skeleton(_ html: String) -> [String] {
        tags(html).map { tag in
            ([tag.name] + tag.attributes.map(\.name)).joined(separator: " ")
        }
    }

    struct Tag {
        /// With a slash in front where it closes an element.
        let name: String
        let attributes: [(name: String, value: String)]
    }

    /// Scalar by scalar, as a browser reads: a combining mark does not protect the quote before it.
    static func tags(_ html: String) -> [Tag] {
        let scalars = Array(html.unicodeScalars)
        var tags: [Tag] = []
        var at = 0
        while at < scalars.count {
            guard scalars[at] == "<", at + 1 < scalars.count, isNameStart(scalars[at + 1]) else {
                at += 1
                continue
            }
            at += 1
            let name = read(scalars, &at) { !isSpace($0) && $0 != ">" }
            var attributes: [(name: String, value: String)] = []
            while at < scalars.count, scalars[at] != ">" {
                if isSpace(scalars[at]) {
                    at += 1
                    continue
                }
                let attribute = read(scalars, &at) { !isSpace($0) && $0 != ">" && $0 != "=" }
                var value = ""
                if at < scalars.count, scalars[at] == "=" {
                    at += 1
                    if at < scalars.count, scalars[at] == "\"" {
                        at += 1
                        value = read(scalars, &at) { $0 != "\"" }
                        at += 1
                    } else {
                        value = read(scalars, &at) { !isSpace($0) && $0 != ">" }
                    }
                }
                attributes.append((attribute, value))
            }
            tags.append(Tag(name: name, attributes: attributes))
        }
        return tags
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" || scalar == "\t" }

    private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "/" || scalar == "!" || scalar.properties.isASCIIHexDigit || ("a"..."z").contains(scalar)
            || ("A"..."Z").contains(scalar)
    }

    private static func read(
        _ scalars: [Unicode.Scalar], _ at: inout Int, while keep: (Unicode.Scalar) -> Bool
    ) -> String {
        var text = String.UnicodeScalarView()
        while at < scalars.count, keep(scalars[at]) {
            text.append(scalars[at])
            at += 1
        }
        return String(text)
    }
}

extension String {
    func count(of part: String) -> Int { ranges(of: part).count }
}
