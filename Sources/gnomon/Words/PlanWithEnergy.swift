import MuseumModel

/// A plan's document with the energy that it asks for as one more field.
struct PlanWithEnergy: Encodable {
    let plan: Plan
    let energy: EnergyReport?

    private enum Key: String, CodingKey {
        case energy
    }

    func encode(to encoder: any Encoder) throws {
        try plan.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(energy, forKey: .energy)
    }
}
