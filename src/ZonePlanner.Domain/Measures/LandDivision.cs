namespace ZonePlanner.Domain.Measures;

/// <summary>How the land of one site lies among the units of one level: a part for each unit, and one outside all of them, adding up to the whole to the square metre.</summary>
public sealed class LandDivision
{
    /// <summary>Square metres below which ground in no unit is the drawing's, not the land's, and goes to the lead unit.</summary>
    public const double Tolerance = 10;

    private readonly double[] _weights;

    private LandDivision(double[] weights, int? lead) => (_weights, Lead) = (weights, lead);

    /// <summary>The unit with the largest share, by its place in the list; of equal ones the first. Absent when no unit has any.</summary>
    public int? Lead { get; }

    /// <summary>Divides by measured ground. Units that overlap share in proportion.</summary>
    /// <param name="measured">The area of the whole outline.</param>
    /// <param name="shared">The area it shares with each unit.</param>
    public static LandDivision ByOutline(LandArea measured, IReadOnlyList<LandArea> shared)
    {
        var weights = new double[shared.Count + 1];
        int? lead = null;
        for (var i = 0; i < shared.Count; i++)
        {
            weights[i] = shared[i].SquareMetres;
            lead = weights[i] > 0 && (lead is null || weights[i] > weights[lead.Value]) ? i : lead;
        }

        var outside = measured.SquareMetres - weights.Sum();
        if (lead is { } first && outside is > 0 and <= Tolerance)
        {
            weights[first] += outside;
        }
        else if (outside > 0)
        {
            weights[^1] = outside;
        }

        return new LandDivision(weights, lead);
    }

    /// <summary>All of it in the one unit there is.</summary>
    public static LandDivision InOneUnit() => new([1, 0], 0);

    /// <summary>Parts of an amount of whole square metres: one for each unit in their order, and last what lies outside them all.</summary>
    public long[] Divide(long squareMetres) => Apportionment.Divide(squareMetres, _weights);
}
