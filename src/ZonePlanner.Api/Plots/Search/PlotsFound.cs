namespace ZonePlanner.Api.Plots.Search;

/// <summary>
/// Plots found, with the moments they were read at; <c>numberMatched</c> counts every page, <c>next</c> is the address of the next one. <c>industries</c> is what “industry” was taken for;
/// <c>facets</c> and <c>together</c> are there when asked for, and beside the first page only.
/// </summary>
internal sealed record PlotsFound(
    DateOnly ValidAt,
    DateTimeOffset KnownAt,
    long NumberMatched,
    int NumberReturned,
    IReadOnlyList<FoundPlot> Plots,
    NeighbouringPlots? Together,
    PlotFacets? Facets,
    IReadOnlyList<IndustryName> Industries,
    IReadOnlyList<DistanceLayer> DistanceLayers,
    string? Next);

/// <summary>Sets of plots side by side, the smallest sets first; <c>complete</c> is false when there were more to look at than is done for one question: name a site or a place then.</summary>
internal sealed record NeighbouringPlots(bool Complete, IReadOnlyList<PlotSet> Sets);

/// <summary>Available plots of one site that touch along more than five metres, and their hectares together.</summary>
internal sealed record PlotSet(decimal Hectares, string Site, string SiteName, int Fit, IReadOnlyList<FoundPlot> Plots);

/// <summary>An industry of VSIC 2018.</summary>
internal sealed record IndustryName(string Code, string Name, string NameEn);

/// <summary>A layer that distances rest on; <c>measured</c> is false when another edition has replaced the one that was known then, so that its distances are unknown.</summary>
internal sealed record DistanceLayer(string Name, string Title, string? TitleEn, string? Owner, DateOnly? Date, bool Measured);

/// <summary>
/// How many plots are known to be of each choice; each facet is counted with its own parameter left out. A plot counts in every province and district it is found by. Plots of which nobody said stand under
/// code null: they are shown with every choice, unless unknown=exclude; those that lie in no province or district are shown with none.
/// A plot that only refuses industries counts in each section listed that it does not refuse: it is shown with these.
/// </summary>
internal sealed record PlotFacets(
    IReadOnlyList<FacetCount> Province,
    IReadOnlyList<FacetCount> District,
    IReadOnlyList<FacetCount> Kind,
    IReadOnlyList<FacetCount> Status,
    IReadOnlyList<FacetCount> Quality,
    IReadOnlyList<FacetCount> PriceUnit,
    IReadOnlyList<FacetCount> Hectares,
    IReadOnlyList<FacetCount> Industry);

/// <summary>A choice, its name where it has one, and how many plots it would show; the code is null for plots of which it is not known. Bands of hectares are <c>2-5</c>: from 2, below 5.</summary>
internal sealed record FacetCount(string? Code, string? Name, long Count);
