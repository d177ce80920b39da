using System.Collections.Concurrent;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>A CRS as files carry it: its number and its well-known text as the database has it, so that a file means the same to a program that knows no VN-2000.</summary>
internal sealed record CrsDefinition(int Srid, string Name, string WellKnownText)
{
    private static readonly string Reading = Sql.Beside(typeof(CrsDefinition), "crs_definition.sql");

    private static readonly ConcurrentDictionary<int, CrsDefinition> Known = new();

    public static async ValueTask<CrsDefinition> ReadAsync(NpgsqlDataSource database, Crs crs, CancellationToken cancellation)
    {
        if (Known.TryGetValue(crs.Srid, out var known))
        {
            return known;
        }

        await using var command = database.CreateCommand(Reading);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = crs.Srid });
        var text = (string?)await command.ExecuteScalarAsync(cancellation) ?? throw new InvalidOperationException($"spatial_ref_sys has no {crs.Code}.");
        var name = crs == Crs.Crs84 ? Crs.Wgs84.Name : crs.Name;
        return Known[crs.Srid] = new CrsDefinition(crs.Srid, name, text);
    }
}
