using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Database;

public sealed partial class EveryReadingTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Stage = "ZonePlanner.Api.Imports.stage.sql";

    private static readonly Assembly Program = typeof(PlanningDb).Assembly;

    public static TheoryData<string> Files =>
        new(Program.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal) && !name.Contains(".Migrations.", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task PostGIS_prepares_it_under_the_role_of_the_service(string file)
    {
        await using var connection = await service.App.OpenConnectionAsync(Cancellation);
        await using var transaction = await connection.BeginTransactionAsync(Cancellation);
        if (file.StartsWith("ZonePlanner.Api.Imports.", StringComparison.Ordinal) && file != Stage)
        {
            await using var stage = new NpgsqlCommand(await TextAsync(Stage), connection);
            await stage.ExecuteNonQueryAsync(Cancellation);
        }

        var text = await TextAsync(file);
        await using var reading = new NpgsqlCommand(text, connection);
        DeclareParameters(reading, Comment().Replace(text, ""));
        await reading.PrepareAsync(Cancellation);

        Assert.True(reading.IsPrepared);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task It_begins_by_saying_what_one_row_means(string file)
    {
        Assert.StartsWith("-- ", await TextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_of_a_column_that_is_not_there_is_seen()
    {
        await using var connection = await service.App.OpenConnectionAsync(Cancellation);
        await using var reading = new NpgsqlCommand("SELECT hectares FROM site_version WHERE id = $1", connection);

        await Assert.ThrowsAsync<PostgresException>(() => reading.PrepareAsync(Cancellation));
    }

    /// <summary>The types are PostgreSQL's to find; a parameter that only other readings of the same question use has none, and is called text.</summary>
    private static void DeclareParameters(NpgsqlCommand reading, string statement)
    {
        var used = Parameter().Matches(statement).Select(match => int.Parse(match.Groups["place"].ValueSpan, CultureInfo.InvariantCulture)).ToHashSet();
        for (var place = 1; place <= used.Append(0).Max(); place++)
        {
            reading.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = used.Contains(place) ? NpgsqlDbType.Unknown : NpgsqlDbType.Text, Value = DBNull.Value });
        }
    }

    [GeneratedRegex("--.*", RegexOptions.None, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\$(?<place>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();

    private static async Task<string> TextAsync(string file)
    {
        using var reader = new StreamReader(Program.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"{file} is not embedded."));
        return await reader.ReadToEndAsync(Cancellation);
    }
}
