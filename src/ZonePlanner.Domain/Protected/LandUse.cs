namespace ZonePlanner.Domain.Protected;

/// <summary>A land-use code of the land inventory and what it means.</summary>
public sealed class LandUse
{
    /// <summary>The code, for example LUC.</summary>
    public required string Code { get; init; }

    /// <summary>Its meaning in Vietnamese.</summary>
    public required string Name { get; init; }

    /// <summary>Its meaning in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>How it is sourced.</summary>
    public required string Confidence { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Source { get; init; }
}
