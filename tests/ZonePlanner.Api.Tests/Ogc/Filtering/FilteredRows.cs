using Npgsql;
using ZonePlanner.Api.Ogc.Filtering;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Coordinates;
using Queryable = ZonePlanner.Api.Ogc.Filtering.Queryable;

namespace ZonePlanner.Api.Tests.Ogc.Filtering;

/// <summary>A few rows in a database of their own: places after the standard's own test data, and sites of ours with every type of column.</summary>
public sealed class FilteredRows(TestCluster cluster) : IAsyncLifetime
{
    internal static readonly Queryable[] Places =
    [
        new("name", QueryableType.Text, "feature.name"),
        new("nameascii", QueryableType.Text, "feature.nameascii"),
        new("pop_other", QueryableType.Integer, "feature.pop_other"),
        new("pop_min", QueryableType.Integer, "feature.pop_min"),
        new("pop_max", QueryableType.Integer, "feature.pop_max"),
        new("date", QueryableType.Date, "feature.date"),
        new("start", QueryableType.Timestamp, "feature.start"),
        new("end", QueryableType.Timestamp, "feature.\"end\""),
        new("boolean", QueryableType.Boolean, "feature.boolean"),
        new("geom", QueryableType.Geometry, "feature.geom"),
    ];

    internal static readonly Queryable[] Sites =
    [
        new("name", QueryableType.Text, "feature.name"),
        new("tên", QueryableType.Text, "feature.name"),
        new("plots", QueryableType.Integer, "feature.plots"),
        new("bigPlots", QueryableType.Integer, "feature.big_plots"),
        new("decidedHa", QueryableType.Number, "feature.decided_ha"),
        new("measuredHa", QueryableType.Number, "feature.measured_ha"),
        new("leased", QueryableType.Boolean, "feature.leased"),
        new("validFrom", QueryableType.Date, "feature.valid_from", OpenWhenNull: true),
        new("validTo", QueryableType.Date, "feature.valid_to", OpenWhenNull: true, IsFirstDayAfter: true),
        new("recordedAt", QueryableType.Timestamp, "feature.recorded_at"),
        new("geometry", QueryableType.Geometry, "feature.geometry"),
        new("centre", QueryableType.Geometry, "feature.centre"),
        new("tags", QueryableType.Texts, "feature.tags"),
        new("numbers", QueryableType.Integers, "feature.numbers"),
        new("areas", QueryableType.Numbers, "feature.areas"),
        new("days", QueryableType.Dates, "feature.days"),
        new("moments", QueryableType.Timestamps, "feature.moments"),
        new("answers", QueryableType.Booleans, "feature.answers"),
        new("layer:ids", QueryableType.Texts, "feature.tags"),
    ];

    private string database = "";

    internal NpgsqlDataSource Owner { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        database = await cluster.CreateDatabaseAsync();
        var owner = new NpgsqlDataSourceBuilder(cluster.ConnectionTo(database));
        owner.UseNetTopologySuite();
        Owner = owner.Build();
        await using var command = Owner.CreateCommand(Rows);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Owner.DisposeAsync();
        await cluster.ExecuteAsync($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
    }

    internal static Filter Text(string filter, Queryable[] queryables, Crs? crs = null)
    {
        var read = Cql2.ReadText(filter, queryables, crs ?? Crs.Crs84, out var mistakes);
        Assert.True(read is not null, $"{filter}: {string.Join("; ", mistakes.Select(mistake => $"{mistake.Place} {mistake.Code} {mistake.Message.En}"))}");
        return read;
    }

    internal static Filter Json(string filter, Queryable[] queryables, Crs? crs = null)
    {
        var read = Cql2.ReadJson(filter, queryables, crs ?? Crs.Crs84, out var mistakes);
        Assert.True(read is not null, $"{filter}: {string.Join("; ", mistakes.Select(mistake => $"{mistake.Place} {mistake.Code} {mistake.Message.En}"))}");
        return read;
    }

    internal Task<string> PlacesAsync(string filter) => IdsAsync("place", Text(filter, Places));

    internal Task<string> SitesAsync(string filter, Crs? crs = null) => IdsAsync("site_row", Text(filter, Sites, crs));

    /// <summary>The numbers of the rows that answer, as “1 3”.</summary>
    internal async Task<string> IdsAsync(string table, Filter filter)
    {
        await using var command = Owner.CreateCommand();
        command.CommandText = $"SELECT id FROM {table} AS feature WHERE {filter.ToSql(new SqlParameters(command.Parameters))} ORDER BY id";
        await using var reader = await command.ExecuteReaderAsync();
        List<int> ids = [];
        while (await reader.ReadAsync())
        {
            ids.Add(reader.GetInt32(0));
        }

        return string.Join(' ', ids);
    }

    private const string Rows = """
        CREATE TABLE place (id int, name text, nameascii text, pop_other int, pop_min int, pop_max bigint, date date, start timestamptz, "end" timestamptz, boolean boolean, geom geometry(Point, 4326));
        INSERT INTO place VALUES
            (1, 'København', 'Kobenhavn', 1038288, 1000000, 1085000, '2022-04-16', '2022-04-16T10:13:19Z', '2024-04-16T10:15:10Z', true, 'SRID=4326;POINT(12.56 55.68)'),
            (2, 'Luxembourg', 'Luxembourg', 106219, 106219, 106219, '2021-04-16', '2021-04-16T10:15:59Z', '2022-04-16T10:16:06Z', true, 'SRID=4326;POINT(6.1300028 49.6116604)'),
            (3, 'Berlin', 'Berlin', 3013258, 3250000, 3406000, '2023-04-16', '2022-04-16T10:15:10Z', '2022-04-16T10:16:06Z', false, 'SRID=4326;POINT(13.4 52.5)'),
            (4, 'Kiev', 'Kiev', 1611692, 1662508, 2709000, NULL, NULL, NULL, NULL, 'SRID=4326;POINT(30.5 50.4)'),
            (5, 'Athens', 'Athens', 112572, 729137, 3242000, NULL, NULL, NULL, NULL, 'SRID=4326;POINT(23.7 38)'),
            (6, 'Bern', 'Bern', 275329, 121631, 275329, NULL, NULL, NULL, NULL, 'SRID=4326;POINT(7.47 46.9)');

        -- 1 a square of two degrees on the middle of 2; 2 a square of one degree; 3 a point; 4 nothing at all; 5 a collection.
        CREATE TABLE site_row (
            id int, name text, plots int, big_plots bigint, decided_ha numeric, measured_ha float8, leased boolean, valid_from date, valid_to date, recorded_at timestamptz,
            geometry geometry(Geometry, 4326), centre geometry(Point, 4326), tags text[], numbers int[], areas float8[], days date[], moments timestamptz[], answers boolean[]);
        INSERT INTO site_row VALUES
            (1, 'Đình Trám', 10, 9007199254740993, 55.5, 55.5, true, '2020-01-01', '2025-07-01', '2025-06-30T17:00:00Z',
             'SRID=4326;POLYGON((106 21,108 21,108 23,106 23,106 21))', 'SRID=4326;POINT(107 22)', '{a,b,c}', '{1,2,3}', '{0.5,1}', '{2020-01-01}', '{2019-12-31T17:00:00Z}', '{true}'),
            (2, 'DINH TRAM', 3, 9007199254740992, 0.3, 0.3, false, '2025-07-01', NULL, '2025-06-30T16:59:59.999999Z',
             'SRID=4326;POLYGON((106.5 21.5,107.5 21.5,107.5 22.5,106.5 22.5,106.5 21.5))', 'SRID=4326;POINT(107 22)', '{a}', '{3}', '{2.5}', '{2025-07-01,2025-07-02}', '{}', '{true,false}'),
            (3, normalize('Đình Trám 100%_\', NFD), 0, -1, 0, 0, NULL, NULL, '2000-01-01', '2025-07-01T16:59:59Z',
             'SRID=4326;POINT(106 21)', 'SRID=4326;POINT(106 21)', '{}', '{}', '{}', '{}', '{}', '{}'),
            (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
            (5, 'Straße O''Hà C:\new', 7, 7, 1e100, 1e300, true, '2025-07-02', '2025-07-03', '2025-07-01T17:00:00Z',
             'SRID=4326;GEOMETRYCOLLECTION(POINT(150 10),LINESTRING(150 10,151 10))', 'SRID=4326;POINT(-179.5 0)', '{d,đ}', '{2147483647}', '{1e300}', '{infinity}', '{infinity}', '{NULL}');
        CREATE INDEX site_row_geometry ON site_row USING gist (geometry);
        CREATE INDEX site_row_name ON site_row (name);
        CREATE INDEX site_row_plots ON site_row (plots);
        CREATE INDEX site_row_decided ON site_row (decided_ha);
        CREATE INDEX site_row_measured ON site_row (measured_ha);
        CREATE INDEX site_row_recorded ON site_row (recorded_at);
        CREATE INDEX site_row_from ON site_row (valid_from);
        CREATE INDEX site_row_tags ON site_row USING gin (tags);
        """;
}
