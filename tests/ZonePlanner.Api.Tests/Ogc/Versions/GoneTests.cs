using System.Net;
using System.Text.Json;

namespace ZonePlanner.Api.Tests.Ogc.Versions;

/// <summary>A feature that has ended is gone, not missing: what it last was, by which decision it ended, and what came after it.</summary>
public sealed class GoneTests(EndedFeatures service) : IClassFixture<EndedFeatures>
{
    private const string Clusters = "/ogc/collections/clusters/items";

    [Theory]
    [InlineData("clusters/items/cu", "2022-01-01", "2023-05-01", "10/NQ-HĐND", "clusters/items/moi")]
    [InlineData("clusters/items/cu?datetime=2024-01-01", "2022-01-01", "2023-05-01", "10/NQ-HĐND", "clusters/items/moi")]
    [InlineData("clusters/items/len-kcn", "2020-01-01", "2023-05-01", null, "zones/items/len-kcn")]
    [InlineData("provinces/items/24", null, "2025-07-01", "202/2025/QH15", "provinces/items/24-2025")]
    [InlineData("protected-land/items/1", "2020-01-01", "2025-01-01", null, null)]
    public async Task It_is_410_with_its_last_days_the_decision_and_a_link_to_what_came_after(string path, string? from, string to, string? decision, string? successor)
    {
        var gone = await service.ReadAsync($"/ogc/collections/{path}", HttpStatusCode.Gone);

        Assert.Equal((from, to), (gone.GetProperty("validFrom").GetString(), gone.GetProperty("validTo").GetString()));
        Assert.Equal(decision, gone.GetProperty("endedBy") is { ValueKind: JsonValueKind.Object } cause ? cause.GetProperty("decision").GetString() : null);
        var links = gone.GetProperty("links").EnumerateArray().Where(link => link.GetProperty("rel").GetString() == "successor-version").Select(link => link.GetProperty("href").GetString()!).ToArray();
        Assert.Equal(successor is null ? [] : [$"/ogc/collections/{successor}"], links.Select(link => new Uri(link).AbsolutePath));
        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(link)).Message.StatusCode);
        }
    }

    [Theory]
    [InlineData("cu", HttpStatusCode.Gone)]
    [InlineData("ghi-gop", HttpStatusCode.OK)]
    [InlineData("moi", HttpStatusCode.OK)]
    public async Task More_at_once_than_there_are_connections_are_all_answered(string cluster, HttpStatusCode status)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 250).Select(_ => service.GetAsync($"{Clusters}/{cluster}")));

        Assert.All(answers, answer => Assert.True(answer.Message.StatusCode == status, answer.Text));
    }

    [Fact]
    public async Task Its_last_day_is_a_link_that_answers()
    {
        var (gone, _) = await service.GetAsync($"{Clusters}/cu");
        var memento = gone.Headers.GetValues("Link").Single(link => link.Contains("rel=\"memento\"", StringComparison.Ordinal)).Split('<')[1].Split('>')[0];

        Assert.Equal("Cũ mở rộng", (await service.ReadAsync(memento)).GetProperty("properties").GetProperty("name").GetString());
    }

    [Fact]
    public async Task To_a_browser_it_is_a_page_that_leads_on()
    {
        var (_, page) = await service.GetAsync($"{Clusters}/cu?f=html");

        Assert.Contains("/ogc/collections/clusters/items/moi\">Mới</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_links_say_only_what_they_know()
    {
        var links = (await service.ReadAsync($"{Clusters}/cu", HttpStatusCode.Gone)).GetProperty("links").EnumerateArray().ToArray();

        Assert.Equal(5, links.Length);
        Assert.All(links.SelectMany(link => link.EnumerateObject()), member => Assert.Equal(JsonValueKind.String, member.Value.ValueKind));
    }

    [Theory]
    [InlineData("cu?datetime=2019-12-31")]
    [InlineData("khong-co")]
    [InlineData("cu?knownAt=2001-01-01")]
    public async Task Before_it_was_and_if_it_never_was_it_is_404(string path)
    {
        await service.ReadAsync($"{Clusters}/{path}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Before_its_end_was_known_it_had_not_ended()
    {
        var known = Uri.EscapeDataString(Api.Http.UtcInstants.Text(service.BeforeMerger));

        Assert.Equal("Cũ mở rộng", (await service.ReadAsync($"{Clusters}/cu?knownAt={known}")).GetProperty("properties").GetProperty("name").GetString());
    }

    [Fact]
    public async Task One_that_stands_as_merged_is_still_listed_answers_and_links_to_what_it_went_into()
    {
        var merged = await service.ReadAsync($"{Clusters}/ghi-gop");

        Assert.Equal("merged", merged.GetProperty("properties").GetProperty("status").GetString());
        Assert.EndsWith("/items/moi", merged.GetProperty("links").EnumerateArray().Single(link => link.GetProperty("rel").GetString() == "successor-version").GetProperty("href").GetString(), StringComparison.Ordinal);
    }
}
