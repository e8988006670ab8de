package import MuseumModel

/// Marks the key that makes a write happen once however often it is sent: 1 to 200 characters, chosen by the sender.
package enum Request {
    package typealias Key = Identifier<Request>
}

/// Marks the name of whoever asks for a write: a member of staff, or the holder of a token; never a visitor's own name.
package enum Author {
    package typealias ID = Identifier<Author>
}
