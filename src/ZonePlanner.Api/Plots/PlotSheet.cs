using System.Text.Json;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Plots;

/// <summary>A plot during a period, as it may be seen. Null is not known, or not to be seen: <c>disclosure</c> says how much is.</summary>
internal sealed record PlotSheet
{
    /// <summary>The number of the newest line: <c>If-Match</c> names it, in quotes. Null while something may not be seen: that it changed is not told either.</summary>
    public required long? Revision { get; init; }

    public required string Code { get; init; }

    public required string Label { get; init; }

    public required string Site { get; init; }

    public required string SiteName { get; init; }

    public required SiteKind SiteKind { get; init; }

    public required SiteStatus SiteStatus { get; init; }

    public required string? Province { get; init; }

    /// <summary>What may be seen, by the status of the site: all; in-procedure, without the tenant's name and capital; plan-only, the place, hectares and industries.</summary>
    public required Disclosure Disclosure { get; init; }

    public required PlotStatus? Status { get; init; }

    public required string? Decision { get; init; }

    public required string? DecisionCode { get; init; }

    public required Quality Quality { get; init; }

    public required decimal MeasuredHa { get; init; }

    public required decimal GeodesicHa { get; init; }

    public required decimal? DeclaredHa { get; init; }

    public required string AreaCrs { get; init; }

    public required string? SourceCrs { get; init; }

    public required string? LandUse { get; init; }

    public required DateOnly? LeaseUntil { get; init; }

    public required PlotPrice? Price { get; init; }

    /// <summary>Sections and divisions of VSIC 2018; empty when nobody said.</summary>
    public required IReadOnlyList<string> IndustriesAllowed { get; init; }

    public required IReadOnlyList<string> IndustriesRefused { get; init; }

    public required double? HeightM { get; init; }

    public required double? DensityPct { get; init; }

    public required double? PowerMw { get; init; }

    public required double? WaterM3Day { get; init; }

    public required double? WastewaterM3Day { get; init; }

    public required bool? Gas { get; init; }

    public required bool? Telecom { get; init; }

    public required double? RoadWidthM { get; init; }

    /// <summary>Who reported each figure and when; stale after 90 days.</summary>
    public required IReadOnlyDictionary<string, FigureReport> Reports { get; init; }

    public required string? Tenant { get; init; }

    public required string? Project { get; init; }

    public required string? ProjectIndustry { get; init; }

    public required decimal? CapitalBnVnd { get; init; }

    public required DateOnly? PromisedStart { get; init; }

    public required DateOnly? PromisedOperation { get; init; }

    public required DateOnly? StartedOn { get; init; }

    public required DateOnly? OperatingOn { get; init; }

    /// <summary>Days by which the project is behind what was promised; null when it is not.</summary>
    public required int? DaysLate { get; init; }

    public required DateOnly? ValidFrom { get; init; }

    /// <summary>The first day it no longer holds.</summary>
    public required DateOnly? ValidTo { get; init; }

    /// <summary>Null like <see cref="Revision"/>.</summary>
    public required DateTimeOffset? RecordedFrom { get; init; }

    public required IReadOnlyList<double> Bbox { get; init; }

    /// <summary>GeoJSON, WGS 84.</summary>
    public required JsonElement Geometry { get; init; }

    public required string? Source { get; init; }

    public required string? Note { get; init; }
}

/// <summary>How much of a site's plots may be seen.</summary>
internal enum Disclosure
{
    /// <summary>All: the site is established.</summary>
    All,

    /// <summary>No investor's or tenant's name and capital: the site is planned, and somebody was chosen to build it.</summary>
    InProcedure,

    /// <summary>The place, the hectares and the industries: the site only stands in a plan.</summary>
    PlanOnly,
}

/// <summary>A price, as asked.</summary>
internal sealed record PlotPrice(decimal From, decimal? To, PriceUnit Unit);

/// <summary>Where a figure comes from.</summary>
internal sealed record FigureReport(string By, DateOnly On, bool Stale);
