using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Measures;

namespace ZonePlanner.Domain.Checks;

/// <summary>One thing a check says about a boundary.</summary>
/// <param name="Code">A stable word for the rule, in kebab case.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">The sentence, in both languages.</param>
public sealed record Finding(string Code, Severity Severity, Message Message)
{
    /// <summary>Tells it from the others of one answer: its code, its subject where it has one, and a number where that is not enough.</summary>
    public string Key
    {
        get => field ?? (Subject is null ? Code : $"{Code}:{Subject}");
        init;
    }

    /// <summary>The land it is about, where it is about an area.</summary>
    public LandArea? Area { get; init; }

    /// <summary>Where: longitude, latitude, WGS 84; null where it has no place of its own.</summary>
    public Geometry? Place { get; init; }

    /// <summary>What it is about: a land-use code, a site's code, a commune's code.</summary>
    public string? Subject { get; init; }

    /// <summary>The data it rests on.</summary>
    public DataLayer? Layer { get; init; }

    /// <summary>The article of law.</summary>
    public string? Article { get; init; }

    /// <summary>What difference is let pass.</summary>
    public string? Tolerance { get; init; }

    /// <summary>Who claims what, where it is between two.</summary>
    public Parties? Parties { get; init; }

    /// <summary>What was measured.</summary>
    public Quantity? Raw { get; init; }

    /// <summary>What the rule compares: the measured after approvals, rounding and tolerance.</summary>
    public Quantity? Judged { get; init; }

    /// <summary>The outline that would mend it; null where there is none, or none was asked for.</summary>
    public Repair? Repair { get; init; }

    /// <summary>The same findings with keys of their own.</summary>
    public static IReadOnlyList<Finding> Keyed(IEnumerable<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. findings.Select(finding =>
        {
            var nth = seen[finding.Key] = seen.GetValueOrDefault(finding.Key) + 1;
            return nth == 1 ? finding : finding with { Key = $"{finding.Key}#{nth}" };
        })];
    }

    /// <summary>It cannot be published so.</summary>
    public static Finding Error(string code, Message message) => new(code, Severity.Error, message);

    /// <summary>Somebody must look.</summary>
    public static Finding Warning(string code, Message message) => new(code, Severity.Warning, message);

    /// <summary>Good to know.</summary>
    public static Finding Advice(string code, Message message) => new(code, Severity.Advice, message);
}

/// <summary>The two that a finding is between: the boundary that is checked, and the other.</summary>
public sealed record Parties(string Own, string Other);

/// <summary>A number and its unit: m², ha, m, %.</summary>
public sealed record Quantity(double Value, string Unit)
{
    /// <summary>An area in square metres.</summary>
    public static Quantity Of(LandArea area) => new(Math.Round(area.SquareMetres, 2), "m²");

    /// <summary>An area in hectares, all digits.</summary>
    public static Quantity Hectares(LandArea area) => new(area.Hectares, "ha");

    /// <summary>An area in hectares as rules compare it: to the square metre.</summary>
    public static Quantity RoundedHectares(LandArea area) => new((double)area.RoundedHectares, "ha");

    /// <summary>A distance in metres.</summary>
    public static Quantity Metres(double metres) => new(metres, "m");
}
