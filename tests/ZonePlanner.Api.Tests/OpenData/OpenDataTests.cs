using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ZonePlanner.Api.OpenData;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Api.Tests.Ogc;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.OpenData;

public sealed class OpenDataTests(GivingService service) : IClassFixture<GivingService>
{
    [Fact]
    public async Task Every_collection_of_the_record_is_given_away_in_three_forms_with_its_size_and_digest()
    {
        var catalogue = await CatalogueAsync();
        var datasets = catalogue.GetProperty("datasets").EnumerateArray().ToArray();

        Assert.Equal("dcat:Catalog", catalogue.GetProperty("@type").GetString());
        Assert.Equal(["zones", "clusters", "economic-zones", "it-parks", "plots", "protected-land", "provinces", "districts", "communes"], datasets.Select(dataset => dataset.GetProperty("identifier").GetString()));
        foreach (var file in datasets.SelectMany(dataset => dataset.GetProperty("files").EnumerateArray()))
        {
            var bytes = await service.Http.GetByteArrayAsync(file.GetProperty("downloadUrl").GetString(), Cancellation);
            Assert.Equal(file.GetProperty("byteSize").GetInt64(), bytes.Length);
            Assert.Equal(file.GetProperty("checksum").GetProperty("value").GetString(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }

        Assert.All(datasets, dataset => Assert.Equal(["GeoJSON", "CSV", "GeoPackage"], dataset.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("title").GetProperty("en").GetString())));
    }

    [Fact]
    public async Task The_files_hold_what_the_service_answers()
    {
        var given = JsonDocument.Parse(await service.Http.GetStringAsync("/open-data/clusters.geojson", Cancellation)).RootElement;
        var answered = JsonDocument.Parse(await service.Http.GetStringAsync("/ogc/collections/clusters/items?limit=1000", Cancellation)).RootElement;

        Assert.Equal(answered.GetProperty("numberMatched").GetInt32(), given.GetProperty("features").GetArrayLength());
        Assert.Equal(Ids(answered), Ids(given));
        Assert.All(given.GetProperty("features").EnumerateArray(), feature => Assert.True(feature.GetProperty("properties").TryGetProperty("quality", out _)));
    }

    [Theory]
    [InlineData("geojson")]
    [InlineData("gpkg")]
    public async Task GDAL_reads_them(string extension)
    {
        var path = Path.Combine(service.Folder, $"doc.{extension}");
        await File.WriteAllBytesAsync(path, await service.Http.GetByteArrayAsync($"/open-data/communes.{extension}", Cancellation), Cancellation);

        Assert.Contains("Feature Count:", await Gdal.RunAsync("ogrinfo", "-so", "-al", path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_nobody_stated_are_said_to_be_not_stated()
    {
        var licence = (await CatalogueAsync()).GetProperty("licence");

        Assert.Equal(("chưa nêu", "not stated"), (licence.GetProperty("vi").GetString(), licence.GetProperty("en").GetString()));
        Assert.Equal("not stated", JsonDocument.Parse(await service.Http.GetStringAsync("/open-data/zones.geojson", Cancellation)).RootElement.GetProperty("licence").GetProperty("en").GetString());
    }

    [Fact]
    public async Task A_file_comes_in_ranges_and_only_once()
    {
        using var whole = await service.Http.GetAsync("/open-data/clusters.csv", Cancellation);
        var bytes = await whole.Content.ReadAsByteArrayAsync(Cancellation);
        using var part = await SendAsync("/open-data/clusters.csv", request => request.Headers.Range = new RangeHeaderValue(10, 19));
        using var again = await SendAsync("/open-data/clusters.csv", request => request.Headers.IfNoneMatch.Add(whole.Headers.ETag!));
        using var stale = await SendAsync("/open-data/clusters.csv", request =>
        {
            request.Headers.Range = new RangeHeaderValue(10, 19);
            request.Headers.IfRange = new RangeConditionHeaderValue(new EntityTagHeaderValue("\"another\""));
        });

        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[10..20], await part.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, stale.StatusCode);
    }

    [Fact]
    public async Task A_file_comes_packed_as_a_whole_and_plain_in_parts()
    {
        const string Clusters = "/open-data/clusters.csv";
        using var plain = await service.Http.GetAsync(Clusters, Cancellation);
        using var whole = await SendAsync(Clusters, TakesBrotli);
        using var part = await SendAsync(Clusters, request =>
        {
            TakesBrotli(request);
            request.Headers.Range = new RangeHeaderValue(10, 19);
        });
        using var partOfPacked = await SendAsync(Clusters, request =>
        {
            TakesBrotli(request);
            request.Headers.Range = new RangeHeaderValue(10, 19);
            request.Headers.IfRange = new RangeConditionHeaderValue(whole.Headers.ETag!);
        });

        Assert.Equal(["br"], whole.Content.Headers.ContentEncoding);
        Assert.Empty(whole.Headers.AcceptRanges);
        Assert.NotEqual(plain.Headers.ETag, whole.Headers.ETag);
        Assert.Equal((HttpStatusCode.PartialContent, plain.Headers.ETag), (part.StatusCode, part.Headers.ETag));
        Assert.Equal((await plain.Content.ReadAsByteArrayAsync(Cancellation))[10..20], await part.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal((HttpStatusCode.OK, whole.Headers.ETag), (partOfPacked.StatusCode, partOfPacked.Headers.ETag));

        static void TakesBrotli(HttpRequestMessage request) => request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
    }

    [Theory]
    [InlineData("/open-data", "text/html", "Giấy phép: chưa nêu.")]
    [InlineData("/en/open-data", "text/html,application/xhtml+xml,*/*;q=0.8", "Licence: not stated.")]
    [InlineData("/en/open-data?f=html", "application/json", "Licence: not stated.")]
    public async Task People_are_shown_a_page(string address, string accept, string said)
    {
        using var answer = await SendAsync(address, request => request.Headers.TryAddWithoutValidation("Accept", accept));

        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(said, await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_edition_takes_the_place_of_the_old_at_once_and_leaves_one_before_it()
    {
        var maker = service.Services.GetRequiredService<EditionMaker>();
        var before = await CatalogueAsync();

        for (var night = 0; night < 3; night++)
        {
            Assert.NotNull(await maker.MakeAsync(Cancellation));
        }

        Assert.NotEqual(before.GetProperty("modified").GetString(), (await CatalogueAsync()).GetProperty("modified").GetString());
        Assert.Equal(2, Directory.GetDirectories(service.Giving).Length);
    }

    [Fact]
    public async Task While_one_process_makes_them_another_does_not()
    {
        await using var turn = service.Services.GetRequiredService<EditionFolder>().TryTakeTurn();

        Assert.NotNull(turn);
        Assert.Null(await service.Services.GetRequiredService<EditionMaker>().MakeAsync(Cancellation));
    }

    [Theory]
    [InlineData("/open-data/../current.json", HttpStatusCode.NotFound)]
    [InlineData("/open-data/%2e%2e%2fcurrent.json", HttpStatusCode.NotFound)]
    [InlineData("/open-data/current.json", HttpStatusCode.NotFound)]
    [InlineData("/open-data?f=xml", HttpStatusCode.BadRequest)]
    [InlineData("/open-data?page=2", HttpStatusCode.BadRequest)]
    public async Task Nothing_else_is_given_away(string address, HttpStatusCode status)
    {
        using var answer = await service.Http.GetAsync(address, Cancellation);

        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("2026-11-26T19:00:00Z", 0.5)]
    [InlineData("2026-11-26T19:30:00Z", 24)]
    [InlineData("2026-11-26T20:30:00Z", 23)]
    public void They_are_made_at_half_past_two_in_Vietnam(string now, double hours)
    {
        Assert.Equal(TimeSpan.FromHours(hours), NightlyEdition.Until(new TimeOnly(2, 30), DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<string?> Ids(JsonElement collection) => collection.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("id").GetString());

    private async Task<JsonElement> CatalogueAsync()
    {
        using var answer = await service.Http.GetAsync("/open-data", Cancellation);
        Assert.Equal("application/ld+json", answer.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement;
    }

    private async Task<HttpResponseMessage> SendAsync(string address, Action<HttpRequestMessage> adjust)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        adjust(request);
        return await service.Http.SendAsync(request, Cancellation);
    }
}

/// <summary>A service that has been told no folder.</summary>
public sealed class NoOpenDataTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("/open-data")]
    [InlineData("/open-data/zones.csv")]
    public async Task Where_no_folder_is_named_nothing_is_given_away(string address)
    {
        using var person = Person.Anonymous(service);

        Assert.Equal(["no-open-data"], (await person.GetAsync(address)).Codes(HttpStatusCode.NotFound));
    }
}
