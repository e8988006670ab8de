extension Float {
    /// ln(x) for x > 0, by x = m · 2^e and the series of artanh; the optimiser imports no C library, and a result that depends
    /// on one would not be the same plan everywhere.
    static func naturalLogarithm(_ x: Float) -> Float {
        let ratio = (Double(x.significand) - 1) / (Double(x.significand) + 1)
        var power = ratio
        var sum = 0.0
        for odd in stride(from: 1.0, through: 25, by: 2) {
            sum += power / odd
            power *= ratio * ratio
        }
        return Float(2 * sum + Double(x.exponent) * 0.693_147_180_559_945_3)
    }
}
