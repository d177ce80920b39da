using System.Text;

namespace ZonePlanner.Api.Schematic;

/// <summary>The same numbers on every machine and in every run: SplitMix64, begun from a word by FNV-1a.</summary>
internal sealed class Chance
{
    private ulong state;

    public Chance(string seed)
    {
        state = 14695981039346656037;
        foreach (var letter in Encoding.UTF8.GetBytes(seed))
        {
            state = unchecked((state ^ letter) * 1099511628211);
        }
    }

    /// <summary>From 0 up to, not including, 1.</summary>
    public double Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1ul << 53));
        }
    }

    public double Between(double low, double high) => low + ((high - low) * Next());

    public int Below(int count) => (int)(Next() * count);
}
