import CLibical

/// A component that the library made, with everything in it; frees all of it.
@safe struct LibraryComponent: ~Copyable {
    private let handle: OpaquePointer

    /// Takes it over; nil when the library made none.
    init?(owning handle: OpaquePointer?) {
        guard let handle = unsafe handle else { return nil }
        unsafe self.handle = unsafe handle
    }

    deinit {
        unsafe icalcomponent_free(handle)
    }

    /// A copy of the component, with all that is in it, as values.
    func parsed() -> ParsedComponent {
        unsafe ParsedComponent(copying: handle)
    }
}
