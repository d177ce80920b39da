using Microsoft.EntityFrameworkCore;
using Npgsql;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Proposals;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Database;

/// <summary>The decision that a change of the record stands on.</summary>
internal static class DecisionsOnRecord
{
    private static readonly string CurrentDecision = Sql.Beside(typeof(DecisionsOnRecord), "current_decision.sql");

    /// <summary>The decision on record of that number, day, issuer and link, or a new one; its number and day must be there.</summary>
    public static async Task<(long Id, string Code)> FindOrAddAsync(
        PlanningDb db, ProposedDecision said, string? title, DateOnly inForce, string source, Guid change, CancellationToken cancellation)
    {
        var link = said.Link ?? (said.File is null ? null : $"/api/decision-files/{said.File}");
        static object Given(string? text) => (object?)text ?? DBNull.Value;
        await using (var command = new NpgsqlCommand(CurrentDecision, (NpgsqlConnection)db.Database.GetDbConnection())
        {
            Parameters = { new() { Value = said.Number! }, new() { Value = said.SignedOn!.Value }, new() { Value = Given(said.Issuer) }, new() { Value = Given(link) } },
        })
        await using (var row = await command.ExecuteReaderAsync(cancellation))
        {
            if (await row.ReadAsync(cancellation))
            {
                return (row.GetInt64(0), row.GetString(1));
            }
        }

        var decision = new Decision
        {
            Code = $"{PublicCode.Of(said.Number!)}-{said.SignedOn:yyyyMMdd}-{change.ToString("N")[..6]}",
            Number = said.Number,
            Issuer = said.Issuer,
            Title = said.Title ?? title ?? said.Number!,
            SignedOn = said.SignedOn,
            InForceOn = inForce,
            Year = said.SignedOn.Value.Year,
            Link = link,
            Source = source,
        };
        db.Add(decision);
        await db.SaveChangesAsync(cancellation);
        return (decision.Id, decision.Code);
    }
}
