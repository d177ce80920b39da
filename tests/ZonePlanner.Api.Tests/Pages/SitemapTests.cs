using System.Net;
using System.Xml.Linq;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Pages;

[Collection(SmallProvince.Collection)]
public sealed class SitemapTests(SmallProvince service)
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Every_page_of_a_site_in_force_is_named_in_both_languages_and_is_there()
    {
        var places = (await ReadAsync(service, "/sitemap.xml")).Elements(Schema + "url").Select(url => url.Element(Schema + "loc")!.Value).ToArray();

        Assert.Contains($"{service.Http.BaseAddress}sites/ccn-yen-lu", places);
        Assert.DoesNotContain($"{service.Http.BaseAddress}sites/kcn-huyen-son", places);
        Assert.Equal(places.Length / 2, places.Count(place => place.Contains("/en/sites/", StringComparison.Ordinal)));
        foreach (var place in places)
        {
            using var answer = await service.Http.GetAsync(place, Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Robots_are_led_to_it()
    {
        Assert.Contains($"Sitemap: {service.Http.BaseAddress}sitemap.xml", await service.Http.GetStringAsync("/robots.txt", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_it_is_told_so_and_there_is_no_second_part()
    {
        var first = await PublicPageSeen.ReadAsync(service, "/sitemap.xml");

        Assert.Equal(HttpStatusCode.NotModified, (await PublicPageSeen.ReadAsync(service, "/sitemap.xml", first.Tag)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await PublicPageSeen.ReadAsync(service, "/sitemap-2.xml")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await PublicPageSeen.ReadAsync(service, "/sitemap.xml?page=2")).Status);
    }

    internal static async Task<XElement> ReadAsync(RunningService service, string address) => XDocument.Parse(await service.Http.GetStringAsync(address, Cancellation)).Root!;
}

/// <summary>More sites than one file may name.</summary>
public sealed class LargeSitemapTests(ManySites service) : IClassFixture<ManySites>
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task More_than_fifty_thousand_pages_are_named_in_parts()
    {
        var index = await SitemapTests.ReadAsync(service, "/sitemap.xml");
        var parts = index.Elements(Schema + "sitemap").Select(part => part.Element(Schema + "loc")!.Value).ToArray();
        var named = new List<string>();
        foreach (var part in parts)
        {
            var places = (await SitemapTests.ReadAsync(service, part)).Elements(Schema + "url").Select(url => url.Element(Schema + "loc")!.Value).ToArray();
            Assert.InRange(places.Length, 1, 50_000);
            named.AddRange(places);
        }

        Assert.Equal("sitemapindex", index.Name.LocalName);
        Assert.Equal(2, parts.Length);
        Assert.Equal(2 * ManySites.Count, named.Distinct(StringComparer.Ordinal).Count());
    }
}

/// <summary>25,001 sites without outlines.</summary>
public sealed class ManySites(TestCluster cluster) : RunningService(cluster)
{
    public const int Count = 25_001;

    protected override async Task PrepareAsync()
    {
        await using var connection = await App.OpenConnectionAsync(Cancellation);
        await using var write = new Npgsql.NpgsqlCommand(
            $"""
            INSERT INTO site (code) SELECT 'ccn-' || number FROM generate_series(1, {Count}) AS number;
            INSERT INTO site_version (site_id, valid, valid_from_precision, kind, status, name, aliases, stated_units, source)
            SELECT id, daterange('2024-01-01', NULL), 'day', 'industrial-cluster', 'planned', code, '{"{}"}', '{"{}"}', 'made up for a test' FROM site
            """,
            connection);
        await write.ExecuteNonQueryAsync(Cancellation);
    }
}
