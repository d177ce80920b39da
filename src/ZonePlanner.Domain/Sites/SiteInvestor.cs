using ZonePlanner.Domain.Time;

namespace ZonePlanner.Domain.Sites;

/// <summary>Who builds and lets a site (chủ đầu tư hạ tầng) during a period. A planned site that has one is in procedure.</summary>
public sealed class SiteInvestor : Recorded
{
    /// <summary>The site.</summary>
    public required long SiteId { get; init; }

    /// <summary>When it holds in law.</summary>
    public required LegalPeriod Valid { get; init; }

    /// <summary>The name (NFC).</summary>
    public required string Name { get; init; }

    /// <summary>The capital, thousand million đồng (tỷ đồng).</summary>
    public decimal? CapitalBnVnd { get; init; }

    /// <summary>The decision that chose it.</summary>
    public long? DecisionId { get; init; }
}
