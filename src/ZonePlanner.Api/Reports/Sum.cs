namespace ZonePlanner.Api.Reports;

/// <summary>A row being added up, in whole square metres.</summary>
internal sealed class Sum
{
    private int count;
    private int crossing;
    private int statedOnly;
    private int withoutDecided;
    private int withoutOutline;
    private int schematic;
    private long decidedM2;
    private long declaredM2;
    private long measuredM2;

    public bool IsEmpty => count == 0 && decidedM2 == 0 && declaredM2 == 0 && measuredM2 == 0;

    public HectaresFigures Figures => new(count, crossing, statedOnly, withoutDecided, withoutOutline, schematic, Hectares(decidedM2), Hectares(declaredM2), Hectares(measuredM2));

    /// <summary>A site counts here, once.</summary>
    public void Count(CountedSite site, bool stated)
    {
        count++;
        statedOnly += stated ? 1 : 0;
        withoutDecided += site.DecidedM2 is null ? 1 : 0;
        withoutOutline += site.MeasuredM2 is null ? 1 : 0;
        schematic += site.Schematic ? 1 : 0;
    }

    public void Add(long decided, long declared, long measured)
    {
        decidedM2 += decided;
        declaredM2 += declared;
        measuredM2 += measured;
    }

    public void Cross() => crossing++;

    public HectaresRow Row(string? code, string name, string? nameEn = null, string? parent = null, Unplaced? unplaced = null) => new(
        code, name, nameEn, parent, unplaced, count, crossing, statedOnly, withoutDecided, withoutOutline, schematic, Hectares(decidedM2), Hectares(declaredM2), Hectares(measuredM2));

    private static decimal Hectares(long squareMetres) => squareMetres / 10_000m;
}
