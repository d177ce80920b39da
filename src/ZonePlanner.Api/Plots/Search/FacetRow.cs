using System.Text.Json;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>How many plots are alike in all that is counted by; <c>Missed</c> is the bit of the one facet whose own choice leaves them out, 0 for plots that are found.</summary>
internal sealed record FacetRow(
    string? Province, string? District, string? Kind, string? Status, string? Quality, string? PriceUnit, string? Hectares, string? Sections, int Missed, long Count)
{
    /// <summary>From the words kept with each plot.</summary>
    public static FacetRow Of(string words, int missed, long count)
    {
        var said = JsonSerializer.Deserialize<string?[]>(words) ?? throw new InvalidOperationException("A facet is empty.");
        return new(said[0], said[1], said[2], said[3], said[4], said[5], said[6], said[7], missed, count);
    }
}
