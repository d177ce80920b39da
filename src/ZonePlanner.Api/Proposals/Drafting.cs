using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Proposals;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Proposals;

/// <summary>What a draft needs by whatever door it comes: its province, the ground it would put in force, and to be kept once.</summary>
internal static class Drafting
{
    /// <summary>False when somebody else was first.</summary>
    public static async Task<bool> TrySaveAsync(PlanningDb db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        catch (DbUpdateException exists) when (exists.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return false;
        }
    }

    /// <summary>The province a proposal is made in: its own word, or the caller's; 403 where they do not act.</summary>
    public static async Task<(long Province, ProblemHttpResult? Refusal)> ProvinceAsync(ProposalContent content, Caller caller, PlanningDb db, CancellationToken cancellation)
    {
        var code = content.Province ?? caller.Province;
        var province = await db.Units.Where(unit => unit.Code == code && unit.Level == Domain.Units.UnitLevel.Province).Select(unit => (long?)unit.Id).SingleOrDefaultAsync(cancellation);
        return province is { } known && caller.ActsIn(known)
            ? (known, null)
            : (0, Problems.Refuse(
                StatusCodes.Status403Forbidden,
                "Tỉnh khác / Another province",
                [Mistake.In("province", "other-province", $"Bạn chỉ lập đề xuất trong tỉnh của mình, không phải “{AsOfParameters.Shorten(code ?? "–")}”.", $"You propose inside your own province, not in “{AsOfParameters.Shorten(code ?? "–")}”.")]));
    }

    /// <summary>The ground the proposal would put in force, as far as its outlines are boundaries.</summary>
    public static ProposedGround Ground(ProposalContent content)
    {
        var outlines = content.Changes.Where(change => change is { Outline: not null, LeavesInForce: true }).Select(change => OutlineCheck.Of(change.Outline!).Boundary).OfType<Geometry>().ToArray();
        var ground = outlines.Length switch
        {
            0 => null,
            1 => outlines[0],
            _ => OverlayNGRobust.Union(outlines),
        };
        return new ProposedGround(
            content.Title ?? (content.Changes is [{ Name: { } name }, ..] ? name : null),
            content.Changes is [{ Site: { } site }, ..] ? site : null,
            ground switch
            {
                MultiPolygon many => many,
                Polygon one => one.Factory.CreateMultiPolygon([one]),
                _ => null,
            },
            content.Changes is [{ Kind: SiteKind.EconomicZone }, ..]);
    }
}
