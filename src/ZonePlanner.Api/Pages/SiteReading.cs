using System.Globalization;
using System.Text.Json;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Pages;

/// <summary>Reads what a page tells out of the API's own answers, all of one record.</summary>
internal sealed class SiteReading(OwnReadings own)
{
    private const double DetailsAcross = 500;

    /// <summary>The site on a day, or as it last was; null when nothing is known of it, or nothing yet on that day.</summary>
    public async Task<SiteFacts?> FactsAsync(string code, RecordState record, CancellationToken cancellation)
    {
        using var answer = await own.ReadAsync(new OwnQuestion("/api/sites/{code}", [("code", code)], Known(record)), cancellation);
        return answer?.Deserialize<SiteFacts>(SiteFacts.Form);
    }

    /// <summary>The sites its land went into.</summary>
    public async Task<IReadOnlyList<Successor>> SuccessorsAsync(string code, RecordState record, CancellationToken cancellation)
    {
        using var answer = await own.ReadAsync(new OwnQuestion("/api/sites/{code}/lineage", [("code", code)], Known(record)), cancellation);
        if (answer?.Deserialize<Lineage>(SiteFacts.Form) is not { } lineage)
        {
            return [];
        }

        var into = lineage.Passages.Where(passage => passage.From == code).Select(passage => passage.Into).ToHashSet(StringComparer.Ordinal);
        return [.. lineage.Sites.Where(site => into.Contains(site.Code))];
    }

    /// <summary>The outline, no finer than a small picture shows; null when there is none.</summary>
    public async Task<JsonElement?> OutlineAsync(SiteFacts facts, RecordState record, CancellationToken cancellation)
    {
        if (facts is not { Bbox: [var west, var south, var east, var north], Holds: true } || facts.Links.Feature.Split('/') is not ["", "ogc", "collections", var collection, "items", _])
        {
            return null;
        }

        var offset = Math.Max(east - west, north - south) / DetailsAcross;
        using var answer = await own.ReadAsync(
            new OwnQuestion(
                "/ogc/collections/{collectionId}/items/{featureId}",
                [("collectionId", collection), ("featureId", facts.Code)],
                [("f", "json"), ("properties", "code"), ("maxAllowableOffset", offset.ToString("0.#########", CultureInfo.InvariantCulture)), .. Known(record)]),
            cancellation);
        return answer?.RootElement.GetProperty("geometry").Clone();
    }

    private static (string, string)[] Known(RecordState record) => [("knownAt", UtcInstants.Text(record.Instant))];

    private sealed record Lineage(IReadOnlyList<Successor> Sites, IReadOnlyList<Passage> Passages);

    private sealed record Passage(string From, string Into);
}

/// <summary>A site that land went into.</summary>
internal sealed record Successor(string Code, string Name, string? NameEn, Domain.Sites.SiteKind Kind)
{
    public Sentence Called => new($"{RecordWords.Of(Kind).Vi} {Name}", NameEn ?? $"{RecordWords.Of(Kind).En} {Name}");
}
