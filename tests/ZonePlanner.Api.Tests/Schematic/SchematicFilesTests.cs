using System.Globalization;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using ZonePlanner.Api.Dataset;
using ZonePlanner.Api.Schematic;

namespace ZonePlanner.Api.Tests.Schematic;

/// <summary>The made-up outlines as committed: made by the generator, right in area, clear of one another.</summary>
public sealed class SchematicFilesTests
{
    private static readonly DataFolder Data = DataFolder.Find();

    private static readonly Dictionary<string, CsvRow> Sites = Data.Rows("sites.csv").ToDictionary(site => site["code"]);

    private static readonly Dictionary<(string, int?), CsvRow> Versions = Data.Rows("site_versions.csv").ToDictionary(version => (version["site"], version.Int("seq")));

    private static readonly DrawnOutline[] Drawn = [.. Read(SchematicFiles.Sites).Select(feature => new DrawnOutline(Sites[feature["site"]], Versions[(feature["site"], feature.Int("seq"))], feature))];

    public static TheoryData<string> Files => [.. Directory.GetFiles(Data.FullName(SchematicFiles.Folder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Made_again_they_are_the_committed_bytes()
    {
        var made = SchematicFiles.Make(Data);

        Assert.Equal(Files.Select(file => file.Data), made.Keys.Order(StringComparer.Ordinal));
        Assert.All(made, file => Assert.True(file.Value.AsSpan().SequenceEqual(File.ReadAllBytes(Full(file.Key))), $"{file.Key} differs: run ZonePlanner.Api schematic"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_feature_says_that_it_is_made_up(string file)
    {
        Assert.All(Read(file), feature =>
        {
            Assert.Equal("schematic", feature["quality"]);
            Assert.NotEmpty(feature["note"]);
            Assert.NotEmpty(feature["noteEn"]);
            Assert.StartsWith("ZonePlanner.Api schematic", feature["generator"], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void They_stay_below_8_MB()
    {
        Assert.InRange(Directory.GetFiles(Data.FullName(SchematicFiles.Folder)).Sum(file => new FileInfo(file).Length), 1, 8 << 20);
    }

    [Fact]
    public void Each_outline_has_the_area_decided_to_the_square_metre()
    {
        Assert.All(Drawn, drawn => Assert.InRange(
            drawn.Metres.Area - (drawn.Version.Double("decided_ha").GetValueOrDefault() * 10_000), -1, 1));
    }

    [Fact]
    public void Every_version_with_an_area_and_a_named_district_is_drawn_and_no_other()
    {
        var due = Versions.Values.Where(version => version.Optional("decided_ha") is not null && Sites[version["site"]].List("districts").Length > 0);

        Assert.Equal(
            due.Select(version => $"{version["site"]} {version["seq"]}").Order(StringComparer.Ordinal),
            Drawn.Select(drawn => $"{drawn.Version["site"]} {drawn.Version["seq"]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Outlines_are_irregular_and_have_8_to_26_corners()
    {
        // Cutting a stage off an outline adds corners to it; an economic zone follows its coast.
        Assert.All(Drawn.Where(drawn => drawn.Site["kind"] != "economic-zone"), drawn =>
        {
            Assert.True(drawn.Metres.IsValid);
            Assert.InRange(drawn.Metres.NumPoints - 1, 4, 26);
            Assert.InRange(drawn.Metres.Area / drawn.Metres.EnvelopeInternal.Area, 0.2, 0.99);
        });
    }

    [Fact]
    public void Sites_in_force_at_one_time_lie_20_m_apart()
    {
        var pairs =
            from one in Drawn
            from other in Drawn
            where string.CompareOrdinal(one.Site["code"], other.Site["code"]) < 0
                && one.Site["province"] == other.Site["province"]
                && one.Level == other.Level
                && one.IsInForce && other.IsInForce && one.OverlapsInTime(other)
            select (One: one, Other: other);

        Assert.All(pairs, pair => Assert.True(pair.One.Metres.Distance(pair.Other.Metres) >= 20, $"{pair.One.Site["code"]} and {pair.Other.Site["code"]}"));
    }

    [Fact]
    public void Each_outline_lies_in_the_districts_its_source_names()
    {
        var districts = Read(SchematicFiles.Units).Where(unit => unit["level"] == "district" && unit.Optional("validFrom") is null).ToDictionary(unit => unit["code"], unit => unit.Outline);

        Assert.All(Drawn, drawn =>
        {
            var named = drawn.Site.List("districts").Select(code => (Geometry)districts[code]).Aggregate((one, other) => one.Union(other));
            Assert.True(named.Buffer(1e-6).Covers(drawn.Feature.Geometry), drawn.Site["code"]);
        });
    }

    [Theory]
    [InlineData("bac-giang-kcn-hoa-phu", 1, 2)]
    [InlineData("bac-giang-kcn-hoa-phu", 2, 3)]
    [InlineData("bac-giang-kcn-yen-lu", 1, 2)]
    [InlineData("thai-nguyen-kcn-yen-binh-3", 2, 1)]
    public void A_stage_lies_in_the_outline_it_was_cut_from(string site, int smaller, int larger)
    {
        Geometry Outline(int seq) => Drawn.Single(drawn => drawn.Site["code"] == site && drawn.Version.Int("seq") == seq).Metres;

        Assert.InRange(Outline(smaller).Difference(Outline(larger)).Area, 0, 0.1);
    }

    [Fact]
    public void Tien_Son_Ninh_Son_kept_90_ha_when_it_moved()
    {
        var stages = Drawn.Where(drawn => drawn.Site["code"] == "bac-giang-kcn-tien-son-ninh-son").Select(drawn => drawn.Metres).ToArray();

        Assert.Equal(90.0, stages[0].Intersection(stages[1]).Area / 10_000, 0.1);
    }

    [Theory]
    [InlineData("commune", "2025-07-01", 211)]
    [InlineData("district", "2024-06-01", 36)]
    [InlineData("district", "2025-03-01", 36)]
    [InlineData("province", "2025-06-30", 4)]
    [InlineData("province", "2025-07-01", 4)]
    public void Units_of_one_level_fit_together_without_gap_or_overlap(string level, string day, int count)
    {
        var rows = Data.Rows("units.csv").ToDictionary(unit => (unit["code"], unit.Optional("valid_from")));
        var units = Read(SchematicFiles.Units)
            .Where(unit => unit["level"] == level && Holds(rows[(unit["code"], unit.Optional("validFrom"))], DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)))
            .Select(unit => unit.Geometry)
            .ToArray();

        Assert.Equal(count, units.Length);
        Assert.False(CoverageValidator.HasInvalidResult(CoverageValidator.Validate(units)));
    }

    [Fact]
    public void A_communes_point_lies_in_its_cell()
    {
        var rows = Data.Rows("units.csv").Where(unit => unit["level"] == "commune").ToDictionary(unit => unit["code"]);

        Assert.All(Read(SchematicFiles.Units).Where(unit => unit["level"] == "commune"), unit =>
        {
            var row = rows[unit["code"]];
            Assert.True(unit.Geometry.Contains(unit.Geometry.Factory.CreatePoint(new Coordinate(row.Double("place_lon").GetValueOrDefault(), row.Double("place_lat").GetValueOrDefault()))));
        });
    }

    [Fact]
    public void Rice_land_spares_every_site_but_the_one_that_may_convert_it()
    {
        foreach (var layer in Read(SchematicFiles.Layers))
        {
            var plane = new Plane(layer.Int("areaSrid"));
            var parcels = new STRtree<Geometry>();
            foreach (var parcel in Read(SchematicFiles.Parcels(layer["code"])).Select(parcel => plane.FromDegrees(parcel.Geometry)))
            {
                parcels.Insert(parcel.EnvelopeInternal, parcel);
            }

            foreach (var drawn in Drawn.Where(drawn => drawn.Srid == plane.Srid && drawn.Site["kind"] != "economic-zone"))
            {
                var near = parcels.Query(drawn.Metres.Buffer(5).EnvelopeInternal);
                if (drawn.Site["code"] != "bac-giang-ccn-jutech")
                {
                    Assert.All(near, parcel => Assert.True(parcel.Distance(drawn.Metres) >= 5, $"{layer["code"]} {drawn.Site["code"]}"));
                }
                else if (layer["kind"] == "rice-land")
                {
                    Assert.InRange(near.Sum(parcel => parcel.Intersection(drawn.Metres).Area) / 10_000, 60, 72);
                }
            }
        }
    }

    [Fact]
    public void Parcels_lie_in_the_ground_looked_at_and_do_not_overlap()
    {
        foreach (var layer in Read(SchematicFiles.Layers))
        {
            var plane = new Plane(layer.Int("areaSrid"));
            var parcels = Read(SchematicFiles.Parcels(layer["code"])).Select(parcel => plane.FromDegrees(parcel.Geometry)).ToArray();
            var extent = NetTopologySuite.Geometries.Prepared.PreparedGeometryFactory.Prepare(plane.FromDegrees(layer.Geometry));
            var index = new STRtree<Geometry>();
            foreach (var parcel in parcels)
            {
                Assert.True(parcel.IsValid && extent.Covers(parcel));
                index.Insert(parcel.EnvelopeInternal, parcel);
            }

            Assert.All(parcels, parcel => Assert.All(index.Query(parcel.EnvelopeInternal), other => Assert.True(ReferenceEquals(other, parcel) || other.Disjoint(parcel))));
        }
    }

    private static IReadOnlyList<DrawnFeature> Read(string file) => DrawnFeature.Read(Full(file));

    private static string Full(string file) => Path.Combine(Data.FullName(SchematicFiles.Folder), file);

    private static bool Holds(CsvRow row, DateOnly day) => !(row.Date("valid_from") > day) && !(row.Date("valid_to") <= day);

    private sealed record DrawnOutline(CsvRow Site, CsvRow Version, DrawnFeature Feature)
    {
        public int Srid { get; } = int.Parse(Feature["areaCrs"].AsSpan(5), CultureInfo.InvariantCulture);

        public Geometry Metres => field ??= new Plane(Srid).FromDegrees(Feature.Geometry);

        public bool Level => Site["kind"] == "economic-zone";

        public bool IsInForce => Version["status"] is "planned" or "established" or "operating";

        public bool OverlapsInTime(DrawnOutline other) =>
            (Version.Date("valid_from") ?? DateOnly.MinValue) < (other.Version.Date("valid_to") ?? DateOnly.MaxValue)
            && (other.Version.Date("valid_from") ?? DateOnly.MinValue) < (Version.Date("valid_to") ?? DateOnly.MaxValue);
    }
}
