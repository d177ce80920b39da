using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Imports;

/// <summary>What the operator asked <c>load</c> to do.</summary>
internal sealed record LoadOptions(LoadKind As, string File)
{
    /// <summary>The level of the units.</summary>
    public UnitLevel? Level { get; init; }

    /// <summary>The legal period the lines hold for; absent means all the time of what they belong to.</summary>
    public LegalPeriod? Period { get; init; }

    /// <summary>The day on which things were as the file shows them.</summary>
    public DateOnly? Date { get; init; }

    public ProtectedLayerKind? LayerKind { get; init; }

    /// <summary>The public code of the layer.</summary>
    public string? Layer { get; init; }

    /// <summary>Codes of other layers this one takes the place of.</summary>
    public IReadOnlyList<string> Replaces { get; init; } = [];

    /// <summary>The ground that was looked at: the code of a unit, or <c>parcels</c> for nothing beyond them.</summary>
    public string? Extent { get; init; }

    public string? Owner { get; init; }

    public string? Source { get; init; }

    public string? CodeField { get; init; }

    public string? NameField { get; init; }

    public string? LandUseField { get; init; }

    public Quality Quality { get; init; } = Quality.Digitised;

    public Crs? Crs { get; init; }

    public string? Table { get; init; }

    /// <summary>Facts said once for every feature.</summary>
    public IReadOnlyDictionary<string, string> Set { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public bool Repair { get; init; }

    public bool SkipRefused { get; init; }

    public bool DropSchematicOutlines { get; init; }

    public bool DryRun { get; init; }

    public bool Yes { get; init; }
}
