namespace ZonePlanner.Domain.Measures;

/// <summary>Divides a whole number in proportion to weights so that the parts add up to it: each its floor, and the rest one by one to the largest remainders.</summary>
public static class Apportionment
{
    /// <summary>The parts, in the order of the weights; of equal remainders the earlier goes first.</summary>
    /// <param name="whole">What is divided, zero or more.</param>
    /// <param name="weights">Zero or more each, and more than zero together.</param>
    /// <exception cref="ArgumentException">There is nothing to divide by.</exception>
    public static long[] Divide(long whole, IReadOnlyList<double> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        var sum = weights.Sum();
        if (!(sum > 0) || double.IsInfinity(sum) || weights.Any(weight => weight < 0))
        {
            throw new ArgumentException("The weights must be zero or more, and more than zero together.", nameof(weights));
        }

        var exact = weights.Select(weight => whole * (weight / sum)).ToArray();
        var parts = exact.Select(part => (long)Math.Floor(part)).ToArray();
        var byRemainder = Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - parts[i]).ThenBy(i => i).ToArray();
        var rest = (int)(whole - parts.Sum());
        foreach (var part in byRemainder.Where(i => weights[i] > 0).Take(rest))
        {
            parts[part]++;
        }

        // Rounding in the products can, rarely, lift a floor too high: the smallest remainder gives it back.
        foreach (var part in byRemainder.Reverse().Where(i => parts[i] > 0).Take(-rest))
        {
            parts[part]--;
        }

        return parts;
    }
}
