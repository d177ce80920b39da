using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Proposals;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Sites;

/// <summary>PUT /api/sites/{code}/investor: from a day on, somebody builds a site. Of a planned site this means that it is in procedure.</summary>
internal static class NameInvestor
{
    private static readonly string Turn = Sql.Beside(typeof(NameInvestor), "investor_turn.sql");
    private static readonly string Looking = Sql.Beside(typeof(NameInvestor), "investor_to_change.sql");
    private static readonly string LinesFrom = Sql.Beside(typeof(NameInvestor), "investor_lines.sql");

    public static void Map(IEndpointRouteBuilder sites) => sites
        .MapPut("{code}/investor", HandleAsync)
        .WithName(nameof(NameInvestor))
        .WithSummary("Ghi nhận chủ đầu tư hạ tầng / Record who builds a site")
        .WithDescription("From the day on; what was on record for that day and later is closed and kept in history. Needs If-Match with the ETag that GET answers, or If-None-Match: * where nobody was ever on record; 412 holds under current whom somebody else recorded since. Sent twice by the same planner, it says the same.")
        .TakesOnly()
        .TakesBody<Shape>()
        .For(Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        [Description("The code of the site.")] string code, HttpContext http, PlanningDb db, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(http.Request, 1 << 20, ["validFrom", "name", "capitalBnVnd", "decision", "source"], Read, cancellation);
        if (said is null)
        {
            return refusal!;
        }

        var meant = Preconditions.Of(http.Request);
        if (!meant.IsNew && meant.Revisions is null)
        {
            return Preconditions.Required();
        }

        var caller = Caller.Known(http);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        if (await TakeUpAsync(connection, code, said.From, caller, Caller.Request(http), cancellation) is not { } site)
        {
            return SiteHistory.Unknown(code);
        }

        if (!caller.ActsIn(site.Province))
        {
            return Problems.Refuse(
                StatusCodes.Status403Forbidden,
                "Không được phép / Not allowed",
                [Mistake.In("code", "not-your-province", $"“{AsOfParameters.Shorten(code)}” thuộc tỉnh khác.", $"“{AsOfParameters.Shorten(code)}” belongs to another province.")]);
        }

        var lines = await LinesAsync(db, connection, site.Id, said.From, cancellation);
        var decision = await DecisionsOnRecord.FindOrAddAsync(db, said.Decision, title: null, said.From, said.Source, Guid.NewGuid(), cancellation);
        var next = Named(site.Id, said, decision.Id);
        if (!meant.Hold(site.Revision) && !(meant.IsNew && site.Revision == 0))
        {
            if (lines is [var only] && only.Id == site.Revision && only.By == caller.Email && IsSame(only, next))
            {
                // Its answer was lost on the way, and it is sent again: it is kept already.
                return TypedResults.NoContent();
            }

            await transaction.RollbackAsync(cancellation);
            return Stale(await InvestorOfSite.ReadAsync(http, database, code, site.Since, DateTimeOffset.MaxValue, cancellation));
        }

        foreach (var line in lines)
        {
            line.Close();
        }

        await db.SaveChangesAsync(cancellation);
        db.AddRange(lines.Where(line => line.Valid.From is null || line.Valid.From < said.From).Select(line => Kept(line, said.From)));
        db.Add(next);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return TypedResults.NoContent();
    }

    /// <summary>Waits until nobody else names the site's investor, and only then looks what is on record.</summary>
    private static async Task<ToChange?> TakeUpAsync(NpgsqlConnection connection, string code, DateOnly from, Caller caller, string request, CancellationToken cancellation)
    {
        await using (var turn = new NpgsqlCommand(Turn, connection) { Parameters = { new() { Value = caller.Email }, new() { Value = request }, new() { Value = code } } })
        {
            await turn.ExecuteNonQueryAsync(cancellation);
        }

        await using var command = new NpgsqlCommand(Looking, connection) { Parameters = { new() { Value = code }, new() { Value = from } } };
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? new(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetFieldValue<DateOnly>(3)) : null;
    }

    /// <summary>412: somebody else recorded an investor since, from whatever day on.</summary>
    private static ProblemHttpResult Stale(SeenInvestor? current) => Preconditions.Stale(
        $"Trong lúc đó đã có người khác ghi nhận chủ đầu tư{(current?.Name is { } vi ? $": {vi}" : "")}. Hãy xem bản dưới “current” rồi gửi lại với ETag của nó.",
        $"Somebody else recorded an investor meanwhile{(current?.Name is { } en ? $": {en}" : "")}. Look at the version under “current”, then send yours again with its ETag.",
        current);

    private static async Task<List<SiteInvestor>> LinesAsync(PlanningDb db, NpgsqlConnection connection, long site, DateOnly from, CancellationToken cancellation)
    {
        var ids = new List<long>();
        await using (var command = new NpgsqlCommand(LinesFrom, connection) { Parameters = { new() { Value = site }, new() { Value = from } } })
        await using (var row = await command.ExecuteReaderAsync(cancellation))
        {
            while (await row.ReadAsync(cancellation))
            {
                ids.Add(row.GetInt64(0));
            }
        }

        return await db.SiteInvestors.Where(line => ids.Contains(line.Id)).ToListAsync(cancellation);
    }

    private static SiteInvestor Named(long site, Said said, long decision) => new()
    {
        SiteId = site,
        Valid = LegalPeriod.Since(said.From),
        Name = said.Name,
        CapitalBnVnd = said.Capital,
        DecisionId = decision,
        Source = said.Source,
    };

    private static bool IsSame(SiteInvestor one, SiteInvestor other) =>
        (one.Valid, one.Name, one.CapitalBnVnd, one.DecisionId, one.Source) == (other.Valid, other.Name, other.CapitalBnVnd, other.DecisionId, other.Source);

    private static SiteInvestor Kept(SiteInvestor line, DateOnly until) => new()
    {
        SiteId = line.SiteId,
        Valid = new LegalPeriod(line.Valid.From, until),
        Name = line.Name,
        CapitalBnVnd = line.CapitalBnVnd,
        DecisionId = line.DecisionId,
        Source = line.Source,
        Note = line.Note,
    };

    private static Said Read(BodyMembers body, ICollection<Mistake> mistakes)
    {
        body.Required("validFrom");
        body.Required("decision");
        var decision = SentDecision.Read(body["decision"], mistakes, "decision");
        if (decision is not null && (decision.SignedOn is null || PublicCode.Of(decision.Number ?? "").Length == 0))
        {
            mistakes.Add(Mistake.In("decision", "decision-missing", "Cần số và ngày ký của quyết định.", "The number of the decision and the day it was signed are needed."));
        }

        return new Said(
            body.Day("validFrom") ?? default,
            body.RequiredText("name", 200).Normalize(),
            (decimal?)body.Number("capitalBnVnd", 1e-6, 1e9),
            decision ?? new(null, null, null, null, null, null),
            body.RequiredText("source", 1000).Normalize());
    }

    /// <summary>A site whose investor is named.</summary>
    private sealed record ToChange(long Id, long Province, long Revision, DateOnly Since);

    private sealed record Said(DateOnly From, string Name, decimal? Capital, ProposedDecision Decision, string Source);

    /// <summary>The body as the API document shows it.</summary>
    /// <param name="ValidFrom">The day from which it holds.</param>
    /// <param name="Name">The name.</param>
    /// <param name="CapitalBnVnd">The capital, tỷ đồng.</param>
    /// <param name="Decision">The decision that chose it.</param>
    /// <param name="Source">Where it was read.</param>
    internal sealed record Shape(DateOnly ValidFrom, string Name, decimal? CapitalBnVnd, ProposedDecision Decision, string Source);
}
