using ZonePlanner.Domain.Time;

namespace ZonePlanner.Domain.Protected;

/// <summary>A decision that lets named hectares of rice land be converted for a site.</summary>
public sealed class ConversionApproval : Recorded
{
    /// <summary>The site.</summary>
    public required long SiteId { get; init; }

    /// <summary>The decision.</summary>
    public required long DecisionId { get; init; }

    /// <summary>LUC, LUK, or LUA for rice land of either code.</summary>
    public required string LandUseCode { get; init; }

    /// <summary>Hectares allowed.</summary>
    public required decimal Hectares { get; init; }

    /// <summary>When it holds in law.</summary>
    public required LegalPeriod Valid { get; init; }
}
