using Npgsql;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Database;

/// <summary>The provinces a person means by a code or a name: <c>24</c> is old Bắc Giang, <c>Bắc Ninh</c> is the old one and the new one, and what became part of them counts as theirs.</summary>
/// <param name="Meant">The units meant.</param>
/// <param name="Whole">Those, and all that have become part of them.</param>
internal sealed record NamedProvince(long[] Meant, long[] Whole)
{
    private static readonly string Reading = Sql.Beside(typeof(NamedProvince), "named_province.sql");

    /// <summary>The province asked for, if one is; a mistake when there is none of that name.</summary>
    public static async Task<NamedProvince?> FindAsync(NpgsqlDataSource database, string? asked, DateTimeOffset knownAt, ICollection<Mistake> mistakes, CancellationToken cancellation)
    {
        if (asked is null)
        {
            return null;
        }

        await using var command = database.CreateCommand(Reading);
        command.Parameters.Add(new() { Value = asked.Trim() });
        command.Parameters.Add(new() { Value = knownAt });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        var found = new NamedProvince(row.GetFieldValue<long[]>(0), row.GetFieldValue<long[]>(1));
        if (found.Meant.Length == 0)
        {
            mistakes.Add(Mistake.In(
                "province",
                "unknown-province",
                $"Không biết tỉnh “{AsOfParameters.Shorten(asked)}”. Danh sách: /api/units?level=province.",
                $"No province “{AsOfParameters.Shorten(asked)}” is known. See /api/units?level=province."));
        }

        return found;
    }
}
