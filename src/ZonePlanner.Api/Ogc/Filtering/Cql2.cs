using System.Text.Json;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>Reads filters in OGC's Common Query Language (21-065r2), both encodings.</summary>
internal static class Cql2
{
    /// <summary>The most characters a filter may have.</summary>
    public const int MostCharacters = 100_000;

    private const int MostJsonLevels = 256;

    /// <summary>Reads CQL2 text.</summary>
    /// <param name="filter">What was sent.</param>
    /// <param name="queryables">The properties it may name.</param>
    /// <param name="crs">The CRS of its coordinates, which follow the CRS's own axis order.</param>
    /// <param name="mistakes">What is wrong with it; none if there is a filter.</param>
    /// <returns>The filter, or null.</returns>
    public static Filter? ReadText(string filter, IReadOnlyList<Queryable> queryables, Crs crs, out IReadOnlyList<Mistake> mistakes)
    {
        var refusals = new Refusals();
        mistakes = refusals.All;
        return IsTooLong(filter, refusals) ? null : Finished(new Cql2Text(filter, new Composer(queryables, refusals), new Shapes(crs, refusals), refusals).Read(), queryables, refusals);
    }

    /// <summary>Reads CQL2 JSON; otherwise as <see cref="ReadText"/>.</summary>
    public static Filter? ReadJson(string filter, IReadOnlyList<Queryable> queryables, Crs crs, out IReadOnlyList<Mistake> mistakes)
    {
        var refusals = new Refusals();
        mistakes = refusals.All;
        if (IsTooLong(filter, refusals))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(filter, new JsonDocumentOptions { MaxDepth = MostJsonLevels });
            return ReadJson(document.RootElement, queryables, crs, refusals);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            refusals.Add("filter", "not-json", $"Bộ lọc không phải là JSON: {Refusals.Shown(exception.Message)}", $"The filter is not JSON: {Refusals.Shown(exception.Message)}");
            return null;
        }
    }

    private static Filter? ReadJson(JsonElement filter, IReadOnlyList<Queryable> queryables, Crs crs, Refusals refusals)
    {
        try
        {
            return Finished(new Cql2Json(new Composer(queryables, refusals), new Shapes(crs, refusals), refusals).Read(filter), queryables, refusals);
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud800 alone, which the JSON reader meets only when it hands the text out.
            refusals.Add("filter", "bad-text", "Bộ lọc có nửa cặp thay thế Unicode.", "The filter has half of a Unicode surrogate pair.");
            return null;
        }
    }

    private static Filter? Finished(Expression root, IReadOnlyList<Queryable> queryables, Refusals refusals)
    {
        var truth = new Composer(queryables, refusals).Truth(root);
        return refusals.All.Count == 0 ? new Filter(truth) : null;
    }

    private static bool IsTooLong(string filter, Refusals refusals)
    {
        if (filter.Length > MostCharacters)
        {
            refusals.Add("filter", "too-long", $"Bộ lọc dài quá {MostCharacters} ký tự.", $"The filter has more than {MostCharacters} characters.");
        }

        return filter.Length > MostCharacters;
    }
}
