using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Sites;

/// <summary>GET /api/sites: sites as the law has them on a day, all or those that words, kind, status and place pick out, the best match first.</summary>
internal static class SiteList
{
    private const int Most = 1000;

    private static readonly string Reading = Sql.Beside(typeof(SiteList), "site_list.sql");

    public static void Map(IEndpointRouteBuilder sites) => sites
        .MapGet("", HandleAsync)
        .WithName(nameof(SiteList))
        .WithSummary("Tìm khu, cụm công nghiệp / Find sites")
        .WithDescription("Sites as the law has them on a day. Words are found without diacritics, in either Unicode form, in names, aliases and codes; when nothing holds them, names that differ by a typo or two.")
        .TakesOnly("q", "kind", "status", "province", "unit", "validAt", "knownAt", "limit", "cursor")
        .Produces(StatusCodes.Status304NotModified);

    private static async Task<Results<Ok<SitesFound>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [AsParameters] Asked asked, HttpContext http, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var words = ReadWords(asked.Q, mistakes);
        var kinds = WordParameters.ReadList<SiteKind>("kind", asked.Kind, mistakes);
        var statuses = WordParameters.ReadList<SiteStatus>("status", asked.Status, mistakes);
        var limit = ReadLimit(asked.Limit, mistakes);
        var after = ReadCursor(asked.Cursor, mistakes);
        var asOf = AsOfParameters.Read(asked.ValidAt, asked.KnownAt, mistakes);
        var record = await RecordState.ReadAsync(database, cancellation);
        var at = record.At(asOf);
        var province = await NamedProvince.FindAsync(database, asked.Province, at.KnownAt, mistakes, cancellation);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        if (RecordTag.IsHeld(http, record))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var rows = await database.ReadAsync<FoundSite>(
            Reading, cancellation, words, kinds, statuses, province?.Whole, province?.Meant, asked.Unit, at.ValidAt, at.KnownAt, limit + 1, after?.Rank, after?.Code);
        var sites = rows.Take(limit).Select(row => row.Site).ToArray();
        return TypedResults.Ok(new SitesFound(
            at.ValidAt,
            at.KnownAt,
            rows.FirstOrDefault()?.Matched ?? 0,
            sites.Length,
            sites,
            rows.Count > limit ? NextPage(http.Request, at, rows[limit - 1]) : null));
    }

    private static string? ReadWords(string? text, List<Mistake> mistakes)
    {
        if (text is { Length: > 200 })
        {
            mistakes.Add(Mistake.In("q", "too-long", "Từ khoá dài quá 200 ký tự.", "The words are longer than 200 characters."));
        }

        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private static int ReadLimit(string? text, List<Mistake> mistakes)
    {
        if (text is null)
        {
            return 100;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) || limit is < 1 or > Most)
        {
            mistakes.Add(Mistake.In("limit", "bad-limit", $"“limit” là một số nguyên từ 1 đến {Most}.", $"“limit” is a whole number from 1 to {Most}."));
        }

        return limit;
    }

    private static Place? ReadCursor(string? text, List<Mistake> mistakes)
    {
        if (text is null)
        {
            return null;
        }

        try
        {
            var parts = System.Text.Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text)).Split('|', 2);
            if (parts.Length == 2 && !parts[1].Contains('\0', StringComparison.Ordinal)
                && decimal.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rank))
            {
                return new Place(rank, parts[1]);
            }
        }
        catch (FormatException)
        {
            // Answered below, like every other text that no page of ours gave.
        }

        mistakes.Add(Mistake.In("cursor", "bad-cursor", "“cursor” không phải do một trang trước đưa ra.", "“cursor” is not one that a page gave."));
        return null;
    }

    /// <summary>The same question after the last site shown, with both moments named: every page sees one record.</summary>
    private static string NextPage(HttpRequest request, AsOf at, FoundSite last)
    {
        var query = request.Query
            .Where(given => given.Key is not ("cursor" or "validAt" or "knownAt"))
            .Select(given => KeyValuePair.Create(given.Key, (string?)given.Value))
            .Append(new("validAt", at.ValidAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            .Append(new("knownAt", UtcInstants.Text(at.KnownAt)))
            .Append(new("cursor", WebEncoders.Base64UrlEncode(System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{last.Rank}|{last.Site.Code}")))));
        return QueryHelpers.AddQueryString("/api/sites", query);
    }

    private sealed record Place(decimal Rank, string Code);

    private sealed record FoundSite(decimal Rank, long Matched, ListedSite Site);

    /// <summary>The question as sent.</summary>
    internal sealed record Asked
    {
        [FromQuery(Name = "q")]
        [Description("Words of a name, an alias or a code; diacritics may be left out.")]
        public string? Q { get; init; }

        [FromQuery(Name = "kind")]
        [Description("industrial-zone, industrial-cluster, economic-zone, it-park; several with commas.")]
        public string? Kind { get; init; }

        [FromQuery(Name = "status")]
        [Description("planned, established, operating, withdrawn, merged; several with commas.")]
        public string? Status { get; init; }

        [FromQuery(Name = "province")]
        [Description("A province by code (24, 24-2025) or name, old or new: what became part of it counts as its own.")]
        public string? Province { get; init; }

        [FromQuery(Name = "unit")]
        [Description("A unit of any level by code, of any date: sites that lie in it by their outline or by their source.")]
        public string? Unit { get; init; }

        [FromQuery(Name = "validAt")]
        [Description("The day whose law is asked for; today when left out.")]
        public string? ValidAt { get; init; }

        [FromQuery(Name = "knownAt")]
        [Description("The instant (or day) whose knowledge is asked for; now when left out.")]
        public string? KnownAt { get; init; }

        [FromQuery(Name = "limit")]
        [Description("How many at most, 1 to 1000; 100 when left out.")]
        public string? Limit { get; init; }

        [FromQuery(Name = "cursor")]
        [Description("From the “next” of the page before.")]
        public string? Cursor { get; init; }
    }
}

/// <summary>Sites found, with the moments they were read at; <c>numberMatched</c> counts every page, <c>next</c> is the address of the next one.</summary>
internal sealed record SitesFound(DateOnly ValidAt, DateTimeOffset KnownAt, long NumberMatched, int NumberReturned, IReadOnlyList<ListedSite> Sites, string? Next);

/// <summary>A site as a list shows it: the three areas side by side, null where one is not known. <c>validTo</c> is the first day it no longer holds.</summary>
internal sealed record ListedSite(
    string Code,
    string Name,
    string? NameEn,
    IReadOnlyList<string> Aliases,
    SiteKind Kind,
    SiteStatus Status,
    bool InForce,
    Quality? Quality,
    decimal? DecidedHa,
    decimal? DeclaredHa,
    decimal? MeasuredHa,
    decimal? GeodesicHa,
    string? AreaCrs,
    string? Province,
    string? ProvinceName,
    string? Decision,
    DateOnly? ValidFrom,
    Precision ValidFromPrecision,
    DateOnly? ValidTo,
    IReadOnlyList<double>? Bbox)
{
    /// <summary>Where the whole of it is read.</summary>
    public string Href => $"/api/sites/{Uri.EscapeDataString(Code)}";
}
