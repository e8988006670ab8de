/// A fixed number of plain values in one block of memory, without reference counting or exclusivity checks.
///
/// The only place of this target that holds a pointer. Indices are checked in debug builds.
@safe struct FlatArray<Element: BitwiseCopyable>: ~Copyable {
    private let base: UnsafeMutablePointer<Element>
    let count: Int

    init(repeating value: Element, count: Int) {
        unsafe base = .allocate(capacity: max(count, 1))
        unsafe base.initialize(repeating: value, count: count)
        self.count = count
    }

    init(_ elements: [Element]) {
        unsafe base = .allocate(capacity: max(elements.count, 1))
        count = elements.count
        for (index, element) in elements.enumerated() {
            unsafe (base + index).initialize(to: element)
        }
    }

    deinit {
        unsafe base.deallocate()
    }

    subscript(index: Int) -> Element {
        @inline(__always) get {
            assert(index >= 0 && index < count)
            return unsafe base[index]
        }
        @inline(__always) set {
            assert(index >= 0 && index < count)
            unsafe base[index] = newValue
        }
    }

    /// Takes over all elements of an array of the same length.
    mutating func copy(from other: borrowing FlatArray) {
        precondition(other.count == count)
        unsafe base.update(from: other.base, count: count)
    }
}

extension FlatArray where Element: FixedWidthInteger {
    @inline(__always) func int(_ index: Int) -> Int { Int(truncatingIfNeeded: self[index]) }
}
