using System.Text.Json;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>
/// How many plots are alike in all that is counted by; <c>Missed</c> is the bit of the one facet whose own choice leaves them out, 0 for plots that are found; <c>IsDear</c>: they ask
/// more than “priceTo” in their own unit, so that choosing it would not show them. <c>Refused</c> has a bit for each section, A first, 1 where its choice leaves them out: of plots that
/// allow none, where unknown ones are shown.
/// </summary>
internal sealed record FacetRow(
    string? Kind, string? Status, string? Quality, string? PriceUnit, string? Hectares, string? Sections, string? Refused, int Missed, bool IsDear, long Count)
{
    /// <summary>From the words kept with each plot. The first two are its newest province and district: plots are counted in every unit they are found by.</summary>
    public static FacetRow Of(string words, string? refused, int missed, bool isDear, long count)
    {
        var said = JsonSerializer.Deserialize<string?[]>(words) ?? throw new InvalidOperationException("A facet is empty.");
        return new(said[2], said[3], said[4], said[5], said[6], said[7], refused, missed, isDear, count);
    }
}

/// <summary>How many plots the choice of a province or a district would show; the code is null for those that lie in none.</summary>
internal sealed record UnitCount(string Level, string? Code, long Count);
