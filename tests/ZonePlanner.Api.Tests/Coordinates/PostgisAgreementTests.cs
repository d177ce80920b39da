using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Tests.Coordinates;

/// <summary>The database and the program must put a place at the same spot: every half degree from 8 to 24° N and 102 to 110° E, in every system, both ways.</summary>
public sealed class PostgisAgreementTests(RunningService service, TestCluster cluster) : IClassFixture<RunningService>
{
    private const double OneMillimetre = 0.001;
    private const double TenthOfMillimetre = 0.0001;

    private static readonly Crs[] Vietnamese = [.. Crs.All.Where(crs => crs.Datum == Datum.Vn2000)];

    public static TheoryData<string, string> Ways =>
    [
        .. Crs.All.Where(crs => crs != Crs.Wgs84 && crs != Crs.Crs84).SelectMany(crs => new (string, string)[] { (Crs.Crs84.Code, crs.Code), (crs.Code, Crs.Crs84.Code) }),
        ("EPSG:9213", "EPSG:9214"),
        ("EPSG:3405", "EPSG:9218"),
        ("EPSG:4756", "EPSG:5897"),
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task They_agree_to_a_millimetre_over_the_whole_country(string from, string to)
    {
        var (source, target) = (Named(from), Named(to));
        var conversion = CoordinateConversion.Between(source, target);
        var toSource = CoordinateConversion.Between(Crs.Crs84, source);
        var places = Grid().Select(toSource.Convert).ToList();

        var answers = await TransformAsync(places, source, target);

        Assert.Equal(places.Count, answers.Count);
        Assert.InRange(places.Zip(answers, (place, answer) => Apart(conversion.Convert(place), answer, target)).Max(), 0, OneMillimetre);
    }

    [Fact]
    public async Task In_the_south_too_every_system_of_the_database_uses_the_official_parameters()
    {
        // Asked by EPSG code, PROJ takes EPSG:5194 here for some systems and 6960 for others, 0.8 m apart.
        MapPosition[] south = [new(106.6, 10.7), new(105.1, 9.2), new(104, 10.3), new(107, 11)];
        var expected = await TransformAsync(south, Crs.Crs84, Crs.Vn2000);

        foreach (var crs in Vietnamese)
        {
            var inZone = await TransformAsync(south, Crs.Crs84, crs);
            var back = await TransformAsync(inZone, crs, Crs.Vn2000);
            Assert.InRange(back.Zip(expected, (a, b) => Apart(a, b, Crs.Vn2000)).Max(), 0, TenthOfMillimetre);
        }

        var program = south.Select(CoordinateConversion.Between(Crs.Crs84, Crs.Vn2000).Convert);
        Assert.InRange(program.Zip(expected, (a, b) => Apart(a, b, Crs.Vn2000)).Max(), 0, OneMillimetre);
    }

    [Fact]
    public async Task Every_system_of_the_program_is_defined_in_the_database_without_a_choice_of_datum_step()
    {
        var choosing = await service.Owner.AskAsync<long>(
            $"SELECT count(*) FROM unnest(ARRAY[{string.Join(',', Vietnamese.Select(crs => crs.Srid))}]) AS wanted (srid) " +
            "LEFT JOIN spatial_ref_sys AS known USING (srid) WHERE known.auth_name IS DISTINCT FROM 'ZONEPLANNER' OR known.srtext NOT LIKE '%TOWGS84[-191.90441429,%'");

        Assert.Equal(0, choosing);
    }

    [Fact]
    public async Task A_restored_database_gets_its_definitions_back_at_the_next_migration()
    {
        // What a dump and restore leave: PostGIS's own row, named by its EPSG code.
        Assert.Null(await service.Owner.RefusalOfAsync("UPDATE spatial_ref_sys SET auth_name = 'EPSG' WHERE srid = 5897"));

        await Migrator.MigrateAsync(cluster.ConnectionTo(service.Database), Writing.Cancellation);

        Assert.Equal("ZONEPLANNER", await service.Owner.AskAsync<string>("SELECT auth_name FROM spatial_ref_sys WHERE srid = 5897"));
    }

    private static IEnumerable<MapPosition> Grid() =>
        from latitude in Enumerable.Range(0, 33)
        from longitude in Enumerable.Range(0, 17)
        select new MapPosition(102 + (longitude / 2.0), 8 + (latitude / 2.0));

    private static Crs Named(string code) => Crs.TryParse(code, out var crs, out _) ? crs : throw new ArgumentException(code, nameof(code));

    private static double Apart(MapPosition a, MapPosition b, Crs crs)
    {
        // Metres of a degree at the equator: more than anywhere in Vietnam.
        var unit = crs.IsProjected ? 1 : 111_320;
        return unit * Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
    }

    private async Task<List<MapPosition>> TransformAsync(IReadOnlyCollection<MapPosition> places, Crs from, Crs to)
    {
        await using var command = service.Owner.CreateCommand(
            """
            SELECT ST_X(there), ST_Y(there)
            FROM unnest($1, $2) WITH ORDINALITY AS place (x, y, number)
            CROSS JOIN LATERAL ST_Transform(ST_SetSRID(ST_MakePoint(x, y), $3), $4) AS there
            ORDER BY number
            """);
        command.Parameters.Add(new NpgsqlParameter { Value = places.Select(place => place.X).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = places.Select(place => place.Y).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = from.Srid });
        command.Parameters.Add(new NpgsqlParameter { Value = to.Srid });
        await using var reader = await command.ExecuteReaderAsync(Writing.Cancellation);
        var answers = new List<MapPosition>();
        while (await reader.ReadAsync(Writing.Cancellation))
        {
            answers.Add(new(reader.GetDouble(0), reader.GetDouble(1)));
        }

        return answers;
    }
}
