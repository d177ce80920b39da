using System.Globalization;
using System.Text.Json;
using CsvHelper;
using NetTopologySuite.IO;

namespace ZonePlanner.Api.Tests.Ogc.Formats;

/// <summary>Features as CSV: RFC 4180, and nothing a spreadsheet would run.</summary>
[Collection(FormatReadings.Name)]
public sealed class CsvTests(FormatsService service)
{
    private const string Zones = "/ogc/collections/zones/items?f=csv";

    [Fact]
    public async Task The_head_names_the_identifier_every_property_and_the_geometry_last()
    {
        var rows = await RowsAsync(Zones);

        Assert.Equal(["id", .. Api.Ogc.Collections.SiteFeatures.Source.Properties.Select(property => property.Name), "geometry"], rows[0].Keys);
    }

    [Fact]
    public async Task Diacritics_quotes_newlines_and_lists_come_back_whole()
    {
        var full = (await RowsAsync($"{Zones}&code=day-du"))[0];

        Assert.Equal((FormatsService.Name, "206.5", "Source, \"quoted\"", "2024-01-01"), (full["name"], full["decidedHa"], full["source"], full["validFrom"]));
        Assert.Equal(FormatsService.Aliases, JsonSerializer.Deserialize<string[]>(full["aliases"]));
        Assert.Equal(("", "schematic"), (full["nameEn"], full["quality"]));
    }

    [Fact]
    public async Task A_text_that_looks_like_a_formula_is_not_run()
    {
        var row = (await RowsAsync($"{Zones}&code=cong-thuc"))[0];

        Assert.Equal(("'" + FormatsService.Formula, "'-5"), (row["name"], row["source"]));
    }

    [Fact]
    public async Task The_mark_of_utf_8_stands_first_so_that_spreadsheets_read_vietnamese()
    {
        Assert.Equal([0xEF, 0xBB, 0xBF], (await service.ReadAsync(Zones))[..3]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&crs=EPSG:9214")]
    [InlineData("&crs=EPSG:4326")]
    [InlineData("&decimals=3")]
    public async Task The_geometry_is_the_one_of_the_json_in_the_same_crs_axes_and_decimals(string query)
    {
        var text = (await RowsAsync($"{Zones}&code=day-du{query}"))[0]["geometry"];
        var json = await service.JsonAsync($"/ogc/collections/zones/items/day-du?f=json{query}");

        var shape = new WKTReader().Read(text);
        var positions = json.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().SelectMany(part => part.EnumerateArray()).SelectMany(ring => ring.EnumerateArray())
            .Select(position => (position[0].GetDouble(), position[1].GetDouble())).ToHashSet();
        Assert.Equal((2, 1), (shape.NumGeometries, ((NetTopologySuite.Geometries.Polygon)shape.GetGeometryN(0)).NumInteriorRings));
        Assert.Equal(positions, shape.Coordinates.Select(position => (position.X, position.Y)).ToHashSet());
    }

    [Fact]
    public async Task A_feature_without_an_outline_has_an_empty_field_and_skipGeometry_leaves_the_column_out()
    {
        Assert.Equal("", (await RowsAsync($"{Zones}&code=trong"))[0]["geometry"]);
        Assert.DoesNotContain("geometry", (await RowsAsync($"{Zones}&skipGeometry=true"))[0].Keys);
    }

    internal static List<Dictionary<string, string>> Read(byte[] bytes)
    {
        using var csv = new CsvReader(new StreamReader(new MemoryStream(bytes)), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(name => name, name => csv.GetField(name) ?? ""));
        }

        return rows;
    }

    private async Task<List<Dictionary<string, string>>> RowsAsync(string path) => Read(await service.ReadAsync(path));
}
