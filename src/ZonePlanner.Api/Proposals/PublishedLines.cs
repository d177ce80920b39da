using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Proposals;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Proposals;

/// <summary>What a proposal adds to the record under one decision: for each change its movement, and the versions before and after it.</summary>
internal sealed class PublishedLines(Proposal proposal, DateOnly from, long decision, string source)
{
    public Movement MovementOf(int index, PublishedChange piece, Site? into, SiteBefore? before)
    {
        var change = piece.Change;
        var kind = change.Movement!.Value;
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
    public IEnumerable<SiteVersion> VersionsOf(PublishedChange piece, List<PublishedChange> pieces)
    {
        foreach (var ended in piece.Ended.Where(line => line.Valid.From is null || line.Valid.From < from))
        {
            yield return Copy(ended, new LegalPeriod(ended.Valid.From, from), piece.Movement!.Id);
        }

        yield return New(piece, ZoneOf(piece, pieces));
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

    private SiteVersion New(PublishedChange piece, int? zone)
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
            NameEn = change.NameEn ?? (change.Keeps("nameEn") ? last?.NameEn : null),
            Aliases = Aliases(change, last),
            DecidedHa = change.DecidedHa ?? (resized ? null : last?.DecidedHa),
            DeclaredHa = change.DeclaredHa ?? (resized || !change.Keeps("declaredHa") ? null : last?.DeclaredHa),
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
    private static int? ZoneOf(PublishedChange piece, List<PublishedChange> pieces) =>
        piece.Change is { Outline: { } drawn, LeavesInForce: true } && Tm3Zone.TryOfSrid(drawn.Crs.Srid, out var zone)
            ? zone.Srid
            : piece.Last?.AreaSrid ?? pieces.Find(other => other.Change.Into == piece.Site.Code)?.Last?.AreaSrid;
}
