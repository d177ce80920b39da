using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>The places a search names, as the numbers of their units; null where none is named.</summary>
internal sealed record NamedUnits(long[]? Provinces, long[]? Districts, long[]? Communes)
{
    private static readonly string Reading = Sql.Beside(typeof(NamedUnits), "named_units.sql");

    public static async Task<NamedUnits> FindAsync(NpgsqlDataSource database, AskedPlots asked, AsOf at, ICollection<Mistake> mistakes, CancellationToken cancellation)
    {
        var province = await NamedProvince.FindAsync(database, asked.Province, at.KnownAt, mistakes, cancellation);
        return new(
            province is null ? null : [.. province.Meant.Union(province.Whole)],
            await FindAsync(database, "district", asked.District, at, mistakes, cancellation),
            await FindAsync(database, "commune", asked.Commune, at, mistakes, cancellation));
    }

    private static async Task<long[]?> FindAsync(NpgsqlDataSource database, string level, string? asked, AsOf at, ICollection<Mistake> mistakes, CancellationToken cancellation)
    {
        if (asked is null)
        {
            return null;
        }

        await using var command = database.CreateCommand(Reading);
        command.Parameters.Add(new() { Value = asked.Trim() });
        command.Parameters.Add(new() { Value = level });
        command.Parameters.Add(new() { Value = at.KnownAt });
        var found = (long[]?)await command.ExecuteScalarAsync(cancellation) ?? [];
        if (found.Length == 0)
        {
            mistakes.Add(Mistake.In(
                level,
                "unknown-unit",
                $"Không biết đơn vị “{AsOfParameters.Shorten(asked)}”. Danh sách: /api/units?level={level}.",
                $"No unit “{AsOfParameters.Shorten(asked)}” of that level is known. See /api/units?level={level}."));
        }

        return found;
    }
}
