using ZonePlanner.Api.Imports;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Tests.Imports;

public sealed class LoadProtectedLandTests(RunningService service) : IClassFixture<RunningService>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Parcels_are_loaded_with_their_codes_and_other_land_is_left_out()
    {
        var file = Parcels("a", 0, "LUC", "LUK", "ONT");

        var answer = await LoadAsync(file, "first", "--owner", "Sở TNMT", "--date", "2024-12-31", "--source", "kiểm kê 2024");

        answer.Loaded();
        Assert.Contains("New 2, replaced 0, unchanged 0, refused 0, left out as other land 1.", answer.Said, StringComparison.Ordinal);
        Assert.Equal("LUC LUK", await service.Owner.AskAsync<string>("SELECT string_agg(p.land_use_code, ' ' ORDER BY p.land_use_code) FROM protected_parcel AS p JOIN protected_layer AS l ON l.id = p.layer_id WHERE l.code = 'first'"));
        Assert.Matches(
            @"^Sở TNMT 2024-12-31 digitised kiểm kê 2024; a\.geojson \(sha256 [0-9a-f]{16}\) load: ",
            await service.Owner.AskAsync<string>("SELECT concat_ws(' ', owner, data_date, quality, source, recorded_by) FROM protected_layer WHERE code = 'first'"));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_but_another_owner_does()
    {
        var file = Parcels("a", 10, "LUC");
        (await LoadAsync(file, "same")).Loaded();

        var again = await service.LoadAsync(file, "--as", "protected-land", "--layer-kind", "rice-land", "--layer", "same", "--yes");
        var owned = await service.LoadAsync(file, "--as", "protected-land", "--layer-kind", "rice-land", "--layer", "same", "--owner", "Sở", "--yes");

        Assert.Contains("nothing to change", again.Said, StringComparison.Ordinal);
        owned.Loaded();
        Assert.Equal(2L, await service.Owner.AskAsync<long>("SELECT count(*) FROM protected_layer WHERE code = 'same'"));
    }

    [Fact]
    public async Task A_new_edition_from_a_day_on_leaves_the_days_before_as_they_were()
    {
        (await LoadAsync(Parcels("a", 20, "LUC", "LUC"), "yearly")).Loaded();

        var answer = await LoadAsync(Parcels("b", 20, "LUC"), "yearly", "--valid-from", "2025-01-01");

        answer.Loaded();
        Assert.Contains("1 unchanged, 1 gone", answer.Said, StringComparison.Ordinal);
        Assert.Equal("(,2025-01-01) 2; [2025-01-01,) 1", await service.Owner.AskAsync<string>("""
            SELECT string_agg(concat_ws(' ', l.valid, (SELECT count(*) FROM protected_parcel AS p WHERE p.layer_id = l.id)), '; ' ORDER BY l.valid)
            FROM protected_layer AS l
            WHERE l.code = 'yearly' AND upper_inf(l.recorded)
            """));
    }

    [Fact]
    public async Task Another_layer_gives_way_only_when_it_is_named()
    {
        (await LoadAsync(Parcels("a", 30, "LUC"), "old")).Loaded();

        var beside = await LoadAsync(Parcels("b", 30, "LUC"), "new", "--dry-run");
        (await LoadAsync(Parcels("b", 30, "LUC"), "new", "--replaces", "old")).Loaded();

        Assert.Contains("--replaces old", beside.Said, StringComparison.Ordinal);
        Assert.Equal(0L, await service.Owner.AskAsync<long>("SELECT count(*) FROM protected_layer WHERE code = 'old' AND upper_inf(recorded)"));
        (await LoadAsync(Parcels("b", 30, "LUC"), "newer", "--replaces", "nothing")).Refused("no layer “nothing”");
    }

    [Fact]
    public async Task Published_sites_over_the_new_land_are_listed_and_nothing_is_loaded()
    {
        var (site, code) = await SiteAsync(40, Quality.Surveyed);

        var answer = await LoadAsync(Parcels("a", 40, "LUC"), "over", "--drop-schematic-outlines");

        answer.Refused("Published boundaries are in the way");
        Assert.Matches($@"Conflict: Thử {site} \({code}, 2024-01-01–…, surveyed\) – over: 1\.15 ha\. Record a conversion approval", answer.Said);
        Assert.Equal(0L, await service.Owner.AskAsync<long>("SELECT count(*) FROM protected_layer WHERE code = 'over'"));
    }

    [Fact]
    public async Task A_schematic_outline_gives_way_when_the_operator_says_so()
    {
        var (site, _) = await SiteAsync(50, Quality.Schematic);
        var file = Parcels("a", 50, "LUC");

        (await LoadAsync(file, "real")).Refused("--drop-schematic-outlines");
        (await LoadAsync(file, "real", "--drop-schematic-outlines")).Loaded();

        Assert.Equal("f: ; t: Bỏ đường ranh giới sơ đồ vì chồng lên lớp real", await service.Owner.AskAsync<string>($"""
            SELECT string_agg(concat(boundary IS NULL, ': ', split_part(note, ' (', 1)), '; ' ORDER BY id) FROM site_version WHERE site_id = {site}
            """));
    }

    [Fact]
    public async Task An_approval_for_the_hectares_lets_the_land_in()
    {
        var (site, _) = await SiteAsync(60, Quality.Surveyed);
        await using (var db = service.Open())
        {
            var decision = Squares.Decision($"approval-{site}");
            db.Add(decision);
            await db.SaveChangesAsync(Writing.Cancellation);
            db.Add(new ConversionApproval { SiteId = site, DecisionId = decision.Id, LandUseCode = "LUC", Hectares = 2, Valid = LegalPeriod.Always, Source = Squares.Source });
            await db.SaveChangesAsync(Writing.Cancellation);
        }

        (await LoadAsync(Parcels("a", 60, "LUC"), "approved")).Loaded();
    }

    [Fact]
    public async Task Forest_carries_its_own_word_and_conflicts_with_nobody()
    {
        await SiteAsync(70, Quality.Surveyed);
        var file = _folder.Write("f.geojson", Drawing.Collection(Drawing.Feature(Squares.At(70, 0))));

        (await service.LoadAsync(file, "--as", "protected-land", "--layer-kind", "special-use-forest", "--layer", "forest", "--extent", "parcels", "--yes")).Loaded();

        Assert.Equal("special-use-forest", await service.Owner.AskAsync<string>("SELECT p.land_use_code FROM protected_parcel AS p JOIN protected_layer AS l ON l.id = p.layer_id WHERE l.code = 'forest'"));
    }

    [Fact]
    public async Task What_was_not_said_is_not_guessed()
    {
        var unknown = _folder.Write("x.geojson", Drawing.Collection(Drawing.Feature(Squares.At(80, 0), ("owner", "A"))));
        var vague = Parcels("v", 80, "LUA");
        var sound = Parcels("s", 80, "LUC");

        (await service.LoadAsync(sound, "--as", "protected-land", "--yes")).Refused("--layer-kind");
        (await service.LoadAsync(sound, "--as", "protected-land", "--layer-kind", "rice-land", "--yes")).Refused("--extent");
        (await service.LoadAsync(sound, "--as", "protected-land", "--layer-kind", "rice-land", "--extent", "99", "--yes")).Refused("no unit “99”");
        (await LoadAsync(unknown, "x")).Refused("No field holds the land-use code");
        (await LoadAsync(unknown, "x")).Refused("(fields: owner)");
        (await LoadAsync(vague, "x")).Refused("LUA does not say");
        (await LoadAsync(unknown, "said-once", "--set", "land-use=LUK")).Loaded();
    }

    [Fact]
    public async Task A_file_in_VN_2000_lies_where_the_same_file_in_degrees_does()
    {
        // The golden point of Bắc Giang, 100 m to each side of it.
        const double East = 416226.7546, North = 2353399.1316;
        string[] feature = [Drawing.Feature(string.Create(System.Globalization.CultureInfo.InvariantCulture, $$"""{"type":"Polygon","coordinates":[[[{{East}},{{North}}],[{{East + 100}},{{North}}],[{{East + 100}},{{North + 100}}],[{{East}},{{North + 100}}],[{{East}},{{North}}]]]}"""), ("MDSD", "LUC"))];
        var file = _folder.Write("a.geojson", Drawing.CollectionIn("urn:ogc:def:crs:EPSG::9214", feature));

        (await LoadAsync(file, "golden")).Loaded();

        Assert.InRange(
            await service.Owner.AskAsync<double>("SELECT ST_Distance(ST_PointN(ST_ExteriorRing(ST_GeometryN(p.outline, 1)), 1)::geography, ST_SetSRID(ST_Point(106.1946, 21.27307), 4326)::geography) FROM protected_parcel AS p JOIN protected_layer AS l ON l.id = p.layer_id WHERE l.code = 'golden'"),
            0,
            0.002);
        Assert.Equal(9214, await service.Owner.AskAsync<int>("SELECT area_srid FROM protected_layer WHERE code = 'golden'"));
        Assert.Equal(10_000, await service.Owner.AskAsync<double>("SELECT area_m2 FROM protected_parcel AS p JOIN protected_layer AS l ON l.id = p.layer_id WHERE l.code = 'golden'"), 0.01);
    }

    [Fact]
    public async Task The_CRS_is_read_or_said_and_both_must_agree()
    {
        var unsaid = _folder.Write("unsaid.geojson", Drawing.Collection(Drawing.Feature(Squares.At(90, 0), ("MDSD", "LUC"))).Replace("\"features\"", "\"crs\":null,\"features\"", StringComparison.Ordinal));
        var deprecated = _folder.Write("old.geojson", Drawing.CollectionIn("EPSG:6957", Drawing.Feature(Squares.At(90, 0), ("MDSD", "LUC"))));
        var swapped = _folder.Write("swapped.geojson", Drawing.Collection(Drawing.Feature("""{"type":"Polygon","coordinates":[[[21.3,106.2],[21.301,106.2],[21.301,106.201],[21.3,106.2]]]}""", ("MDSD", "LUC"))));
        var elsewhere = _folder.Write("paris.geojson", Drawing.Collection(Drawing.Feature("""{"type":"Polygon","coordinates":[[[2.3,48.8],[2.4,48.8],[2.4,48.9],[2.3,48.8]]]}""", ("MDSD", "LUC"))));

        (await LoadAsync(unsaid, "crs")).Refused("State one with --crs: OGC:CRS84, EPSG:4326, EPSG:4756");
        (await LoadAsync(Parcels("p", 90, "LUC"), "crs", "--crs", "EPSG:9214")).Refused("The file says OGC:CRS84 (WGS 84 longitude-latitude) and --crs says EPSG:9214");
        (await LoadAsync(deprecated, "crs")).Refused("EPSG:6957");
        (await LoadAsync(swapped, "crs")).Refused("swapped");
        (await LoadAsync(elsewhere, "crs")).Refused("outside");
        (await LoadAsync(unsaid, "crs", "--crs", "OGC:CRS84")).Loaded();
    }

    [Fact]
    public async Task Interrupted_in_the_middle_nothing_has_changed()
    {
        var file = Parcels("a", 100, [.. Enumerable.Repeat("LUC", 500)]);
        using var interruption = new CancellationTokenSource();
        await using var output = new StringWriter();
        await using var progress = new InterruptingWriter(interruption);
        var options = new LoadOptions(LoadKind.ProtectedLand, file) { LayerKind = ProtectedLayerKind.RiceLand, Layer = "interrupted", Extent = "parcels", Yes = true };

        var code = await new Load(options, service.App, new Conversation(output, progress, answers: null, isVietnamese: false)).RunAsync(interruption.Token);

        Assert.Equal(Load.Interrupted, code);
        Assert.Contains("Nothing has changed", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(0L, await service.Owner.AskAsync<long>("SELECT count(*) FROM protected_layer WHERE code = 'interrupted'"));
    }

    public void Dispose() => _folder.Dispose();

    private Task<Answer> LoadAsync(string file, string layer, params string[] more) =>
        service.LoadAsync([file, "--as", "protected-land", "--layer-kind", "rice-land", "--layer", layer, "--extent", "parcels", "--yes", .. more]);

    /// <summary>A row of squares from a place eastward, one for each land-use code.</summary>
    private string Parcels(string name, double east, params string[] codes) => _folder.Write(
        $"{name}.geojson",
        Drawing.Collection(codes.Select((code, index) => Drawing.Feature(Squares.At(east + index, 0), ("MDSD", code)))));

    private async Task<(long Id, string Code)> SiteAsync(double east, Quality quality)
    {
        var site = await service.NewSiteAsync();
        await service.WriteAsync(new SiteVersion
        {
            SiteId = site,
            Valid = LegalPeriod.Since(Squares.Day),
            Kind = SiteKind.IndustrialCluster,
            Status = SiteStatus.Planned,
            Name = $"Thử {site}",
            Boundary = Squares.At(east, 0),
            BoundaryQuality = quality,
            Source = Squares.Source,
        });
        return (site, await service.Owner.AskAsync<string>($"SELECT code FROM site WHERE id = {site}"));
    }

    /// <summary>The operator's Ctrl-C, pressed as the first progress is shown.</summary>
    private sealed class InterruptingWriter(CancellationTokenSource interruption) : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override void Write(string? value)
        {
            base.Write(value);
            interruption.Cancel();
        }
    }
}
