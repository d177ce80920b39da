using System.Globalization;
using System.Net;
using System.Text.Json;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>OGC 17-069r4, Core and GeoJSON: the features of a collection.</summary>
[Collection(OgcReadings.Name)]
public sealed class ItemsTests(OgcService service)
{
    private const string Zones = "/ogc/collections/zones/items";

    [Fact]
    public async Task Req_core_fc_response_counts_time_and_links_say_what_was_answered()
    {
        var before = DateTimeOffset.UtcNow.AddSeconds(-2);

        var answer = await service.ReadAsync($"{Zones}?limit=7");

        Assert.Equal("FeatureCollection", answer.Json.GetProperty("type").GetString());
        Assert.Equal((7, 25), (answer.Json.GetProperty("numberReturned").GetInt32(), answer.Matched));
        Assert.Equal(7, answer.Features.Length);
        Assert.InRange(DateTimeOffset.Parse(answer.Json.GetProperty("timeStamp").GetString()!, CultureInfo.InvariantCulture), before, DateTimeOffset.UtcNow.AddSeconds(2));
        Assert.EndsWith("/ogc/collections/zones/items?limit=7", answer.Href("self", "application/geo+json"), StringComparison.Ordinal);
        Assert.NotNull(answer.Href("alternate", "text/html"));
        Assert.EndsWith("/ogc/collections/zones", answer.Href("collection"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("25", 25)]
    [InlineData("007", 7)]
    [InlineData("10001", 25)]
    [InlineData("99999999999999999999999", 25)]
    public async Task Req_core_fc_limit_response_1_and_per_fc_limit_response_2_the_limit_is_kept_and_one_too_large_means_the_most(string limit, int returned)
    {
        Assert.Equal(returned, (await service.ReadAsync($"{Zones}?limit={limit}")).Features.Length);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("00")]
    [InlineData("-1")]
    [InlineData("")]
    [InlineData("1.5")]
    [InlineData("1e2")]
    [InlineData("%2B5")]
    [InlineData("٣")]
    [InlineData("ten")]
    public async Task Req_core_fc_limit_definition_a_limit_that_is_none_is_400(string limit)
    {
        Assert.Equal("bad-limit", await RefusalAsync($"{Zones}?limit={limit}"));
    }

    [Theory]
    [InlineData("106.2001,21.3001,106.2009,21.3009", "kcn-01")]
    [InlineData("106.2001,21.3001,-5,106.2009,21.3009,300", "kcn-01")]
    [InlineData("106.2005,21.3005,106.2005,21.3005", "kcn-01")]
    [InlineData("106.201,21.3,106.202,21.301", "kcn-01 kcn-02")]
    [InlineData("106.2015,21.3,106.2019,21.301", "")]
    [InlineData("106.2471,21.3,-170,21.301", "")]
    [InlineData("106.2465,21.3,-170,21.301", "kcn-24")]
    [InlineData("170,21.3,106.2005,21.301", "kcn-01")]
    [InlineData("-180,-90,-170,90", "")]
    [InlineData("1.062001e2,21.3001,106.2009,21.3009", "kcn-01")]
    [InlineData("106.2465,21.3,190,21.301", "kcn-24")]
    [InlineData("106.2465,-95,181,95", "kcn-24")]
    [InlineData("466.2001,21.3001,466.2009,21.3009", "kcn-01")]
    [InlineData("-253.7999,21.3001,-253.7991,21.3009", "kcn-01")]
    [InlineData("170,21.3,466.2005,21.301", "kcn-01")]
    [InlineData("-190,-95,-170,95", "")]
    [InlineData("180,-95,190,95", "")]
    [InlineData("-190,-95,-180,95", "")]
    [InlineData("170,90,-170,95", "")]
    [InlineData("0,89,190,95", "")]
    public async Task Req_core_fc_bbox_response_features_that_meet_the_box_and_no_others(string bbox, string expected)
    {
        var answer = await service.ReadAsync($"{Zones}?bbox={bbox}");

        Assert.Equal(expected, string.Join(' ', answer.Ids));
        Assert.Equal(answer.Ids.Length, answer.Matched);
    }

    [Theory]
    [InlineData("")]
    [InlineData("106,21,107")]
    [InlineData("106,21,107,22,23")]
    [InlineData("106,21,107,22,")]
    [InlineData("106,22,107,21")]
    [InlineData("106,21,5,107,22,4")]
    [InlineData("21,106,22,107")]
    [InlineData("106,95,107,100")]
    [InlineData("-180,-100,180,-91")]
    [InlineData("-190,95,190,-95")]
    [InlineData("NaN,21,107,22")]
    [InlineData("106,21,1e999,22")]
    [InlineData("106,21,Infinity,22")]
    [InlineData("106;21;107;22")]
    [InlineData("106,0x15,107,22")]
    public async Task Req_core_fc_bbox_definition_a_box_that_is_none_is_400(string bbox)
    {
        Assert.Equal("bad-bbox", await RefusalAsync($"{Zones}?bbox={bbox}"));
    }

    [Theory]
    [InlineData("-190,-95,190,95")]
    [InlineData("-180,-90,180,90")]
    [InlineData("0,-90,540,90")]
    [InlineData("-1e300,0,1e300,90")]
    public async Task A_box_that_goes_round_the_world_meets_whatever_has_an_outline(string bbox)
    {
        var answer = await service.ReadAsync($"{Zones}?limit=100&bbox={bbox}");

        Assert.Equal((24, 24L), (answer.Ids.Length, answer.Matched));
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync($"{Zones}?filter=S_INTERSECTS(geometry,BBOX(-190,-95,190,95))")).Status);
    }

    [Fact]
    public async Task Req_core_fc_bbox_response_a_site_without_outline_is_listed_with_null_and_met_by_no_box()
    {
        var alone = Assert.Single((await service.ReadAsync($"{Zones}?code=kcn-25")).Features);

        Assert.Equal(JsonValueKind.Null, alone.GetProperty("geometry").ValueKind);
        Assert.DoesNotContain("kcn-25", (await service.ReadAsync($"{Zones}?bbox=-180,-90,180,90")).Ids);
    }

    [Theory]
    [InlineData("status=operating", 5)]
    [InlineData("status=operating&code=kcn-03", 1)]
    [InlineData("status=operating&code=kcn-20", 0)]
    [InlineData("quality=schematic", 24)]
    [InlineData("kind=industrial-zone", 25)]
    [InlineData("kind=it-park", 0)]
    [InlineData("name=Khu 7", 1)]
    [InlineData("name=khu 7", 0)]
    [InlineData("nameEn=x", 0)]
    [InlineData("province=Tỉnh Bắc Ninh", 25)]
    [InlineData("province=Tỉnh Bắc Giang", 0)]
    [InlineData("province=Tỉnh Bắc Giang&validAt=2025-06-30", 25)]
    [InlineData("decision=Quyết định thử", 1)]
    [InlineData("name=", 0)]
    [InlineData("name=' OR 1=1 --", 0)]
    public async Task Rec_core_fc_filters_a_property_by_its_name_selects_the_very_value(string filter, int count)
    {
        var answer = await service.ReadAsync($"{Zones}?{string.Join('&', filter.Split('&').Select(pair => string.Join('=', pair.Split('=', 2).Select(Uri.EscapeDataString))))}");

        Assert.Equal(count, answer.Matched);
    }

    [Fact]
    public async Task A_filter_is_found_however_its_diacritics_are_composed()
    {
        var decomposed = Uri.EscapeDataString("Tỉnh Bắc Ninh".Normalize(System.Text.NormalizationForm.FormD));

        Assert.Equal(25, (await service.ReadAsync($"{Zones}?province={decomposed}")).Matched);
    }

    [Fact]
    public async Task Every_filter_of_every_collection_takes_the_value_a_feature_has()
    {
        foreach (var collection in Api.Ogc.Collections.RecordCollections.All)
        {
            var path = $"/ogc/collections/{collection.Id}/items?datetime=../..&limit=1";
            foreach (var feature in (await service.ReadAsync(path)).Features)
            {
                foreach (var filter in collection.Source.Filters.Where(filter => filter.Type == Api.Ogc.Collections.PropertyType.Text).Select(filter => filter.Name).Where(name => feature.GetProperty("properties").GetProperty(name).ValueKind == JsonValueKind.String))
                {
                    var value = feature.GetProperty("properties").GetProperty(filter).GetString()!;
                    Assert.NotEmpty((await service.ReadAsync($"{path}&{filter}={Uri.EscapeDataString(value)}")).Features);
                    Assert.Empty((await service.ReadAsync($"{path}&{filter}=none")).Features);
                }
            }
        }
    }

    [Fact]
    public async Task Req_geojson_content_properties_are_those_of_the_contract_and_numbers_keep_a_fraction()
    {
        var answer = await service.ReadAsync($"{Zones}?code=kcn-01");

        var properties = Assert.Single(answer.Features).GetProperty("properties");
        Assert.Equal(OgcService.HostileName, properties.GetProperty("name").GetString());
        Assert.Equal("206.0", properties.GetProperty("decidedHa").GetRawText());
        Assert.Equal(JsonValueKind.Null, properties.GetProperty("declaredHa").ValueKind);
        // A thousandth of a degree square at 21.3° N: 103.8 m by 110.7 m.
        Assert.Equal(1.149, properties.GetProperty("measuredHa").GetDouble(), 0.001);
        Assert.Equal(properties.GetProperty("geodesicHa").GetDouble(), properties.GetProperty("measuredHa").GetDouble(), 0.001);
        Assert.Equal(
            ("Tỉnh Bắc Ninh", "Quyết định thử", "2024-01-01", "EPSG:9214"),
            (properties.GetProperty("province").GetString(), properties.GetProperty("decision").GetString(), properties.GetProperty("validFrom").GetString(), properties.GetProperty("areaCrs").GetString()));
    }

    [Fact]
    public async Task Req_geojson_content_rings_turn_as_rfc_7946_has_it_however_they_are_stored()
    {
        var ring = (await service.ReadAsync($"{Zones}?code=kcn-01")).Features[0].GetProperty("geometry").GetProperty("coordinates")[0][0];

        var corners = ring.EnumerateArray().Select(position => (X: position[0].GetDouble(), Y: position[1].GetDouble())).ToArray();
        var twiceArea = corners.Zip(corners.Skip(1)).Sum(edge => ((edge.First.X - 106) * (edge.Second.Y - 21)) - ((edge.Second.X - 106) * (edge.First.Y - 21)));
        Assert.Equal(corners[0], corners[^1]);
        Assert.True(twiceArea > 0);
    }

    [Fact]
    public async Task Parcels_of_protected_land_are_numbered_and_carry_their_layer()
    {
        var answer = await service.ReadAsync("/ogc/collections/protected-land/items?landUseCode=LUK");

        var parcel = Assert.Single(answer.Features);
        Assert.Equal("lua-1", parcel.GetProperty("properties").GetProperty("layer").GetString());
        Assert.True(long.Parse(parcel.GetProperty("id").GetString()!, CultureInfo.InvariantCulture) > 0);
    }

    private async Task<string?> RefusalAsync(string path)
    {
        var answer = await service.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        return answer.Json.GetProperty("findings")[0].GetProperty("code").GetString();
    }
}
