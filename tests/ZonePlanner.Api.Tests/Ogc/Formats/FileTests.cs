using System.Net;
using System.Text;

namespace ZonePlanner.Api.Tests.Ogc.Formats;

/// <summary>What all files have in common: how they are asked for, named, tagged and cut.</summary>
[Collection(FormatReadings.Name)]
public sealed class FileTests(FormatsService service)
{
    private const string Clusters = "/ogc/collections/clusters/items";

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("fgb", "application/flatgeobuf")]
    [InlineData("gpkg", "application/geopackage+sqlite3")]
    public async Task A_file_is_asked_for_by_word_or_by_media_type_and_has_a_name_in_both_alphabets(string word, string type)
    {
        var (byWord, bytes) = await service.FetchAsync($"{Clusters}?f={word}&datetime=2026-01-31&crs=EPSG:9214");
        var (byType, same) = await service.FetchAsync($"{Clusters}?datetime=2026-01-31&crs=EPSG:9214", ("Accept", type));

        Assert.Equal((type, type), (byWord.Content.Headers.ContentType?.MediaType, byType.Content.Headers.ContentType?.MediaType));
        Assert.Equal(bytes, same);
        var name = byWord.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", $"clusters-2026-01-31-EPSG-9214.{word}", $"Cụm công nghiệp 2026-01-31 EPSG-9214.{word}"), (name.DispositionType, name.FileName, name.FileNameStar));
        Assert.Equal("<http://www.opengis.net/def/crs/EPSG/0/9214>", byWord.Headers.GetValues("Content-Crs").Single());
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("fgb")]
    [InlineData("gpkg")]
    public async Task The_same_features_are_the_same_bytes_under_one_tag_and_304_to_who_has_them(string word)
    {
        var (first, bytes) = await service.FetchAsync($"{Clusters}?f={word}");
        var (_, again) = await service.FetchAsync($"{Clusters}?f={word}");
        var (known, nothing) = await service.FetchAsync($"{Clusters}?f={word}", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(bytes, again);
        Assert.Equal((HttpStatusCode.NotModified, 0), (known.StatusCode, nothing.Length));
    }

    [Fact]
    public async Task Each_form_has_a_tag_of_its_own()
    {
        var tags = new HashSet<string>();
        foreach (var word in new[] { "json", "html", "csv", "fgb", "gpkg" })
        {
            tags.Add((await service.FetchAsync($"{Clusters}?f={word}")).Message.Headers.ETag!.ToString());
        }

        Assert.Equal(5, tags.Count);
    }

    [Fact]
    public async Task Items_link_to_their_files_and_the_page_offers_all_of_them()
    {
        var links = (await service.JsonAsync($"{Clusters}?limit=3")).GetProperty("links").EnumerateArray().Where(link => link.GetProperty("rel").GetString() == "alternate").Select(link => link.GetProperty("type").GetString());
        var page = WebUtility.HtmlDecode(Encoding.UTF8.GetString(await service.ReadAsync($"{Clusters}?f=html&limit=3&status=planned")));

        Assert.Superset(new HashSet<string?> { "text/html", "text/csv", "application/flatgeobuf", "application/geopackage+sqlite3" }, links.ToHashSet());
        Assert.Contains("/ogc/collections/clusters/items?status=planned&f=gpkg\">GeoPackage", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_limit_a_file_has_everything_and_with_one_it_says_how_many_and_where_the_rest_is()
    {
        Assert.Equal(12, CsvTests.Read(await service.ReadAsync($"{Clusters}?f=csv")).Count);
        List<string> read = [];
        var next = $"{Clusters}?f=csv&limit=5";
        while (next is not null)
        {
            var (page, bytes) = await service.FetchAsync(next);
            read.AddRange(CsvTests.Read(bytes).Select(row => row["id"]));
            Assert.Equal("12", page.Headers.GetValues("OGC-NumberMatched").Single());
            next = page.Headers.GetValues("Link").FirstOrDefault(link => link.Contains("rel=\"next\"", StringComparison.Ordinal))?.Split('<')[1].Split('>')[0];
        }

        Assert.Equal(Enumerable.Range(1, 12).Select(number => $"ccn-{number:00}"), read);
    }

    [Theory]
    [InlineData("bbox=106.2,21.3,106.2045,21.4", "ccn-01,ccn-02,ccn-03")]
    [InlineData("filter=code%20in%20('ccn-07','ccn-08')&sortby=-code", "ccn-08,ccn-07")]
    [InlineData("code=ccn-04", "ccn-04")]
    [InlineData("datetime=2020-01-01", "")]
    [InlineData("knownAt=2001-01-01", "")]
    [InlineData("limit=20000&filter=code%3E'ccn-10'", "ccn-11,ccn-12")]
    public async Task A_file_honours_the_parameters_of_items(string query, string ids)
    {
        Assert.Equal(ids, string.Join(',', CsvTests.Read(await service.ReadAsync($"{Clusters}?f=csv&{query}")).Select(row => row["id"])));
    }

    [Fact]
    public async Task The_quality_of_the_outline_is_in_every_file_asked_for_or_not()
    {
        Assert.Equal(["id", "name", "quality", "geometry"], CsvTests.Read(await service.ReadAsync($"{Clusters}?f=csv&properties=name"))[0].Keys);
    }

    [Fact]
    public async Task A_form_there_is_not_is_refused_with_those_there_are()
    {
        var (message, bytes) = await service.FetchAsync($"{Clusters}?f=xlsx");

        Assert.Equal(HttpStatusCode.BadRequest, message.StatusCode);
        Assert.Contains("json, html, csv, fgb or gpkg", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.FetchAsync($"{Clusters}/ccn-01?f=csv")).Message.StatusCode);
    }

    [Fact]
    public async Task Head_says_what_get_would_without_making_the_file()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, $"{Clusters}?f=gpkg");
        var head = await service.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, "application/geopackage+sqlite3"), (head.StatusCode, head.Content.Headers.ContentType?.MediaType));
    }
}
