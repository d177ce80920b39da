using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Database.Checks;

/// <summary>Reads rules of law, of one day or of every day.</summary>
internal static class RulesReading
{
    private static readonly string RulesInForce = Sql.Beside(typeof(RulesReading), "rules_in_force.sql");

    /// <summary>The rules in force on a day, or of every day when it is null, as known at an instant.</summary>
    public static async Task<IReadOnlyList<LawRule>> ReadAsync(NpgsqlConnection connection, DateOnly? day, DateTimeOffset knownAt, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(RulesInForce, connection);
        command.Parameters.Add(new() { Value = (object?)day ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Date });
        command.Parameters.Add(new() { Value = knownAt });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rules = new List<LawRule>();
        while (await reader.ReadAsync(cancellation))
        {
            rules.Add(new LawRule
            {
                Code = reader.GetString(0),
                Text = reader.GetString(1),
                Parameters = reader.GetString(2),
                Article = reader.GetString(3),
                Valid = new LegalPeriod(Day(reader, 4), Day(reader, 5)),
                Confidence = reader.GetString(6),
                Source = reader.GetString(7),
                Note = reader.IsDBNull(8) ? null : reader.GetString(8),
            });
        }

        return rules;
    }

    private static DateOnly? Day(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<DateOnly>(column);
}
