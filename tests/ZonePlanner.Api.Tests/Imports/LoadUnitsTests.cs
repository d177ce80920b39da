using ZonePlanner.Api.Imports;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Tests.Imports;

public sealed class LoadUnitsTests(RunningService service) : IClassFixture<RunningService>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Units_the_record_lacks_are_added_with_the_year_of_their_creation()
    {
        var file = _folder.Write("u.geojson", Drawing.Collection(Drawing.Feature(Squares.At(0, 0), ("ma_xa", "07001"), ("ten", "Xã Một"))));

        (await service.LoadAsync(file, "--as", "units", "--level", "commune", "--valid-from", "2025-07-01", "--yes")).Loaded();

        Assert.Equal("Xã Một [2025-07-01,) digitised", await LineAsync("07001-2025"));
    }

    [Fact]
    public async Task A_new_outline_closes_the_old_line_and_keeps_what_else_it_said()
    {
        var first = _folder.Write("a.geojson", Drawing.Collection(Drawing.Feature(Squares.At(10, 0), ("code", "07002"), ("name", "Xã Hai"))));
        var second = _folder.Write("b.geojson", Drawing.Collection(Drawing.Feature(Squares.At(10, 0, 2), ("code", "07002"))));
        (await service.LoadAsync(first, "--as", "units", "--level", "commune", "--quality", "schematic", "--yes")).Loaded();

        (await service.LoadAsync(second, "--as", "units", "--level", "commune", "--yes")).Loaded();

        Assert.Equal("Xã Hai (,) digitised", await LineAsync("07002"));
        Assert.Equal(1L, await AskAsync("SELECT count(*) FROM unit_version AS v JOIN unit AS u ON u.id = v.unit_id WHERE u.code = '07002' AND NOT upper_inf(v.recorded) AND outline_quality = 'schematic'"));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        var file = _folder.Write("u.geojson", Drawing.Collection(Drawing.Feature(Squares.At(20, 0), ("code", "07003"), ("name", "Xã Ba"))));
        (await service.LoadAsync(file, "--as", "units", "--level", "commune", "--yes")).Loaded();
        var version = await AskAsync("SELECT version FROM dataset_version");

        var again = await service.LoadAsync(file, "--as", "units", "--level", "commune", "--yes");

        Assert.Equal(Load.Done, again.Code);
        Assert.Contains("unchanged 1", again.Said, StringComparison.Ordinal);
        Assert.Contains("nothing to change", again.Said, StringComparison.Ordinal);
        Assert.Equal(version, await AskAsync("SELECT version FROM dataset_version"));
    }

    [Fact]
    public async Task A_period_cuts_the_line_and_the_rest_stays_as_it_was()
    {
        var first = _folder.Write("a.geojson", Drawing.Collection(Drawing.Feature(Squares.At(30, 0), ("code", "07004"), ("name", "Huyện Bốn"))));
        var second = _folder.Write("b.geojson", Drawing.Collection(Drawing.Feature(Squares.At(30, 0, 2), ("code", "07004"))));
        (await service.LoadAsync(first, "--as", "units", "--level", "district", "--valid-to", "2025-07-01", "--quality", "schematic", "--yes")).Loaded();

        (await service.LoadAsync(second, "--as", "units", "--level", "district", "--valid-to", "2025-01-01", "--yes")).Loaded();

        Assert.Equal("Huyện Bốn (,2025-01-01) digitised; Huyện Bốn [2025-01-01,2025-07-01) schematic", await LineAsync("07004"));
    }

    [Fact]
    public async Task A_code_that_stands_for_several_lines_is_refused_until_the_day_is_said()
    {
        var file = _folder.Write("a.geojson", Drawing.Collection(Drawing.Feature(Squares.At(40, 0), ("code", "24"), ("name", "Tỉnh Cũ"))));
        var later = _folder.Write("b.geojson", Drawing.Collection(Drawing.Feature(Squares.At(40, 0, 2), ("code", "24"), ("name", "Tỉnh Mới"))));
        (await service.LoadAsync(file, "--as", "units", "--level", "province", "--valid-to", "2025-07-01", "--yes")).Loaded();
        (await service.LoadAsync(later, "--as", "units", "--level", "province", "--valid-from", "2025-07-01", "--yes")).Loaded();
        var redrawn = _folder.Write("c.geojson", Drawing.Collection(Drawing.Feature(Squares.At(40, 0, 3), ("province_code", "24"))));

        (await service.LoadAsync(redrawn, "--as", "units", "--level", "province", "--yes")).Refused("several lines: 24 …–2025-07-01; 24-2025 2025-07-01–…");
        (await service.LoadAsync(redrawn, "--as", "units", "--level", "province", "--date", "2026-01-01", "--yes")).Loaded();

        Assert.Equal("Tỉnh Mới [2025-07-01,) digitised", await LineAsync("24-2025"));
        Assert.Equal(1L, await AskAsync("SELECT count(*) FROM unit_version AS v JOIN unit AS u ON u.id = v.unit_id WHERE u.code = '24'"));
    }

    [Fact]
    public async Task The_unit_above_is_the_one_the_file_names()
    {
        var district = _folder.Write("a.geojson", Drawing.Collection(Drawing.Feature(Squares.At(50, 0, 3), ("code", "701"), ("name", "Huyện"))));
        var commune = _folder.Write("b.geojson", Drawing.Collection(Drawing.Feature(Squares.At(50, 0), ("maxa", "07005"), ("tenxa", "Xã Năm"), ("mahuyen", "701"))));
        (await service.LoadAsync(district, "--as", "units", "--level", "district", "--yes")).Loaded();

        (await service.LoadAsync(commune, "--as", "units", "--level", "commune", "--yes")).Loaded();

        Assert.Equal("701", await service.Owner.AskAsync<string>("SELECT p.code FROM unit AS u JOIN unit_version AS v ON v.unit_id = u.id JOIN unit AS p ON p.id = v.parent_id WHERE u.code = '07005'"));
    }

    [Fact]
    public async Task One_bad_feature_stops_all_unless_it_is_skipped()
    {
        const string BowTie = """{"type":"Polygon","coordinates":[[[106.26,21.3],[106.261,21.301],[106.261,21.3],[106.26,21.301],[106.26,21.3]]]}""";
        var file = _folder.Write("u.geojson", Drawing.Collection(
            Drawing.Feature(Squares.At(62, 0), ("code", "07006"), ("name", "Xã Sáu")),
            Drawing.Feature(BowTie, ("code", "07007"), ("name", "Xã Bảy")),
            Drawing.Feature("null", ("code", "07008"), ("name", "Xã Tám")),
            Drawing.Feature(Squares.At(62, 0), ("code", "07009"))));

        var refused = await service.LoadAsync(file, "--as", "units", "--level", "commune", "--yes");
        refused.Refused("Feature 2 (07007): It is not a valid polygon: Self-intersection, 106.2605 21.3005");
        refused.Refused("Feature 3 (07008): It has no geometry.");
        refused.Refused("Feature 4 (07009): No unit has this code");
        Assert.Equal(0L, await AskAsync("SELECT count(*) FROM unit WHERE code IN ('07006', '07007', '07008', '07009')"));

        (await service.LoadAsync(file, "--as", "units", "--level", "commune", "--skip-refused", "--repair", "--yes")).Loaded();
        Assert.Equal(2L, await AskAsync("SELECT count(*) FROM unit WHERE code IN ('07006', '07007', '07008', '07009')"));
    }

    [Fact]
    public async Task A_script_without_yes_sees_the_preview_and_stops()
    {
        var file = _folder.Write("u.geojson", Drawing.Collection(Drawing.Feature(Squares.At(70, 0), ("code", "07010"), ("name", "Xã Mười"))));
        var options = new LoadOptions(LoadKind.Units, file) { Level = UnitLevel.Commune };

        var nobody = await service.LoadAskedAsync(options, answer: null);
        var no = await service.LoadAskedAsync(options, "no\n");
        var empty = await service.LoadAskedAsync(options, "\n");
        var dry = await service.LoadAskedAsync(options with { DryRun = true, Yes = true }, answer: null);

        Assert.All([nobody, no, empty], static answer => Assert.Equal(Load.NotConfirmed, answer.Code));
        Assert.Contains("New 1, replaced 0", nobody.Said, StringComparison.Ordinal);
        Assert.Equal(Load.Done, dry.Code);
        Assert.Equal(0L, await AskAsync("SELECT count(*) FROM unit WHERE code = '07010'"));
        Assert.Equal(Load.Done, (await service.LoadAskedAsync(options, "yes\n")).Code);
        Assert.Equal(1L, await AskAsync("SELECT count(*) FROM unit WHERE code = '07010'"));
    }

    [Fact]
    public async Task An_unknown_option_a_missing_level_and_a_misplaced_option_are_refused()
    {
        var file = _folder.Write("u.geojson", Drawing.Collection(Drawing.Feature(Squares.At(70, 0), ("x", "1"))));

        Assert.NotEqual(0, (await service.LoadAsync(file, "--as", "units", "--level", "commune", "--force")).Code);
        Assert.NotEqual(0, (await service.LoadAsync(file, "--as", "unit")).Code);
        Assert.NotEqual(0, (await service.LoadAsync(file, "--as", "units", "--crs", "EPSG:6956")).Code);
        Assert.NotEqual(0, (await service.LoadAsync(file, "--as", "units", "--date", "1/2/2025")).Code);
        Assert.NotEqual(0, (await service.LoadAsync(file, "--as", "units", "--set", "colour=red")).Code);
        (await service.LoadAsync(file, "--as", "units")).Refused("--level");
        (await service.LoadAsync(file, "--as", "units", "--level", "commune", "--extent", "24")).Refused("--extent");
        (await service.LoadAsync(file, "--as", "units", "--level", "commune", "--code-field", "ma")).Refused("no field “ma”. Its fields are: x.");
        (await service.LoadAsync(_folder.Path("none.geojson"), "--as", "units", "--level", "commune")).Refused("no file");
    }

    [Fact]
    public async Task Twice_the_same_code_in_one_file_is_refused()
    {
        var file = _folder.Write("u.geojson", Drawing.Collection(
            Drawing.Feature(Squares.At(80, 0), ("code", "07011"), ("name", "Xã")),
            Drawing.Feature(Squares.At(82, 0), ("code", "07011"), ("name", "Xã"))));

        (await service.LoadAsync(file, "--as", "units", "--level", "commune", "--yes")).Refused("this code more than once");
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> LineAsync(string code) => await service.Owner.AskAsync<string>($"""
        SELECT string_agg(concat_ws(' ', v.name, v.valid, v.outline_quality), '; ' ORDER BY v.valid)
        FROM unit AS u
        JOIN unit_version AS v ON v.unit_id = u.id AND upper_inf(v.recorded)
        WHERE u.code = '{code}'
        """);

    private async Task<long> AskAsync(string question) => await service.Owner.AskAsync<long>(question);
}
