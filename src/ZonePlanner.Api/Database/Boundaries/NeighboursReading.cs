using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Database.Boundaries;

/// <summary>Reads the sites in force beside a place, with their stored corners.</summary>
internal static class NeighboursReading
{
    private static readonly string Neighbours = Sql.Beside(typeof(NeighboursReading), "neighbours.sql");

    /// <summary>Every site but one that will be in force from the day on and comes within so many metres of the place.</summary>
    public static async Task<IReadOnlyList<Neighbour>> ReadAsync(
        NpgsqlDataSource database, Geometry place, double metres, AsOf asOf, string? exceptSite, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(Neighbours);
        command.Parameters.Add(new() { Value = place });
        command.Parameters.Add(new() { Value = metres });
        command.Parameters.Add(new() { Value = asOf.ValidAt });
        command.Parameters.Add(new() { Value = asOf.KnownAt });
        command.Parameters.Add(new() { Value = (object?)exceptSite ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var neighbours = new List<Neighbour>();
        while (await row.ReadAsync(cancellation))
        {
            neighbours.Add(new(
                row.GetString(0),
                row.GetString(1),
                RecordTypes.Read<SiteKind>(row.GetString(2)),
                await row.IsDBNullAsync(3, cancellation) ? null : RecordTypes.Read<Quality>(row.GetString(3)),
                row.GetFieldValue<MultiPolygon>(4)));
        }

        return neighbours;
    }
}
