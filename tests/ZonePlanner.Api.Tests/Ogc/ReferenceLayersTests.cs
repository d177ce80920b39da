using System.Net;
using Microsoft.OpenApi;
using ZonePlanner.Api.Tests.Imports;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>A layer for reference behaves as the collections of the record do.</summary>
public sealed class ReferenceLayersTests(LayerService service) : IClassFixture<LayerService>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task It_is_paged_sorted_selected_and_printed_in_every_CRS()
    {
        await PublishAsync("many", Enumerable.Range(0, 25).Select(number => $$"""{"name":"n{{number % 5}}","rank":{{number}},"Limit":1,"bbox":2}"""));

        List<string> read = [];
        var next = "/ogc/collections/many/items?limit=10";
        while (next is not null)
        {
            var page = await service.ReadAsync(next);
            Assert.Equal(25, page.GetProperty("numberMatched").GetInt64());
            read.AddRange(page.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("id").GetString()!));
            var link = page.GetProperty("links").EnumerateArray().FirstOrDefault(link => link.GetProperty("rel").GetString() == "next");
            next = link.ValueKind == System.Text.Json.JsonValueKind.Undefined ? null : new Uri(link.GetProperty("href").GetString()!).PathAndQuery;
        }

        Assert.Equal(Enumerable.Range(1, 25).Select(number => $"{number}"), read);
        Assert.Equal("25 24 23", await service.IdsAsync("many", "?sortby=-rank&limit=3"));
        Assert.Equal("2 7 12 17 22", await service.IdsAsync("many", "?name=n1"));
        Assert.Equal("1 2", await service.IdsAsync("many", "?bbox=105.9,20.9,106.0011,21.1"));
        Assert.Equal("1 2 3", await service.IdsAsync("many", "?datetime=1999-01-01&limit=3"));
        var one = await service.ReadAsync("/ogc/collections/many/items/7?crs=http://www.opengis.net/def/crs/EPSG/0/4326");
        Assert.Equal("[21,106.006]", one.GetProperty("geometry").GetProperty("coordinates").GetRawText());
        Assert.Equal("""{"rank":6}""", (await service.ItemsAsync("many", "?properties=rank&skipGeometry=true&rank=6"))[0].GetProperty("properties").GetRawText());
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/collections/many/items/26")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/collections/many/items/x?validAt=2020-01-01")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync("/ogc/collections/many/items?rank=x")).Status);
    }

    [Fact]
    public async Task Its_field_of_time_is_what_datetime_selects_by()
    {
        await PublishAsync("days", ["""{"on":"2020-01-01"}""", """{"on":"2021-06-30"}""", """{"on":null}"""], "--time-field", "on");
        await PublishAsync("instants", ["""{"at":"2020-01-01T00:00:00Z"}""", """{"at":"2021-06-30T17:30:00Z"}"""], "--time-field", "at");

        Assert.Equal("1 2 3", await service.IdsAsync("days"));
        Assert.Equal("2", await service.IdsAsync("days", "?datetime=2021-06-30"));
        Assert.Equal("1", await service.IdsAsync("days", "?datetime=../2020-12-31"));
        Assert.Equal("1 2", await service.IdsAsync("instants", "?datetime=2020-01-01/.."));
        // 17:30 in Greenwich is the next day in Vietnam.
        Assert.Equal("2", await service.IdsAsync("instants", "?datetime=2021-07-01"));
        Assert.Equal("1", (await service.ReadAsync("/ogc/collections/days/items/1?datetime=2025-01-01")).GetProperty("id").GetString());
        Assert.Equal(
            """[["2020-01-01T00:00:00Z","2021-06-30T00:00:00Z"]]""",
            (await service.ReadAsync("/ogc/collections/days")).GetProperty("extent").GetProperty("temporal").GetProperty("interval").GetRawText());
    }

    [Fact]
    public async Task It_is_described_as_it_is_answered_and_its_pages_can_be_browsed()
    {
        await PublishAsync("a-1", ["""{"name":"<script>","tags":["x"],"f":1,"limit":2,"LIMIT":3,"Name":"y","yes":true}"""]);
        await PublishAsync("a1", ["{}"]);

        var read = OpenApiDocument.Parse((await service.GetAsync("/ogc/api")).Text, "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        var parameters = read.Document!.Paths["/collections/a-1/items"].Operations![HttpMethod.Get].Parameters!.Where(parameter => parameter.In == ParameterLocation.Query).Select(parameter => parameter.Name!).ToArray();
        Assert.Contains("yes", parameters);
        Assert.Equal(parameters.Distinct(StringComparer.OrdinalIgnoreCase), parameters);
        var properties = read.Document.Components!.Schemas!["Layer_a_1"].Properties!["properties"].Properties!;
        Assert.Equal(["name", "tags", "f", "limit", "LIMIT", "Name", "yes"], properties.Keys);
        Assert.Contains("Point", read.Document.Components.Schemas["Layer_a_1"].Properties!["geometry"].Properties!["type"].Enum!.Select(word => word.ToString()));
        foreach (var page in new[] { "/ogc/collections", "/ogc/collections/a-1", "/ogc/collections/a-1/items", "/ogc/collections/a-1/items/1", "/ogc/api" })
        {
            var (status, text) = await service.GetAsync($"{page}?f=html");
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.DoesNotContain("<td><script>", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_is_filtered_by_every_type_it_has()
    {
        await PublishAsync("filtered", ["""{"name":"Đường 1","n":1,"x":1.5,"yes":true,"on":"2024-01-01","at":"2024-01-01T00:00:00Z","tags":["a","b"],"codes":[1,2],"yeses":[true],"geometry":"g","limit":1}""", """{"name":null,"n":2,"x":2.5,"yes":false,"on":"2025-01-01","at":"2025-01-01T00:00:00Z","tags":["c"],"codes":[3],"yeses":[false],"geometry":"g","limit":2}"""]);

        foreach (var filter in new[] { "name='Đường 1'", "n<2", "x<2", "yes=true", "on<DATE('2024-06-01')", "at<TIMESTAMP('2024-06-01T00:00:00Z')", "A_CONTAINS(tags,('a'))", "A_CONTAINS(codes,(1))", "A_CONTAINS(yeses,(true))", "\"limit\"=1", "S_INTERSECTS(geometry,BBOX(105.9,20.9,106.0005,21.1))" })
        {
            Assert.Equal("1", await service.IdsAsync("filtered", $"?filter={Uri.EscapeDataString(filter)}"));
        }

        var queryables = (await service.ReadAsync("/ogc/collections/filtered/queryables")).GetProperty("properties");
        Assert.Equal("geometry-point", queryables.GetProperty("geometry").GetProperty("format").GetString());
        Assert.True((await service.ReadAsync("/ogc/collections/filtered/sortables")).GetProperty("properties").TryGetProperty("limit", out _));
    }

    [Fact]
    public async Task Its_answers_are_kept_until_anything_is_recorded()
    {
        await PublishAsync("kept", ["{}"]);
        using var first = await service.Http.GetAsync("/ogc/collections/kept/items", TestContext.Current.CancellationToken);
        await PublishAsync("kept", ["{}", "{}"]);

        using var again = new HttpRequestMessage(HttpMethod.Get, "/ogc/collections/kept/items") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await service.Http.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    public void Dispose() => _folder.Dispose();

    private async Task PublishAsync(string name, IEnumerable<string> properties, params string[] more) =>
        (await service.PublishAsync(name, _folder.Write($"{name}.geojson", LayerFiles.Points(properties)), more)).Loaded();
}
