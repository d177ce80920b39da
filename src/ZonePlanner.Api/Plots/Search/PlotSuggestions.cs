using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>GET /api/plots/suggest: places, sites and industries that the words in the search box may mean.</summary>
internal static class PlotSuggestions
{
    private static readonly string Reading = Sql.Beside(typeof(PlotSuggestions), "plot_suggestions.sql");

    public static void Map(IEndpointRouteBuilder plots) => plots
        .MapGet("suggest", HandleAsync)
        .WithName(nameof(PlotSuggestions))
        .WithSummary("Gợi ý khi tìm lô đất / Suggestions for the search of plots")
        .WithDescription("Units by old and new names, sites and industries, without diacritics and with a typo or two, each with how many plots a search for it finds when nothing else is asked: available ones, and those whose status is not public.")
        .TakesOnly("q", "validAt", "knownAt")
        .Produces(StatusCodes.Status304NotModified);

    private static async Task<Results<Ok<SuggestedPlaces>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [AsParameters] Asked asked, HttpContext http, RecordWatch watch, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var words = PlotNeeds.ReadWords("q", asked.Q, mistakes);
        var asOf = AsOfParameters.Read(asked.ValidAt, asked.KnownAt, mistakes);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        var record = await watch.NewestAsync();
        if (RecordTag.IsHeld(http, record))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var at = record.At(asOf);
        return TypedResults.Ok(new SuggestedPlaces(words is null ? [] : await database.ReadAsync<SuggestedPlace>(Reading, cancellation, words, at.ValidAt, at.KnownAt)));
    }

    /// <summary>The question as sent.</summary>
    internal sealed record Asked
    {
        [FromQuery(Name = "q")]
        [Description("What has been typed so far.")]
        public string? Q { get; init; }

        [FromQuery(Name = "validAt")]
        [Description("The day whose law is asked for; today when left out.")]
        public string? ValidAt { get; init; }

        [FromQuery(Name = "knownAt")]
        [Description("The instant (or day) whose knowledge is asked for; now when left out.")]
        public string? KnownAt { get; init; }
    }
}

/// <summary>What the words may mean, the best match first.</summary>
internal sealed record SuggestedPlaces(IReadOnlyList<SuggestedPlace> Suggestions);

/// <summary>A <c>province</c>, <c>district</c>, <c>commune</c>, <c>site</c> or <c>industry</c>: the name of the parameter that takes its code.</summary>
internal sealed record SuggestedPlace(string Kind, string Code, string Name, string? NameEn, long Count);
