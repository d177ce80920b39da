using Microsoft.EntityFrameworkCore;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Domain.Proposals;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Proposals;

/// <summary>Writes a proposal to the record, in the caller's transaction: the decision, a movement for each change, the old versions closed, the new ones in their place.</summary>
internal sealed class Publication
{
    private static readonly string LinesToClose = Sql.Beside(typeof(Publication), "lines_to_close.sql");
    private static readonly string AffectedNeighbours = Sql.Beside(typeof(Publication), "affected_neighbours.sql");

    private readonly PlanningDb db;
    private readonly NpgsqlConnection connection;
    private readonly Proposal proposal;
    private readonly ProposalContent content;
    private readonly DateOnly from;
    private readonly string source;

    private Publication(PlanningDb db, NpgsqlConnection connection, Proposal proposal, ProposalContent content)
    {
        (this.db, this.connection, this.proposal, this.content) = (db, connection, proposal, content);
        from = content.ValidFrom!.Value;
        source = $"proposal {proposal.Id}";
    }

    public static Task<PublishedProposal> WriteAsync(
        PlanningDb db, NpgsqlConnection connection, Proposal proposal, ProposalContent content, IReadOnlyDictionary<string, SiteBefore> known, ProposedDecision decision, CancellationToken cancellation) =>
        new Publication(db, connection, proposal, content).WriteAsync(known, decision, cancellation);

    private async Task<PublishedProposal> WriteAsync(IReadOnlyDictionary<string, SiteBefore> known, ProposedDecision said, CancellationToken cancellation)
    {
        var (decision, decisionCode) = await DecisionsOnRecord.FindOrAddAsync(db, said, proposal.Title, from, source, proposal.Id, cancellation);
        var adding = new PublishedLines(proposal, from, decision, source);
        var pieces = new List<PublishedChange>();
        foreach (var change in content.Changes)
        {
            pieces.Add(await TakeUpAsync(change, cancellation));
        }

        await db.SaveChangesAsync(cancellation);
        foreach (var (index, piece) in pieces.Index())
        {
            var into = await IntoAsync(piece.Change, pieces, cancellation);
            var before = piece.Change.Site is null ? null : known.GetValueOrDefault(piece.Change.Site);
            piece.Movement = adding.MovementOf(index, piece, into, before);
            db.Add(piece.Movement);
        }

        foreach (var line in pieces.SelectMany(piece => piece.Ended))
        {
            line.Close();
        }

        // Closed before the new lines stand: the constraint is checked line by line.
        await db.SaveChangesAsync(cancellation);
        var lines = pieces.SelectMany(piece => adding.VersionsOf(piece, pieces)).ToArray();
        db.AddRange(lines);
        await db.SaveChangesAsync(cancellation);

        var touched = pieces.SelectMany(piece => piece.Ended).Concat(lines).Select(line => line.Id).ToArray();
        var neighbours = await connection.ReadAsync<AffectedNeighbour>(AffectedNeighbours, cancellation, touched, from);
        return new PublishedProposal([.. pieces.Select(piece => piece.Site.Code)], [.. pieces.Select(piece => piece.Movement!.Code)], decisionCode, from, neighbours);
    }

    /// <summary>The site of a change, and what the record says of it from the day on.</summary>
    private async Task<PublishedChange> TakeUpAsync(ProposedChange change, CancellationToken cancellation)
    {
        if (change.Site is null)
        {
            var made = new Site { Code = change.Code ?? await FreeCodeAsync(change, cancellation) };
            db.Add(made);
            return new PublishedChange(change, made, []);
        }

        var ids = new List<long>();
        await using (var command = new NpgsqlCommand(LinesToClose, connection) { Parameters = { new() { Value = change.Site }, new() { Value = from } } })
        await using (var row = await command.ExecuteReaderAsync(cancellation))
        {
            while (await row.ReadAsync(cancellation))
            {
                ids.Add(row.GetInt64(0));
            }
        }

        var site = await db.Sites.SingleAsync(known => known.Code == change.Site, cancellation);
        return new PublishedChange(change, site, await db.SiteVersions.Where(line => ids.Contains(line.Id)).OrderBy(line => line.Id).ToListAsync(cancellation));
    }

    private async Task<string> FreeCodeAsync(ProposedChange change, CancellationToken cancellation)
    {
        var province = await db.UnitVersions.Where(version => version.UnitId == proposal.ProvinceId).OrderByDescending(version => version.Id).Select(version => version.Name).FirstAsync(cancellation);
        var code = PublicCode.OfSite(province, change.Kind!.Value, change.Name!);
        return await db.Sites.AnyAsync(site => site.Code == code, cancellation) ? $"{code}-{proposal.Id.ToString("N")[..6]}" : code;
    }

    /// <summary>The site that the land of a change goes to: one of those that change along, or another on record.</summary>
    private async Task<Site?> IntoAsync(ProposedChange change, List<PublishedChange> pieces, CancellationToken cancellation) =>
        change.Into is null ? null : pieces.Find(other => other.Site.Code == change.Into)?.Site ?? await db.Sites.SingleAsync(site => site.Code == change.Into, cancellation);
}
