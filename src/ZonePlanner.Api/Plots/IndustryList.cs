using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Plots;

/// <summary>GET /api/industries: the sections of VSIC 2018 with their divisions.</summary>
internal static class IndustryList
{
    private static readonly string Reading = Sql.Beside(typeof(IndustryList), "industry_list.sql");

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/api/industries", HandleAsync)
        .WithTags("Plots")
        .WithName(nameof(IndustryList))
        .WithSummary("Ngành kinh tế (VSIC 2018) / Industries (VSIC 2018)")
        .WithDescription("The sections of VSIC 2018 with their divisions, as plots allow and refuse them.")
        .TakesOnly()
        .Produces(StatusCodes.Status304NotModified);

    private static async Task<Results<Ok<Industries>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        HttpContext http, RecordWatch watch, NpgsqlDataSource database, CancellationToken cancellation)
    {
        if (RecordTag.IsHeld(http, await watch.NewestAsync()))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var all = await database.ReadAsync<ListedIndustry>(Reading, cancellation);
        return TypedResults.Ok(new Industries(
        [
            .. all.Where(industry => industry.Parent is null).Select(section => new IndustrySection(
                section.Code,
                section.Name,
                section.NameEn,
                section.Source,
                [.. all.Where(industry => industry.Parent == section.Code).Select(division => new IndustryDivision(division.Code, division.Name, division.NameEn, division.Source))])),
        ]));
    }

    private sealed record ListedIndustry(string Code, string? Parent, string Name, string NameEn, string Source);
}

/// <summary>The sections of VSIC 2018.</summary>
internal sealed record Industries(IReadOnlyList<IndustrySection> Sections);

/// <summary>A section and its divisions.</summary>
internal sealed record IndustrySection(string Code, string Name, string NameEn, string Source, IReadOnlyList<IndustryDivision> Divisions);

/// <summary>A division of a section.</summary>
internal sealed record IndustryDivision(string Code, string Name, string NameEn, string Source);
