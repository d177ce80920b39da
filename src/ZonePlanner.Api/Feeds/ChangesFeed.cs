using System.Globalization;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Feeds;

/// <summary>GET /feeds/changes.atom: what was published, the newest first, one entry for each site a recording changed and one for its plots. Pages follow by their links (RFC 5005).</summary>
internal static class ChangesFeed
{
    public const string Path = "/feeds/changes.atom";

    private const int MostEntries = 500;

    private static readonly string FirstInstant = Sql.Beside(typeof(ChangesFeed), "first_instant.sql");
    private static readonly string KnownSite = Sql.Beside(typeof(ChangesFeed), "known_site.sql");

    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], HandleAsync)
        .WithName(nameof(ChangesFeed))
        .TakesOnly("province", "site", "lang", "limit", "before")
        .ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(HttpContext http, NpgsqlDataSource database, RecordWatch watch, CancellationToken cancellation)
    {
        var query = http.Request.Query;
        var mistakes = new List<Mistake>();
        var language = WordParameters.ReadOne<Language>("lang", Given(query, "lang"), mistakes) ?? Language.Vi;
        var limit = ReadLimit(Given(query, "limit"), mistakes);
        var before = ReadPlace(Given(query, "before"), mistakes);
        var record = await watch.NewestAsync();
        var province = await NamedProvince.FindAsync(database, Given(query, "province"), record.Instant, mistakes, cancellation);
        var site = await ReadSiteAsync(database, Given(query, "site"), record, mistakes, cancellation);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        // Any web page may read it, as it may /ogc.
        http.Response.Headers.AccessControlAllowOrigin = "*";
        if (RecordTag.IsHeld(http, record, "atom"))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var found = await ChangesReading.NewestAsync(database, record, province?.Whole, site, before, limit + 1, cancellation);
        var feed = new AtomFeed(
            new FeedAddress(http.Request), language, ChangeId.OfFeed(await FirstInstantAsync(database, cancellation), $"{Given(query, "province")}/{site}/{language}"), record, Given(query, "province"), site);
        return TypedResults.Bytes(feed.Write([.. found.Take(limit)], isPage: before is not null, hasMore: found.Count > limit), AtomFeed.MediaType);
    }

    private static string? Given(IQueryCollection query, string name) => query.TryGetValue(name, out var value) ? value.ToString() : null;

    private static int ReadLimit(string? text, List<Mistake> mistakes)
    {
        if (text is null)
        {
            return 100;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) || limit is < 1 or > MostEntries)
        {
            mistakes.Add(Mistake.In("limit", "bad-limit", $"“limit” là một số nguyên từ 1 đến {MostEntries}.", $"“limit” is a whole number from 1 to {MostEntries}."));
        }

        return limit;
    }

    private static ChangePlace? ReadPlace(string? text, List<Mistake> mistakes)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Split('.', 2) is [var number, { Length: > 0 } subject] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return new ChangePlace(version, subject);
        }

        mistakes.Add(Mistake.In("before", "bad-cursor", "“before” không phải do một trang trước đưa ra.", "“before” is not one that a page gave."));
        return null;
    }

    private static async Task<string?> ReadSiteAsync(NpgsqlDataSource database, string? asked, RecordState record, List<Mistake> mistakes, CancellationToken cancellation)
    {
        if (asked is null)
        {
            return null;
        }

        await using var command = database.CreateCommand(KnownSite);
        command.Parameters.Add(new() { Value = asked });
        command.Parameters.Add(new() { Value = record.Instant });
        if (await command.ExecuteScalarAsync(cancellation) is not true)
        {
            mistakes.Add(Mistake.In(
                "site",
                "unknown-site",
                $"Không có khu, cụm công nghiệp nào mang mã “{AsOfParameters.Shorten(asked)}”.",
                $"No site has the code “{AsOfParameters.Shorten(asked)}”."));
        }

        return asked;
    }

    private static async Task<DateTimeOffset> FirstInstantAsync(NpgsqlDataSource database, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(FirstInstant);
        return await command.ExecuteScalarAsync(cancellation) is DateTime first ? new DateTimeOffset(first, TimeSpan.Zero) : DateTimeOffset.UnixEpoch;
    }
}
