using System.Net;
using System.Text.Json;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>OGC 17-069r4, Core: <c>datetime</c> on the legal axis; and our own <c>validAt</c> and <c>knownAt</c>.</summary>
[Collection(OgcReadings.Name)]
public sealed class MomentsTests(OgcService service)
{
    private const string Zones = "/ogc/collections/zones/items";

    [Fact]
    public async Task A_day_named_at_the_landing_page_goes_with_the_links_to_the_features_of_that_day()
    {
        var landing = await service.ReadAsync("/ogc?validAt=2023-06-01&knownAt=2099-01-01T00:00:00Z");
        var zones = (await service.ReadAsync(landing.Href("data")!)).Json.GetProperty("collections").EnumerateArray().First();
        var items = zones.GetProperty("links").EnumerateArray().First(link => link.GetProperty("rel").GetString() == "items").GetProperty("href").GetString()!;

        Assert.Equal(["kcn-01"], (await service.ReadAsync(items)).Ids);
        foreach (var path in new[] { "", "/conformance", "/api", "/functions", "/collections", "/collections/zones", "/collections/zones/schema", "/collections/zones/queryables" })
        {
            await service.ReadAsync($"/ogc{path}?validAt=2023-06-01");
            Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync($"/ogc{path}?validAt=2023-06-31")).Status);
        }
    }

    [Theory]
    [InlineData("2019-12-31", null)]
    [InlineData("2020-01-01", "planned")]
    [InlineData("2023-12-31", "planned")]
    [InlineData("2023-12-31T16:59:59Z", "planned")]
    [InlineData("2023-12-31T17:00:00Z", "operating")]
    [InlineData("2024-01-01T00:00:00%2B07:00", "operating")]
    [InlineData("2023-12-31t16:59:60.5z", "planned")]
    [InlineData("2024-01-01", "operating")]
    [InlineData("../2019-12-31", null)]
    [InlineData("/2023-06-01", "planned")]
    [InlineData("../2023-12-31T00:00:00Z", "planned")]
    [InlineData("2021-01-01/2022-01-01", "planned")]
    [InlineData("2021-01-01/2024-01-01", "operating")]
    [InlineData("2021-01-01/..", "operating")]
    [InlineData("2021-01-01/", "operating")]
    [InlineData("../..", "operating")]
    public async Task Req_core_fc_time_response_a_feature_once_as_it_last_was_in_the_interval(string datetime, string? status)
    {
        var answer = await service.ReadAsync($"{Zones}?code=kcn-01&datetime={datetime}");

        Assert.Equal(status is null ? [] : [status], answer.Features.Select(feature => feature.GetProperty("properties").GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2024-1-1")]
    [InlineData("2024-02-30")]
    [InlineData("2024-01-01T00:00:00")]
    [InlineData("2024-01-01T25:00:00Z")]
    [InlineData("2024-01-01 00:00:00Z")]
    [InlineData("2024-01-01T00:00:00+07:00")]
    [InlineData("2024-01-01/2023-01-01")]
    [InlineData("2024-01-01/2024-01-02/2024-01-03")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("99999-01-01")]
    public async Task Req_core_fc_time_definition_a_time_that_is_none_is_400(string datetime)
    {
        Assert.Equal("bad-datetime", await RefusalAsync($"{Zones}?datetime={datetime}"));
    }

    [Fact]
    public async Task ValidAt_is_the_same_axis_and_must_not_disagree_with_datetime()
    {
        Assert.Equal("Tên cũ", await NameAsync("validAt=2023-12-31"));
        Assert.Equal("Tên cũ", await NameAsync("validAt=2023-12-31&datetime=2023-12-31T03:00:00Z"));
        Assert.Equal("two-times", await RefusalAsync($"{Zones}?validAt=2023-12-31&datetime=2024-01-01"));
        Assert.Equal("two-times", await RefusalAsync($"{Zones}?validAt=2023-12-31&datetime=2023-12-31/2024-01-01"));
        Assert.Equal("bad-date", await RefusalAsync($"{Zones}?validAt=31-12-2023"));
        Assert.Equal("bad-instant", await RefusalAsync($"{Zones}?knownAt=now"));
    }

    [Fact]
    public async Task Before_anything_was_recorded_nothing_was_known()
    {
        Assert.Equal(0, (await service.ReadAsync($"{Zones}?knownAt=2001-01-01")).Matched);
    }

    [Fact]
    public async Task Without_a_day_it_is_today()
    {
        Assert.Equal(OgcService.HostileName, await NameAsync(""));
        Assert.Empty((await service.ReadAsync("/ogc/collections/districts/items")).Features);
        Assert.Equal("24-2025", Assert.Single((await service.ReadAsync("/ogc/collections/provinces/items")).Ids));
    }

    [Fact]
    public async Task The_first_day_after_a_period_is_its_validTo_as_everywhere_in_the_API()
    {
        var district = Assert.Single((await service.ReadAsync("/ogc/collections/districts/items?validAt=2025-06-30")).Features).GetProperty("properties");

        Assert.Equal(("2024-02-01", "2025-07-01"), (district.GetProperty("validFrom").GetString(), district.GetProperty("validTo").GetString()));
        Assert.Equal(("24", "Tỉnh Bắc Giang"), (district.GetProperty("parentCode").GetString(), district.GetProperty("parentName").GetString()));
        Assert.Empty((await service.ReadAsync("/ogc/collections/districts/items?validAt=2025-07-01")).Features);
    }

    [Theory]
    [InlineData("kcn-02", "2025-06-30", "Tỉnh Bắc Giang")]
    [InlineData("kcn-02", "2025-07-01", "Tỉnh Bắc Ninh")]
    [InlineData("kcn-25", "2025-06-30", "Tỉnh Bắc Giang")]
    [InlineData("kcn-25", "2025-07-01", "Tỉnh Bắc Ninh")]
    [InlineData("kcn-01", "2020-01-01", null)]
    public async Task The_province_is_the_one_of_the_day_with_an_outline_or_without(string code, string day, string? province)
    {
        var feature = await service.ReadAsync($"{Zones}/{code}?validAt={day}");

        Assert.Equal(province, feature.Json.GetProperty("properties").GetProperty("province").GetString());
    }

    private async Task<string?> NameAsync(string query)
    {
        var answer = await service.ReadAsync($"{Zones}?code=kcn-01&{query}".TrimEnd('&'));
        return Assert.Single(answer.Features).GetProperty("properties").GetProperty("name").GetString();
    }

    private async Task<string?> RefusalAsync(string path)
    {
        var answer = await service.GetAsync(path);
        Assert.Equal((HttpStatusCode.BadRequest, JsonValueKind.Object), (answer.Status, answer.Json.ValueKind));
        return answer.Json.GetProperty("findings")[0].GetProperty("code").GetString();
    }
}
