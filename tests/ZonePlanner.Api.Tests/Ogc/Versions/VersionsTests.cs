using System.Net;

namespace ZonePlanner.Api.Tests.Ogc.Versions;

/// <summary>RFC 7089: a feature, its moments, and the list of them; the time is the law's.</summary>
public sealed class VersionsTests(EndedFeatures service) : IClassFixture<EndedFeatures>
{
    private const string Old = "/ogc/collections/clusters/items/cu";

    [Fact]
    public async Task The_time_map_has_every_legal_version_with_its_days_recording_and_movement()
    {
        var map = await service.ReadAsync($"{Old}/versions");

        var versions = map.GetProperty("versions").EnumerateArray().ToArray();
        Assert.Equal(
            [("Cũ", "2020-01-01", "2022-01-01"), ("Cũ mở rộng", "2022-01-01", "2023-05-01")],
            versions.Select(version => (version.GetProperty("name").GetString(), version.GetProperty("validFrom").GetString(), version.GetProperty("validTo").GetString())));
        Assert.Equal(("cu-vao-moi", "10/NQ-HĐND"), (versions[1].GetProperty("endedBy").GetProperty("movement").GetString(), versions[1].GetProperty("endedBy").GetProperty("decision").GetString()));
        Assert.True(versions[1].GetProperty("recordedFrom").GetDateTimeOffset() > service.BeforeMerger);
    }

    [Fact]
    public async Task Each_version_is_to_be_had_at_its_address_whose_memento_datetime_is_the_one_listed()
    {
        var (_, text) = await service.GetAsync($"{Old}/versions", ("Accept", "application/link-format"));
        var mementos = text.Split(",\n").Where(line => line.Contains("memento\"", StringComparison.Ordinal)).ToArray();

        Assert.Equal(["first memento", "last memento"], mementos.Select(line => line.Split("rel=\"")[1].Split('"')[0]));
        foreach (var line in mementos)
        {
            var (memento, _) = await service.GetAsync(line.Split('<')[1].Split('>')[0]);
            Assert.Equal(HttpStatusCode.OK, memento.StatusCode);
            Assert.Equal(line.Split("datetime=\"")[1].Split('"')[0], memento.Headers.GetValues("Memento-Datetime").Single());
            foreach (var rel in new[] { "original", "timegate", "timemap" })
            {
                Assert.Single(memento.Headers.GetValues("Link"), link => link.Contains($"rel=\"{rel}\"", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task The_time_map_as_known_before_knows_no_end()
    {
        var known = Uri.EscapeDataString(Api.Http.UtcInstants.Text(service.BeforeMerger));
        var last = (await service.ReadAsync($"{Old}/versions?knownAt={known}")).GetProperty("versions")[1];

        Assert.False(last.TryGetProperty("validTo", out _));
        Assert.False(last.TryGetProperty("endedBy", out _));
    }

    [Theory]
    [InlineData("Mon, 03 Jan 2022 00:00:00 GMT", "Cũ mở rộng", "2022-01-03")]
    [InlineData("Fri, 31 Dec 2021 16:59:59 GMT", "Cũ", "2021-12-31")]
    [InlineData("Fri, 31 Dec 2021 17:00:00 GMT", "Cũ mở rộng", "2022-01-01")]
    public async Task Accept_Datetime_is_answered_at_once_and_says_where_that_moment_is(string moment, string name, string day)
    {
        var (answer, text) = await service.GetAsync(Old, ("Accept-Datetime", moment));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(name, text, StringComparison.Ordinal);
        Assert.Contains("accept-datetime", string.Join(',', answer.Headers.Vary), StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"datetime={day}&knownAt=", answer.Content.Headers.ContentLocation!.ToString(), StringComparison.Ordinal);
        var (memento, _) = await service.GetAsync(answer.Content.Headers.ContentLocation.ToString());
        Assert.Equal(answer.Headers.GetValues("Memento-Datetime").Single(), memento.Headers.GetValues("Memento-Datetime").Single());
    }

    [Fact]
    public async Task Moments_of_one_address_have_different_tags_and_304_holds_for_each()
    {
        const string Site = "/ogc/collections/clusters/items/moi";
        var (today, _) = await service.GetAsync(Site);
        var (then, _) = await service.GetAsync(Site, ("Accept-Datetime", "Mon, 03 Jan 2022 00:00:00 GMT"));
        var (known, _) = await service.GetAsync(Site, ("Accept-Datetime", "Mon, 03 Jan 2022 00:00:00 GMT"), ("If-None-Match", then.Headers.ETag!.ToString()));

        Assert.NotEqual(today.Headers.ETag, then.Headers.ETag);
        Assert.False(today.Headers.Contains("Memento-Datetime"));
        Assert.Equal((HttpStatusCode.NotModified, true), (known.StatusCode, known.Headers.Contains("Memento-Datetime")));
    }

    [Fact]
    public async Task An_address_that_names_its_day_does_not_negotiate_and_a_moment_that_is_none_is_refused()
    {
        var (named, text) = await service.GetAsync($"{Old}?datetime=2020-06-01", ("Accept-Datetime", "Mon, 03 Jan 2022 00:00:00 GMT"));
        var (bad, _) = await service.GetAsync(Old, ("Accept-Datetime", "2022-01-03"));

        Assert.Contains("\"Cũ\"", text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (named.StatusCode, bad.StatusCode));
    }

    [Theory]
    [InlineData("Tue, 01 Jan 2019 00:00:00 GMT", "Cũ", "2020-01-01")]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT", "Cũ", "2020-01-01")]
    [InlineData("Sun, 30 Apr 2023 17:00:00 GMT", "Cũ mở rộng", "2023-04-30")]
    [InlineData("Wed, 01 Jan 2025 00:00:00 GMT", "Cũ mở rộng", "2023-04-30")]
    public async Task RFC_7089_a_moment_before_the_first_version_is_answered_with_the_first_and_one_after_the_last_with_the_last(string moment, string name, string day)
    {
        var (answer, text) = await service.GetAsync(Old, ("Accept-Datetime", moment));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains($"\"name\":\"{name}\"", text, StringComparison.Ordinal);
        Assert.Contains($"datetime={day}&knownAt=", answer.Content.Headers.ContentLocation!.ToString(), StringComparison.Ordinal);
        var (never, _) = await service.GetAsync("/ogc/collections/clusters/items/khong-co", ("Accept-Datetime", moment));
        Assert.Equal(HttpStatusCode.NotFound, never.StatusCode);
    }

    [Theory]
    [InlineData("cu?datetime=2021-06-01", null, "first memento;last memento")]
    [InlineData("cu", "Mon, 03 Jan 2022 00:00:00 GMT", "first memento;last memento")]
    [InlineData("moi?validAt=2022-01-01", null, "first last memento")]
    [InlineData("moi", null, "")]
    public async Task RFC_7089_gate_and_mementos_name_the_first_and_the_last_with_their_moments(string item, string? moment, string relations)
    {
        (string, string)[] headers = moment is null ? [] : [("Accept-Datetime", moment)];
        var (answer, _) = await service.GetAsync($"/ogc/collections/clusters/items/{item}", headers);

        var links = answer.Headers.GetValues("Link").ToArray();
        Assert.All(new[] { "original", "timegate", "timemap" }, rel => Assert.Single(links, link => link.Contains($"rel=\"{rel}\"", StringComparison.Ordinal)));
        var mementos = links.Where(link => link.Contains("memento\"", StringComparison.Ordinal)).ToArray();
        Assert.Equal(relations, string.Join(';', mementos.Select(link => link.Split("rel=\"")[1].Split('"')[0])));
        foreach (var link in mementos)
        {
            var (memento, _) = await service.GetAsync(link.Split('<')[1].Split('>')[0]);
            Assert.Equal(link.Split("datetime=\"")[1].Split('"')[0], memento.Headers.GetValues("Memento-Datetime").Single());
        }
    }

    [Fact]
    public async Task RFC_7089_the_time_map_names_its_original_its_gate_itself_and_every_memento()
    {
        var (answer, text) = await service.GetAsync($"{Old}/versions?f=link");

        Assert.Equal("application/link-format", answer.Content.Headers.ContentType?.MediaType);
        foreach (var rel in new[] { "original", "timegate", "timemap", "self", "first memento", "last memento" })
        {
            Assert.Single(text.Split(",\n"), line => line.Contains($"rel=\"{rel}\"", StringComparison.Ordinal));
        }

        var (map, _) = await service.GetAsync(text.Split(",\n").Single(line => line.Contains("\"timemap\"", StringComparison.Ordinal)).Split('<')[1].Split('>')[0]);
        Assert.Equal("application/link-format", map.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/ogc/collections/provinces/items/24/versions", "Tỉnh Bắc Giang")]
    [InlineData("/ogc/collections/protected-land/items/1/versions", "Đất lúa thử")]
    [InlineData("/ogc/collections/zones/items/len-kcn/versions", "Lên KCN")]
    public async Task Units_zones_and_parcels_have_versions_too_as_json_and_as_a_page(string path, string name)
    {
        var version = Assert.Single((await service.ReadAsync(path)).GetProperty("versions").EnumerateArray());
        var (page, html) = await service.GetAsync($"{path}?f=html");

        Assert.Equal(name, version.GetProperty("name").GetString());
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(version.GetProperty("href").GetString()!)).Message.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(name, WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ogc/collections/clusters/items/khong-co/versions", HttpStatusCode.NotFound)]
    [InlineData("/ogc/collections/zones/items/cu/versions", HttpStatusCode.NotFound)]
    [InlineData("/ogc/collections/clusters/items/cu/versions?knownAt=2001-01-01", HttpStatusCode.NotFound)]
    [InlineData("/ogc/collections/clusters/items/cu/versions?datetime=2022-01-01", HttpStatusCode.BadRequest)]
    [InlineData("/ogc/collections/clusters/items/cu/versions?f=csv", HttpStatusCode.BadRequest)]
    public async Task Versions_there_are_not_are_404_and_other_parameters_400(string path, HttpStatusCode status)
    {
        Assert.Equal(status, (await service.GetAsync(path)).Message.StatusCode);
    }
}
