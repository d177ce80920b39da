using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Checks;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Checks;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Proposals;

/// <summary>GET /api/proposals/{id}/report: the check of a proposal as a page to print and put into its dossier.</summary>
internal static class ProposalReport
{
    public static void Map(IEndpointRouteBuilder proposals) => proposals
        .MapGet("/{id:guid}/report", HandleAsync)
        .WithName(nameof(ProposalReport))
        .WithSummary("Phiếu kiểm tra để in / The check, to print")
        .WithDescription("An HTML page with the map, every finding, the rules and their day, and the SHA-256 of the data that the page carries in its last script element.")
        .TakesOnly("lang")
        .Produces<string>(StatusCodes.Status200OK, "text/html")
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> HandleAsync(
        [Description("The proposal.")] Guid id,
        [FromQuery, Description("vi (the default) or en.")] string? lang,
        HttpContext http,
        PlanningDb db,
        NpgsqlDataSource database,
        IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json,
        CancellationToken cancellation)
    {
        if (lang is not (null or "vi" or "en"))
        {
            return Problems.BadRequest(Mistake.In("lang", "unknown-word", "“lang” nhận: vi, en.", "“lang” takes: vi, en."));
        }

        var proposal = await db.Proposals.FindAsync([id], cancellation);
        if (proposal is null || !Caller.Known(http).ActsIn(proposal.ProvinceId))
        {
            return OneProposal.Unknown();
        }

        var record = await RecordState.ReadAsync(database, cancellation);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var judgement = await ProposalJudgement.OfAsync(connection, proposal, ContentReader.Read(proposal.Content), cancellation);
        var page = new CheckPage(
            proposal.Title ?? id.ToString(),
            [
                (new("Đề xuất", "Proposal"), id.ToString()),
                (new("Phiên bản", "Revision"), proposal.Revision.ToString(CultureInfo.InvariantCulture)),
                (new("Trạng thái", "State"), RecordTypes.Kebab(proposal.State)),
                (new("Người lập", "Drawn up by"), proposal.CreatedByName),
                (new("Có hiệu lực từ", "In force from"), judgement.ValidAt.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)),
            ],
            [
                .. judgement.Changes.Select(change => (
                    change.Change.Name ?? change.Change.Site ?? $"#{change.Index + 1}",
                    (NetTopologySuite.Geometries.Geometry?)change.Judgement.Boundary,
                    BoundaryReport.Of(change.Question, record.Instant, change.Judgement.Check, change.Judgement.There))),
            ],
            [.. judgement.Findings.Where(found => found.IsOfProposal).Select(found => FindingReport.Of(found.Finding))],
            judgement.RulesOf,
            await RulesReading.ReadAsync(connection, judgement.RulesOf, DateTimeOffset.MaxValue, cancellation),
            record.Version,
            record.Instant);
        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Text(page.Write(lang, json.Value.SerializerOptions), "text/html; charset=utf-8");
    }
}
