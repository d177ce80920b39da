using Microsoft.EntityFrameworkCore;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Proposals;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Proposals;

/// <summary>Writes a proposal to the record, in the caller's transaction: the decision, a movement for each change, the old versions closed, the new ones in their place.</summary>
internal sealed class Publication
{
    private static readonly string LinesToClose = Sql.Beside(typeof(Publication), "lines_to_close.sql");
    private static readonly string CurrentDecision = Sql.Beside(typeof(Publication), "current_decision.sql");
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
        var (decision, decisionCode) = await DecideAsync(said, cancellation);
        var pieces = new List<Piece>();
        foreach (var change in content.Changes)
        {
            pieces.Add(await TakeUpAsync(change, cancellation));
        }

        await db.SaveChangesAsync(cancellation);
        foreach (var (index, piece) in pieces.Index())
        {
            piece.Movement = await MoveAsync(index, piece, pieces, known, decision, cancellation);
            db.Add(piece.Movement);
        }

        foreach (var line in pieces.SelectMany(piece => piece.Ended))
        {
            line.Close();
        }

        // Closed before the new lines stand: the constraint is checked line by line.
        await db.SaveChangesAsync(cancellation);
        var lines = pieces.SelectMany(piece => Lines(piece, ZoneOf(piece, pieces), decision)).ToArray();
        db.AddRange(lines);
        await db.SaveChangesAsync(cancellation);

        var touched = pieces.SelectMany(piece => piece.Ended).Concat(lines).Select(line => line.Id).ToArray();
        var neighbours = await connection.ReadAsync<AffectedNeighbour>(AffectedNeighbours, cancellation, touched, from);
        return new PublishedProposal([.. pieces.Select(piece => piece.Site.Code)], [.. pieces.Select(piece => piece.Movement!.Code)], decisionCode, from, neighbours);
    }

    /// <summary>The decision on record of that number and day, or a new one.</summary>
    private async Task<(long Id, string Code)> DecideAsync(ProposedDecision said, CancellationToken cancellation)
    {
        var link = said.Link ?? (said.File is null ? null : $"/api/decision-files/{said.File}");
        static object Given(string? text) => (object?)text ?? DBNull.Value;
        await using (var command = new NpgsqlCommand(CurrentDecision, connection)
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
            Code = $"{PublicCode.Of(said.Number!)}-{said.SignedOn:yyyyMMdd}-{proposal.Id.ToString("N")[..6]}",
            Number = said.Number,
            Issuer = said.Issuer,
            Title = said.Title ?? proposal.Title ?? said.Number!,
            SignedOn = said.SignedOn,
            InForceOn = from,
            Year = said.SignedOn.Value.Year,
            Link = link,
            Source = source,
        };
        db.Add(decision);
        await db.SaveChangesAsync(cancellation);
        return (decision.Id, decision.Code);
    }

    /// <summary>The site of a change, and what the record says of it from the day on.</summary>
    private async Task<Piece> TakeUpAsync(ProposedChange change, CancellationToken cancellation)
    {
        if (change.Site is null)
        {
            var made = new Site { Code = change.Code ?? await FreeCodeAsync(change, cancellation) };
            db.Add(made);
            return new Piece(change, made, []);
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
        return new Piece(change, site, await db.SiteVersions.Where(line => ids.Contains(line.Id)).OrderBy(line => line.Id).ToListAsync(cancellation));
    }

    private async Task<string> FreeCodeAsync(ProposedChange change, CancellationToken cancellation)
    {
        var province = await db.UnitVersions.Where(version => version.UnitId == proposal.ProvinceId).OrderByDescending(version => version.Id).Select(version => version.Name).FirstAsync(cancellation);
        var code = PublicCode.OfSite(province, change.Kind!.Value, change.Name!);
        return await db.Sites.AnyAsync(site => site.Code == code, cancellation) ? $"{code}-{proposal.Id.ToString("N")[..6]}" : code;
    }

    private async Task<Movement> MoveAsync(int index, Piece piece, List<Piece> pieces, IReadOnlyDictionary<string, SiteBefore> known, long decision, CancellationToken cancellation)
    {
        var change = piece.Change;
        var before = change.Site is null ? null : known.GetValueOrDefault(change.Site);
        var kind = change.Movement!.Value;
        var into = change.Into is null ? null : pieces.Find(other => other.Site.Code == change.Into)?.Site ?? await db.Sites.SingleAsync(site => site.Code == change.Into, cancellation);
        return new Movement
        {
            Code = $"dx-{proposal.Id:N}-{index + 1}",
            Kind = kind,
            SiteKind = change.Kind ?? before?.Kind ?? piece.Last!.Kind,
            ProvinceId = piece.Last?.ProvinceId ?? proposal.ProvinceId,
            SiteId = piece.Site.Id,
            IntoSiteId = into?.Id,
            DecisionId = decision,
            On = from,
            CountDelta = kind switch
            {
                MovementKind.Establish when change.Site is null => 1,
                MovementKind.Reinstate => 1,
                MovementKind.Withdraw or MovementKind.Merge => -1,
                _ => 0,
            },
            HaDelta = kind switch
            {
                MovementKind.Withdraw or MovementKind.Merge => -before?.DecidedHa,
                MovementKind.Establish when change.Site is null => change.DecidedHa,
                MovementKind.Reinstate => change.DecidedHa ?? piece.Last?.DecidedHa,
                _ => change.DecidedHa is { } decided && before?.DecidedHa is { } had ? decided - had : null,
            },
            Source = source,
        };
    }

    /// <summary>What was true before the day stays true until it; from the day on the change holds.</summary>
    private IEnumerable<SiteVersion> Lines(Piece piece, int? zone, long decision)
    {
        foreach (var ended in piece.Ended.Where(line => line.Valid.From is null || line.Valid.From < from))
        {
            yield return Copy(ended, new LegalPeriod(ended.Valid.From, from), piece.Movement!.Id);
        }

        yield return New(piece, zone, decision);
    }

    private static SiteVersion Copy(SiteVersion line, LegalPeriod valid, long endedBy) => new()
    {
        SiteId = line.SiteId,
        Valid = valid,
        ValidFromPrecision = line.ValidFromPrecision,
        Kind = line.Kind,
        Status = line.Status,
        Name = line.Name,
        NameEn = line.NameEn,
        Aliases = line.Aliases,
        DecidedHa = line.DecidedHa,
        DeclaredHa = line.DeclaredHa,
        Boundary = line.Boundary,
        BoundaryQuality = line.BoundaryQuality,
        AreaSrid = line.AreaSrid,
        SourceCrs = line.SourceCrs,
        SourceCoordinates = line.SourceCoordinates,
        ProvinceId = line.ProvinceId,
        StatedUnits = line.StatedUnits,
        DecisionId = line.DecisionId,
        BegunById = line.BegunById,
        EndedById = endedBy,
        Source = line.Source,
        Note = line.Note,
    };

    private SiteVersion New(Piece piece, int? zone, long decision)
    {
        var (change, last) = (piece.Change, piece.Last);
        var drawn = change is { Outline: { } outline, LeavesInForce: true } ? outline : null;
        // Areas that the papers gave for the old outline say nothing of a new one.
        var resized = change.Movement is MovementKind.Expand or MovementKind.Reduce;
        return new SiteVersion
        {
            SiteId = piece.Site.Id,
            Valid = LegalPeriod.Since(from),
            Kind = change.Kind ?? last!.Kind,
            Status = change.StatusAfter(last?.Status),
            Name = change.Name ?? last!.Name,
            NameEn = change.NameEn ?? last?.NameEn,
            Aliases = Aliases(change, last),
            DecidedHa = change.DecidedHa ?? (resized ? null : last?.DecidedHa),
            DeclaredHa = change.DeclaredHa ?? (resized ? null : last?.DeclaredHa),
            Boundary = drawn is null ? last?.Boundary : OutlineCheck.Of(drawn).Boundary,
            BoundaryQuality = drawn is null ? last?.BoundaryQuality : change.Quality,
            AreaSrid = zone,
            SourceCrs = drawn is null ? last?.SourceCrs : drawn.Crs.Code,
            SourceCoordinates = drawn is null ? last?.SourceCoordinates : change.OutlineAsSent,
            ProvinceId = last?.ProvinceId ?? proposal.ProvinceId,
            StatedUnits = last?.StatedUnits ?? [],
            DecisionId = decision,
            BegunById = piece.Movement!.Id,
            Source = source,
        };
    }

    // A name that is given up stays findable.
    private static string[] Aliases(ProposedChange change, SiteVersion? last)
    {
        if (last is null)
        {
            return [];
        }

        return change.Name is null || change.Name == last.Name ? last.Aliases : [.. last.Aliases.Append(last.Name).Distinct()];
    }

    // What was typed in a zone is measured in it, the rest in that of the site it was part of, so that parts add up; else the database takes the place's own.
    private static int? ZoneOf(Piece piece, List<Piece> pieces) =>
        piece.Change is { Outline: { } drawn, LeavesInForce: true } && Tm3Zone.TryOfSrid(drawn.Crs.Srid, out var zone)
            ? zone.Srid
            : piece.Last?.AreaSrid ?? pieces.Find(other => other.Change.Into == piece.Site.Code)?.Last?.AreaSrid;

    /// <summary>A change on its way to the record.</summary>
    private sealed class Piece(ProposedChange change, Site site, List<SiteVersion> ended)
    {
        public ProposedChange Change => change;

        public Site Site => site;

        /// <summary>The lines it closes.</summary>
        public List<SiteVersion> Ended => ended;

        /// <summary>What the record said last.</summary>
        public SiteVersion? Last => ended is [.., var last] ? last : null;

        public Movement? Movement { get; set; }
    }
}
