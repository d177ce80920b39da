using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Api.Database.Boundaries;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Database.Checks;

/// <summary>What the one engine says about an outline: the same for a dry run, a proposal and whatever else writes boundaries.</summary>
/// <param name="Check">The findings and the coverage.</param>
/// <param name="There">What lies around it; null while the outline is not a boundary.</param>
internal sealed record BoundaryJudgement(BoundaryCheck Check, Surroundings? There)
{
    /// <summary>The boundary judged; null while the outline is not one.</summary>
    public MultiPolygon? Boundary { get; private init; }

    /// <summary>Judges an outline by the law of the question's day, among what the record knew at an instant.</summary>
    public static async Task<BoundaryJudgement> OfAsync(NpgsqlDataSource database, DrawnOutline drawn, BoundaryQuestion question, AsOf asOf, Asker asker, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await OfAsync(connection, drawn, question, asOf, asker, cancellation);
    }

    /// <summary>The same inside a transaction of the connection, which then holds still what is judged.</summary>
    public static async Task<BoundaryJudgement> OfAsync(NpgsqlConnection connection, DrawnOutline drawn, BoundaryQuestion question, AsOf asOf, Asker asker, CancellationToken cancellation)
    {
        var outline = OutlineCheck.Of(drawn);
        if (outline.Boundary is not { } boundary)
        {
            return new(BoundaryCheck.OfOutline(outline), null);
        }

        var (there, rules) = await SurroundingsReading.ReadAsync(connection, boundary, drawn.Crs, question, asOf, asker, cancellation);
        return new(BoundaryCheck.Of(boundary, outline.Findings, question, there, new RuleBook(rules, question.RulesOf ?? asOf.ValidAt)), there) { Boundary = boundary };
    }

    /// <summary>The same judgement with the outlines that would mend its findings: it reads whole parcels and cuts the boundary by them, which costs more than the check.</summary>
    public async Task<BoundaryJudgement> WithRepairsAsync(NpgsqlDataSource database, BoundaryQuestion question, AsOf asOf, CancellationToken cancellation)
    {
        if (Boundary is null || There is null || !Tm3Zone.TryOfSrid(There.AreaSrid, out var zone))
        {
            return this;
        }

        var away = Repairs.LandNeeded(Check);
        var land = away.Length == 0 ? [] : await LandReading.ReadAsync(database, Boundary, question.Kind, question.Site, asOf, zone, away, cancellation);
        return this with { Check = new Repairs(Boundary, There, land ?? []).Offer(Check) };
    }
}
