using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Reports;

/// <summary>Why the units of that day are used.</summary>
internal enum GeographyReason
{
    Asked,
    ValidAt,
    LastDayOfLevel,
    FirstDayOfLevel,
    NoUnitKnown,
}

/// <summary>The day whose units a report uses, and why.</summary>
internal sealed record Geography(UnitLevel Level, DateOnly Day, GeographyReason Reason)
{
    private static readonly string Reading = Sql.Beside(typeof(Geography), "geography.sql");

    /// <summary>The day asked for, else the legal day, else the nearest on which the level existed; none for a table that is not by unit.</summary>
    public static async Task<Geography?> ChooseAsync(NpgsqlDataSource database, Grouping by, AsOf at, DateOnly? asked, CancellationToken cancellation)
    {
        if (Counting.LevelOf(by) is not { } level)
        {
            return null;
        }

        await using var command = database.CreateCommand(Reading);
        command.Parameters.Add(new() { Value = RecordTypes.Kebab(level) });
        command.Parameters.Add(new() { Value = at.ValidAt });
        command.Parameters.Add(new() { Value = at.KnownAt });
        command.Parameters.Add(new() { Value = (object?)asked ?? DBNull.Value });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        var (day, hasUnits) = (row.GetFieldValue<DateOnly>(0), row.GetBoolean(1));
        return new Geography(level, day, (hasUnits, asked, day.CompareTo(at.ValidAt)) switch
        {
            (false, _, _) => GeographyReason.NoUnitKnown,
            (_, not null, _) => GeographyReason.Asked,
            (_, _, 0) => GeographyReason.ValidAt,
            (_, _, < 0) => GeographyReason.LastDayOfLevel,
            _ => GeographyReason.FirstDayOfLevel,
        });
    }
}

/// <summary>A unit of the level on that day.</summary>
internal sealed record UnitOfLevel(string Code, string Name, string? Parent, bool Listed)
{
    private static readonly string Reading = Sql.Beside(typeof(UnitOfLevel), "units_of_level.sql");

    public static async Task<IReadOnlyList<UnitOfLevel>> ReadAsync(NpgsqlDataSource database, Geography geography, AsOf at, NamedProvince? province, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(Reading);
        command.Parameters.Add(new() { Value = RecordTypes.Kebab(geography.Level) });
        command.Parameters.Add(new() { Value = geography.Day });
        command.Parameters.Add(new() { Value = at.KnownAt });
        command.Parameters.Add(new() { Value = (object?)province?.Whole ?? DBNull.Value });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var units = new List<UnitOfLevel>();
        while (await row.ReadAsync(cancellation))
        {
            units.Add(new UnitOfLevel(row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetBoolean(3)));
        }

        return units;
    }
}
