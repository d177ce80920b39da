using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Feeds;

/// <summary>
/// What one recording changed about the plots of one site, as everybody may see it: <c>count</c> plots of <c>measuredHa</c> in all, of which the first
/// <see cref="Most"/> by code are listed in <c>plots</c>; <c>changes</c> are the words of all of them.
/// </summary>
internal sealed record PlotsChange(
    Guid Id,
    long Version,
    DateTimeOffset RecordedAt,
    string Site,
    string Name,
    string? NameEn,
    SiteKind Kind,
    IReadOnlyList<string> Changes,
    Sentence Title,
    Sentence Summary,
    int Count,
    decimal MeasuredHa,
    IReadOnlyList<ChangedPlot> Plots,
    PlotsLinks Links) : IPublishedChange
{
    /// <summary>So many plots a message lists.</summary>
    public const int Most = 500;

    string IPublishedChange.Type => "plots.changed";

    string IPublishedChange.Subject => SubjectOf(Site);

    ChangeReading IPublishedChange.Reading => new(Links.Page, Links.PageEn, Links.Plots, Links.History, null);

    /// <summary>A change as it is told, from what was found in the record.</summary>
    public static PlotsChange Of(Found found) => new(
        ChangeId.Of(found.Version, found.Instant, SubjectOf(found.Site)),
        found.Version,
        found.Instant,
        found.Site,
        found.Name,
        found.NameEn,
        found.Kind,
        found.Changes,
        PlotSentences.Title(found),
        PlotSentences.Summary(found),
        found.Count,
        found.MeasuredHa,
        found.Plots,
        PlotsLinks.Of(found));

    // Of one recording a site comes before its plots.
    private static string SubjectOf(string site) => $"{site}/plots";

    /// <summary>What the reading finds.</summary>
    internal sealed record Found(
        long Version,
        DateTimeOffset Instant,
        string Site,
        string Name,
        string? NameEn,
        SiteKind Kind,
        int Count,
        decimal MeasuredHa,
        IReadOnlyList<string> Changes,
        IReadOnlyList<PlotGroup> Groups,
        IReadOnlyList<ChangedPlot> Plots);
}

/// <summary>Plots of which the same became: <c>new</c>, <c>ended</c>, <c>period</c>, <c>status</c> from one to another, <c>outline</c> or <c>figures</c>; the first labels of them.</summary>
internal sealed record PlotGroup(string What, PlotStatus? Was, PlotStatus? Becomes, int Count, decimal MeasuredHa, IReadOnlyList<string> Labels, DateOnly? ValidFrom);

/// <summary>
/// A plot of which something else is seen than before. <c>changes</c>: <c>new</c>, <c>ended</c>, <c>period</c> when only its days differ, or else <c>outline</c> and the
/// members of its sheet that do; <c>validFrom</c> is the first day that differs.
/// </summary>
internal sealed record ChangedPlot(string Code, string Label, IReadOnlyList<string> Changes, DateOnly? ValidFrom, PlotState? Before, PlotState? After)
{
    /// <summary>Its page.</summary>
    public string Link => $"/plots/{Uri.EscapeDataString(Code)}";
}

/// <summary>What is seen of a plot; null is not known, or not to be seen.</summary>
internal sealed record PlotState(PlotStatus? Status, string? Tenant, string? Decision, decimal MeasuredHa);

/// <summary>Where the plots are read: the one there is, or those of the site.</summary>
internal sealed record PlotsLinks(string Page, string PageEn, string Plots, string? History)
{
    public static PlotsLinks Of(PlotsChange.Found found)
    {
        if (found is { Count: 1, Plots: [var one] })
        {
            var code = Uri.EscapeDataString(one.Code);
            return new PlotsLinks($"/plots/{code}", $"/en/plots/{code}", $"/api/plots/{code}", $"/api/plots/{code}/history");
        }

        var site = Uri.EscapeDataString(found.Site);
        return new PlotsLinks($"/sites/{site}", $"/en/sites/{site}", $"/api/plots?site={site}", null);
    }
}
