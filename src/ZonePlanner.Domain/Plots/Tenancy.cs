namespace ZonePlanner.Domain.Plots;

/// <summary>Who holds a plot and what they promised: members named as those of <see cref="PlotVersion"/>.</summary>
public sealed record Tenancy
{
    /// <summary>Nobody.</summary>
    public static readonly Tenancy None = new();

    /// <inheritdoc cref="PlotVersion.Tenant"/>
    public string? Tenant { get; init; }

    /// <inheritdoc cref="PlotVersion.Project"/>
    public string? Project { get; init; }

    /// <inheritdoc cref="PlotVersion.ProjectIndustry"/>
    public string? ProjectIndustry { get; init; }

    /// <inheritdoc cref="PlotVersion.CapitalBnVnd"/>
    public decimal? CapitalBnVnd { get; init; }

    /// <inheritdoc cref="PlotVersion.PromisedStart"/>
    public DateOnly? PromisedStart { get; init; }

    /// <inheritdoc cref="PlotVersion.PromisedOperation"/>
    public DateOnly? PromisedOperation { get; init; }

    /// <inheritdoc cref="PlotVersion.StartedOn"/>
    public DateOnly? StartedOn { get; init; }

    /// <inheritdoc cref="PlotVersion.OperatingOn"/>
    public DateOnly? OperatingOn { get; init; }

    /// <summary>Whether plots of this status have a tenant.</summary>
    public static bool IsOf(PlotStatus status) => status is PlotStatus.Reserved or PlotStatus.Leased or PlotStatus.HandedOver;

    /// <summary>Whether a plot stands so only by a decision.</summary>
    public static bool NeedsDecision(PlotStatus status) => status is PlotStatus.Leased or PlotStatus.HandedOver or PlotStatus.Revoked;
}
