/// Classes that have the same candidates and the same needs.
package struct ClassGroup: Sendable {
    package let members: [Int]
    let domain: Int
    let roles: [Int]
    let uses: [Class.Use]
    let load: Int
}

extension Problem {
    /// Some classes by what they need, in the order of their first members.
    package func groups(of items: [Int]) -> [ClassGroup] {
        struct Key: Hashable {
            let domain: Int
            let roles: [Int]
            let uses: [[Int]]
            let load: Int
        }
        var order: [Key] = []
        var members: [Key: [Int]] = [:]
        for item in items {
            let own = classes[item]
            let key = Key(
                domain: own.domain, roles: own.roles.map(\.pool),
                uses: own.uses.map { [$0.resource, $0.units, $0.before, $0.after] }, load: own.load)
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(item)
        }
        return order.map { key in
            let first = classes[members[key]![0]]
            return ClassGroup(
                members: members[key]!, domain: first.domain, roles: key.roles, uses: first.uses, load: first.load)
        }
    }
}
