using Npgsql;
using ZonePlanner.Api.Commands;
using ZonePlanner.Api.Dataset;
using ZonePlanner.Api.Seed;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Seed;

/// <summary>What the record says after <c>data/</c> was loaded into it.</summary>
public sealed class SeedingTests(SeededService service, TestCluster cluster) : IClassFixture<SeededService>
{
    private static readonly DataFolder Data = DataFolder.Find();

    [Theory]
    [InlineData("site", "sites.csv")]
    [InlineData("site_version", "site_versions.csv")]
    [InlineData("unit_version", "units.csv")]
    [InlineData("unit_succession", "unit_successions.csv")]
    [InlineData("decision", "decisions.csv")]
    [InlineData("plan", "plans.csv")]
    [InlineData("plan_target", "plan_targets.csv")]
    [InlineData("movement", "movements.csv")]
    [InlineData("movement_group", "movement_groups.csv")]
    [InlineData("law_rule", "law_rules.csv")]
    [InlineData("land_use", "land_use_codes.csv")]
    [InlineData("conversion_approval", "conversion_approvals.csv")]
    public async Task Every_row_of_a_file_is_on_the_record(string table, string file)
    {
        Assert.Equal(Data.Rows(file).Count, await service.App.AskAsync<long>($"SELECT count(*) FROM {table}"));
    }

    [Fact]
    public async Task Measured_areas_are_the_decided_ones_to_the_square_metre()
    {
        var worst = await service.App.AskAsync<double>("SELECT max(abs(measured_m2 - 10000 * decided_ha)) FROM site_version WHERE boundary IS NOT NULL");

        Assert.InRange(worst, 0, 1);
    }

    [Fact]
    public async Task Every_outline_says_that_it_is_schematic()
    {
        Assert.Equal(0L, await service.App.AskAsync<long>(
            """
            SELECT (SELECT count(*) FROM site_version WHERE boundary_quality <> 'schematic')
                 + (SELECT count(*) FROM unit_version WHERE outline_quality <> 'schematic')
                 + (SELECT count(*) FROM protected_layer WHERE quality <> 'schematic')
            """));
    }

    [Fact]
    public async Task Every_version_of_a_site_is_begun_by_a_movement_and_ended_by_the_one_that_begins_the_next()
    {
        Assert.Equal(0L, await service.App.AskAsync<long>(
            """
            SELECT count(*)
            FROM site_version AS v
            LEFT JOIN site_version AS next ON next.site_id = v.site_id AND lower(next.valid) = upper(v.valid)
            WHERE v.begun_by_id IS NULL OR v.ended_by_id IS DISTINCT FROM next.begun_by_id
            """));
    }

    [Fact]
    public async Task Jutech_lies_over_rice_land_its_approval_covers_and_no_other_site_over_any()
    {
        var sites = await service.App.AskAsync<string>(
            """
            SELECT string_agg(DISTINCT s.code, ',')
            FROM site_version AS v
            JOIN site AS s ON s.id = v.site_id
            CROSS JOIN LATERAL protected_under(v.boundary, v.area_srid, v.valid, 'infinity') AS p
            WHERE v.kind <> 'economic-zone'
            """);
        var uncovered = await service.App.AskAsync<double>(
            """
            SELECT sum(r.uncovered_m2)
            FROM site_version AS v
            JOIN site AS s ON s.id = v.site_id
            CROSS JOIN LATERAL rice_uncovered(v.boundary, v.area_srid, v.valid, v.site_id) AS r
            WHERE s.code = 'bac-giang-ccn-jutech'
            """);

        Assert.Equal("bac-giang-ccn-jutech", sites);
        Assert.Equal(0, uncovered);
    }

    [Fact]
    public async Task Bac_Giangs_zones_in_force_add_up_by_district()
    {
        var byDistrict = await service.App.AskAsync<double>(
            """
            SELECT sum(share.m2)
            FROM site_version AS v
            JOIN site_share AS share ON share.site_version_id = v.id
            JOIN unit_version AS u ON u.id = share.unit_version_id
            JOIN unit ON unit.id = u.unit_id AND unit.level = 'district'
            WHERE v.area_srid = 9214 AND v.kind = 'industrial-zone' AND v.status <> 'withdrawn'
              AND v.valid @> date '2024-06-01' AND u.valid @> date '2024-06-01'
            """);

        Assert.Equal(5726.43, byDistrict / 10_000, 0.001);
    }

    [Fact]
    public async Task Loading_twice_changes_nothing_and_says_so()
    {
        var before = await service.App.AskAsync<long>("SELECT version FROM dataset_version");
        await using var said = new StringWriter();

        var loaded = await Seeding.RunAsync(cluster.ConnectionTo(service.Database), Data, said, Writing.Cancellation);

        Assert.False(loaded);
        Assert.Contains("nothing was loaded", said.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, await service.App.AskAsync<long>("SELECT version FROM dataset_version"));
    }

    [Fact]
    public async Task A_province_that_begins_with_its_own_record_gets_the_lists_of_codes_and_later_what_it_lacks_of_them()
    {
        var name = await cluster.CreateDatabaseAsync();
        var database = cluster.ConnectionTo(name);
        await using var owner = Npgsql.NpgsqlDataSource.Create(database);
        await owner.AskAsync<object>("INSERT INTO land_use (code, name, confidence, source) VALUES ('SKK', 'Của tỉnh', 'verified', 'thử'); SELECT 1");
        await using StringWriter first = new(), second = new();

        await Seeding.RunAsync(database, Data, first, Writing.Cancellation, listsOnly: true);
        await Seeding.RunAsync(database, Data, second, Writing.Cancellation, listsOnly: true);

        Assert.Contains("were added; nothing else was loaded", first.ToString(), StringComparison.Ordinal);
        Assert.Contains("nothing was loaded", second.ToString(), StringComparison.Ordinal);
        Assert.Equal(Data.Rows("industries.csv").Count, await owner.AskAsync<long>("SELECT count(*) FROM industry"));
        Assert.Equal("Của tỉnh", await owner.AskAsync<string>("SELECT name FROM land_use WHERE code = 'SKK'"));
        Assert.Equal(0L, await owner.AskAsync<long>("SELECT count(*) FROM unit"));
    }

    [Fact]
    public async Task Two_loads_at_once_load_once()
    {
        var database = cluster.ConnectionTo(await cluster.CreateDatabaseAsync());

        var loaded = await Task.WhenAll(
            Seeding.RunAsync(database, Data, TextWriter.Null, Writing.Cancellation),
            Seeding.RunAsync(database, Data, TextWriter.Null, Writing.Cancellation));

        Assert.Single(loaded, true);
    }

    [Fact]
    public async Task A_load_that_fails_leaves_the_database_empty()
    {
        var database = cluster.ConnectionTo(await cluster.CreateDatabaseAsync());
        var folder = Directory.CreateTempSubdirectory();
        foreach (var file in Directory.GetFiles(Data.Path, "*.csv"))
        {
            File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
        }

        // Without schematic/ the second step fails, after the first has written.
        await Assert.ThrowsAsync<MissingException>(() => Seeding.RunAsync(database, new DataFolder(folder.FullName), TextWriter.Null, Writing.Cancellation));

        folder.Delete(recursive: true);
        await using var after = NpgsqlDataSource.Create(database);
        Assert.Equal(0L, await after.AskAsync<long>("SELECT count(*) FROM decision"));
    }
}
