using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Plots;

/// <summary>GET /api/plots/{code}: one plot on a day, each figure with who reported it and when.</summary>
internal static class OnePlot
{
    private static readonly string Reading = Sql.Beside(typeof(OnePlot), "plot_sheet.sql");

    public static void Map(IEndpointRouteBuilder plots) => plots
        .MapGet("{code}", HandleAsync)
        .WithName(nameof(OnePlot))
        .WithSummary("Một lô đất / One plot")
        .WithDescription("A plot as it stands on a day: area, status and decision, price, industries, capacities with who reported each and when, the tenant's schedule. What may not be seen yet, by the status of its site, is null.")
        .TakesOnly("validAt", "knownAt")
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>404: no plot of that code.</summary>
    public static ProblemHttpResult Unknown(string code) => Problems.NotFound(Mistake.In(
        "code", "unknown-plot", $"Không có lô đất nào mang mã “{AsOfParameters.Shorten(code)}”.", $"No plot has the code “{AsOfParameters.Shorten(code)}”."));

    /// <summary>The provinces whose plots the caller sees in full; null for none.</summary>
    public static IReadOnlyList<long>? Sees(HttpContext http) => Caller.Of(http) is { Role: Role.Officer or Role.Planner } caller ? caller.Provinces : null;

    /// <summary>The periods of a plot that meet the days, the newest first.</summary>
    public static Task<List<PlotSheet>> ReadAsync(NpgsqlDataSource database, string code, NpgsqlRange<DateOnly> days, DateTimeOffset knownAt, DateOnly today, IReadOnlyList<long>? sees, CancellationToken cancellation) =>
        database.ReadAsync<PlotSheet>(Reading, cancellation, code, days, knownAt, sees, today);

    /// <summary>The plot as it is after a change, with the tag of its revision.</summary>
    public static async Task<PlotSheet?> NowAsync(HttpContext http, NpgsqlDataSource database, string code, DateOnly day, CancellationToken cancellation)
    {
        var sheets = await ReadAsync(database, code, On(day), DateTimeOffset.MaxValue, day, Sees(http), cancellation);
        if (sheets is not [var sheet])
        {
            return null;
        }

        Tag(http, sheet);
        return sheet;
    }

    private static void Tag(HttpContext http, PlotSheet sheet)
    {
        if (sheet.Revision is { } revision)
        {
            http.Response.Headers.ETag = $"\"{PlotWriting.Tag(revision)}\"";
        }
    }

    private static async Task<Results<Ok<PlotSheet>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [Description("The code of the plot.")] string code,
        [FromQuery(Name = "validAt"), Description("The day asked for; today when left out.")] string? validAt,
        [FromQuery(Name = "knownAt"), Description("The instant (or day) whose knowledge is asked for; now when left out.")] string? knownAt,
        HttpContext http,
        NpgsqlDataSource database,
        RecordWatch watch,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var asOf = AsOfParameters.Read(validAt, knownAt, mistakes);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        var record = await watch.NewestAsync();
        var at = record.At(asOf);
        var sees = Sees(http);
        var sheets = await ReadAsync(database, code, On(at.ValidAt), at.KnownAt, at.ValidAt, sees, cancellation);
        if (sheets is not [var sheet])
        {
            return await NotThenAsync(database, code, at.ValidAt, at.KnownAt, cancellation);
        }

        // Officers change what they read: their tag is the revision, which If-Match takes.
        if (sees is not null)
        {
            Tag(http, sheet);
            http.Response.Headers.CacheControl = "private, no-cache";
            return TypedResults.Ok(sheet);
        }

        return RecordTag.IsHeld(http, record) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(sheet);
    }

    /// <summary>404: no such plot on the day; or none at all.</summary>
    public static async Task<ProblemHttpResult> NotThenAsync(NpgsqlDataSource database, string code, DateOnly day, DateTimeOffset knownAt, CancellationToken cancellation)
    {
        var ever = await ReadAsync(database, code, Always, knownAt, day, null, cancellation);
        if (ever.Count == 0)
        {
            return Unknown(code);
        }

        static string Day(DateOnly? day, string form) => day?.ToString(form, CultureInfo.InvariantCulture) ?? "…";
        var (from, until) = (ever[^1].ValidFrom, ever[0].ValidTo);
        return Problems.NotFound(Mistake.In(
            "validAt",
            "not-then",
            $"Ngày {Day(day, "dd-MM-yyyy")} không có lô “{AsOfParameters.Shorten(code)}”: lô có từ {Day(from, "dd-MM-yyyy")} đến trước {Day(until, "dd-MM-yyyy")}.",
            $"On {Day(day, "yyyy-MM-dd")} there is no plot “{AsOfParameters.Shorten(code)}”: it is there from {Day(from, "yyyy-MM-dd")} until {Day(until, "yyyy-MM-dd")}."));
    }

    /// <summary>One day as a range.</summary>
    public static NpgsqlRange<DateOnly> On(DateOnly day) => new(day, true, day.AddDays(1), false);

    /// <summary>All days.</summary>
    public static NpgsqlRange<DateOnly> Always { get; } = new(default, true, true, default, false, true);
}
