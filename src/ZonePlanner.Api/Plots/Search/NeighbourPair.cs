namespace ZonePlanner.Api.Plots.Search;

/// <summary>Two plots that touch, by the numbers of their rows, and their square metres.</summary>
internal sealed record NeighbourPair(long One, long Other, double OneM2, double OtherM2);
