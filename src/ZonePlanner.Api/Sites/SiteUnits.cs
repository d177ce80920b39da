using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Sites;

/// <summary>The units a site lies in, level by level, with parts that add up to its measured area to the square metre.</summary>
internal static class SiteUnits
{
    private const string Outside = "Ngoài mọi đơn vị đã biết / Outside any known unit";

    public static IReadOnlyList<SiteUnit> Divide(double? measuredM2, IReadOnlyList<Share> shares) => measuredM2 is { } measured
        ? [.. shares.GroupBy(share => (share.Level, share.Geography)).SelectMany(level => DivideLevel(new LandArea(measured), level.Key.Level, level.Key.Geography, [.. level]))]
        : [.. shares.Select(share => new SiteUnit(share.Level, share.Geography, share.Code, share.Name, null, null, false, true))];

    private static IEnumerable<SiteUnit> DivideLevel(LandArea measured, UnitLevel level, DateOnly geography, Share[] shares)
    {
        var division = LandDivision.ByOutline(measured, [.. shares.Select(share => new LandArea(share.M2 ?? 0))]);
        var whole = (long)(measured.RoundedHectares * 10_000);
        var parts = division.Divide(whole);
        for (var i = 0; i < parts.Length; i++)
        {
            var (code, name) = i < shares.Length ? (shares[i].Code, shares[i].Name) : (null, Outside);
            if (parts[i] > 0)
            {
                yield return new SiteUnit(level, geography, code, name, parts[i] / 10_000m, Math.Round((double)parts[i] / whole, 6), i == division.Lead, false);
            }
        }
    }

    /// <summary>The ground of the site and a unit together; none where only the source names the unit.</summary>
    internal sealed record Share(UnitLevel Level, DateOnly Geography, string Code, string Name, double? M2);
}
