/// A point on the earth, WGS 84 degrees.
package struct Position: Hashable, Sendable {
    package let latitude: Double
    package let longitude: Double

    /// Nil unless both are there and in range.
    package init?(latitude: Double?, longitude: Double?) {
        guard let latitude, let longitude, (-90...90).contains(latitude), (-180...180).contains(longitude) else {
            return nil
        }
        self.latitude = latitude
        self.longitude = longitude
    }
}
