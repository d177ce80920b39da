using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>Whether a need is met.</summary>
internal enum Met
{
    /// <summary>It is.</summary>
    Yes,

    /// <summary>It is not: a plot too small alone, in a set that is large enough.</summary>
    No,

    /// <summary>Nobody said.</summary>
    Unknown,
}

/// <summary>A need by the name of its parameter, whether it is met, and why.</summary>
internal sealed record FitReason(string Code, Met Met, Sentence Message);
