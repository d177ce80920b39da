using System.IO.Compression;
using System.Net;
using ZonePlanner.Api.Ogc.Tiles;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Ogc.Tiles;

/// <summary>OGC 20-057, requirements classes Core, MVT, DateTime and Collections Selection: the tiles themselves.</summary>
[Collection(OgcReadings.Name)]
public sealed class TileTests(OgcService service)
{
    private const string Zones = "/ogc/collections/zones/tiles/WebMercatorQuad";
    private const string Dataset = "/ogc/tiles/WebMercatorQuad";

    [Fact]
    public async Task Req_core_tc_success_and_mvt_a_tile_is_a_vector_tile_by_its_specification()
    {
        using var answer = await service.Http.GetAsync($"{Zones}/0/0/0", Cancellation);

        Assert.Equal((HttpStatusCode.OK, "application/vnd.mapbox-vector-tile"), (answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
        var layer = Assert.Single(MvtReader.Read(await answer.Content.ReadAsByteArrayAsync(Cancellation))).Value;
        Assert.Equal(("zones", 2, 4096), (layer.Name, layer.Version, layer.Extent));
        Assert.All(layer.Features, feature => Assert.Equal(3, feature.Type));
    }

    [Fact]
    public async Task Zoom_0_shows_every_site_that_has_an_outline_and_each_no_smaller_than_a_pixel()
    {
        var zones = (await TileAsync($"{Zones}/0/0/0"))["zones"].Features;

        Assert.Equal(Enumerable.Range(1, 24).Select(number => $"kcn-{number:00}"), zones.Select(zone => zone.Properties["code"]).Order());
        Assert.All(zones, zone => Assert.InRange(zone.Parts[0].Max(position => position.X) - zone.Parts[0].Min(position => position.X), 15, 17));
    }

    [Theory]
    [InlineData(14)]
    [InlineData(16)]
    [InlineData(20)]
    public async Task Corners_come_back_within_a_unit_of_the_grid(int zoom)
    {
        var place = TilePlace.At(zoom, 106.2041, 21.3001);
        var zone = (await TileAsync($"{Zones}/{zoom}/{place.Row}/{place.Column}"))["zones"].Features.Single(feature => feature.Properties["code"].Equals("kcn-03"));

        double count = 1 << zoom;
        var ring = zone.Parts[0].Select(position => ((place.Column + (position.X / 4096d)) / count, (place.Row + (position.Y / 4096d)) / count)).ToArray();
        // The corner at 106.204° E, 21.3° N lies in the tile at all these zooms.
        var (right, down) = WebMercatorQuad.Place(106.204, 21.3);
        Assert.Contains(ring, position => Math.Abs(position.Item1 - right) * count * 4096 <= 1 && Math.Abs(position.Item2 - down) * count * 4096 <= 1);
    }

    [Fact]
    public async Task Properties_are_those_of_the_items_and_quality_is_among_them()
    {
        var place = TilePlace.At(16, 106.2005, 21.3005);
        var zone = (await TileAsync($"{Zones}/16/{place.Row}/{place.Column}"))["zones"].Features.Single(feature => feature.Properties["code"].Equals("kcn-01")).Properties;
        var item = (await service.ReadAsync("/ogc/collections/zones/items/kcn-01")).Json.GetProperty("properties");

        Assert.Equal("schematic", zone["quality"]);
        foreach (var property in item.EnumerateObject())
        {
            switch (property.Value.ValueKind)
            {
                case System.Text.Json.JsonValueKind.Null:
                    Assert.DoesNotContain(property.Name, zone.Keys);
                    break;
                case System.Text.Json.JsonValueKind.Number:
                    Assert.Equal(property.Value.GetDouble(), Convert.ToDouble(zone[property.Name], System.Globalization.CultureInfo.InvariantCulture), 6);
                    break;
                case System.Text.Json.JsonValueKind.Array:
                    Assert.Equal(property.Value.GetRawText(), zone[property.Name]);
                    break;
                default:
                    Assert.Equal(property.Value.GetString(), zone[property.Name]);
                    break;
            }
        }
    }

    [Fact]
    public async Task Parcels_are_themselves_from_zoom_14_and_merged_below()
    {
        var (deep, high) = (TilePlace.At(14, 106.2005, 21.5005), TilePlace.At(13, 106.2005, 21.5005));
        var parcels = (await TileAsync($"/ogc/collections/protected-land/tiles/WebMercatorQuad/14/{deep.Row}/{deep.Column}"))["protected-land"].Features;
        var merged = (await TileAsync($"/ogc/collections/protected-land/tiles/WebMercatorQuad/13/{high.Row}/{high.Column}"))["protected-land"].Features;

        Assert.Equal(3, parcels.Count);
        Assert.All(parcels, parcel => Assert.True(parcel.Id > 0 && (double)parcel.Properties["hectares"] > 1));
        Assert.Equal(["LUC", "LUK"], merged.Select(land => land.Properties["landUseCode"]).Order());
        Assert.All(merged, land => Assert.True(land.Id is null && !land.Properties.ContainsKey("hectares") && land.Properties["quality"].Equals("schematic")));
        for (var zoom = 0; zoom < 13; zoom++)
        {
            var place = TilePlace.At(zoom, 106.2005, 21.5005);
            Assert.Contains("protected-land", (await TileAsync($"{Dataset}/{zoom}/{place.Row}/{place.Column}?collections=protected-land")).Keys);
        }
    }

    [Fact]
    public async Task Req_dataset_tilesets_a_tile_of_the_dataset_has_each_collection_as_a_layer()
    {
        var layers = await TileAsync($"{Dataset}/0/0/0");

        Assert.Equal(["clusters", "economic-zones", "protected-land", "provinces", "zones"], layers.Keys.Order());
    }

    [Fact]
    public async Task Req_collections_selection_query_collections_and_collections_response_those_named_by_identifier_or_address_in_that_order()
    {
        Assert.Equal(["zones", "clusters"], (await TileAsync($"{Dataset}/0/0/0?collections=zones,clusters")).Keys);
        Assert.Equal(["clusters", "zones"], (await TileAsync($"{Dataset}/0/0/0?collections=clusters,zones")).Keys);
        var address = $"{service.Http.BaseAddress}ogc/collections/zones";
        Assert.Equal(["zones"], (await TileAsync($"{Dataset}/0/0/0?collections={Uri.EscapeDataString(address)},zones")).Keys);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync($"{Dataset}/0/0/0?collections={Uri.EscapeDataString(address + "/items")}")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync($"{Dataset}/0/0/0?collections=zones,none")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync($"{Zones}/0/0/0?collections=zones")).Status);
    }

    [Theory]
    [InlineData("25/0/0")]
    [InlineData("0/1/0")]
    [InlineData("3/0/8")]
    [InlineData("3/8/0")]
    [InlineData("-1/0/0")]
    [InlineData("3/a/0")]
    [InlineData("00/0/0")]
    public async Task Req_core_tc_error_a_tile_beyond_the_matrix_is_404(string tile)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync($"{Zones}/{tile}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync($"{Dataset}/{tile}")).Status);
    }

    [Theory]
    [InlineData("/ogc/collections/none/tiles/WebMercatorQuad/0/0/0")]
    [InlineData("/ogc/collections/zones/tiles/WorldCRS84Quad/0/0/0")]
    [InlineData("/ogc/tiles/WorldCRS84Quad/0/0/0")]
    public async Task Req_core_tc_error_no_such_collection_or_matrix_set_is_404(string path)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Req_core_tc_empty_a_tile_in_which_nothing_lies_is_204()
    {
        var answer = await service.GetAsync($"{Zones}/10/0/0");

        Assert.Equal((HttpStatusCode.NoContent, ""), (answer.Status, answer.Text));
        Assert.Equal(HttpStatusCode.NoContent, (await service.GetAsync("/ogc/collections/districts/tiles/WebMercatorQuad/0/0/0")).Status);
    }

    [Theory]
    [InlineData("f=json", HttpStatusCode.BadRequest)]
    [InlineData("limit=1", HttpStatusCode.BadRequest)]
    [InlineData("datetime=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("f=mvt", HttpStatusCode.OK)]
    public async Task Req_core_tc_parameters_are_read_or_refused(string query, HttpStatusCode status)
    {
        Assert.Equal(status, (await service.GetAsync($"{Zones}/0/0/0?{query}")).Status);
        Assert.Equal(HttpStatusCode.NotAcceptable, (await service.GetAsync($"{Zones}/0/0/0", ("Accept", "image/png"))).Status);
    }

    [Theory]
    [InlineData("datetime=2019-12-31", null)]
    [InlineData("datetime=2023-12-31", null)]
    [InlineData("datetime=2024-01-01", "operating")]
    [InlineData("validAt=2024-01-01", "operating")]
    [InlineData("datetime=2021-01-01/..", "operating")]
    [InlineData("knownAt=2001-01-01", null)]
    public async Task Req_datetime_a_tile_is_of_the_moments_asked_for(string query, string? status)
    {
        var layers = await TileAsync($"{Zones}/0/0/0?{query}");

        var found = layers.TryGetValue("zones", out var zones) ? zones.Features.Single(feature => feature.Properties["code"].Equals("kcn-01")).Properties["status"] : null;
        Assert.Equal(status, found);
    }

    [Fact]
    public async Task An_unchanged_tile_is_304_and_packed_tiles_have_a_tag_of_their_own()
    {
        var plain = await service.GetAsync($"{Zones}/0/0/0");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Zones}/0/0/0");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        using var packed = await service.Http.SendAsync(request, Cancellation);

        Assert.Equal("gzip", Assert.Single(packed.Content.Headers.ContentEncoding));
        Assert.NotEqual(plain.Message.Headers.ETag, packed.Headers.ETag);
        Assert.Contains("Accept-Encoding", packed.Headers.Vary);
        await using var unpacked = new GZipStream(await packed.Content.ReadAsStreamAsync(Cancellation), CompressionMode.Decompress);
        using var memory = new MemoryStream();
        await unpacked.CopyToAsync(memory, Cancellation);
        Assert.Equal(await service.Http.GetByteArrayAsync($"{Zones}/0/0/0", Cancellation), memory.ToArray());
        foreach (var tag in new[] { plain.Message.Headers.ETag!, packed.Headers.ETag! })
        {
            var known = await service.GetAsync($"{Zones}/0/0/0", ("Accept-Encoding", "gzip"), ("If-None-Match", tag.ToString()));
            Assert.Equal((HttpStatusCode.NotModified, tag, ""), (known.Status, known.Message.Headers.ETag, known.Text));
        }
    }

    [Theory]
    [InlineData("gzip", true)]
    [InlineData("br, *;q=0.5", true)]
    [InlineData("*, gzip;q=0", false)]
    [InlineData("*;q=0", false)]
    [InlineData("identity", false)]
    public async Task A_tile_is_packed_for_whoever_takes_it_so(string accepted, bool isPacked)
    {
        var answer = await service.GetAsync($"{Zones}/0/0/0", ("Accept-Encoding", accepted));

        Assert.Equal(isPacked ? ["gzip"] : [], answer.Message.Content.Headers.ContentEncoding);
    }

    private async Task<IReadOnlyDictionary<string, MvtLayer>> TileAsync(string path)
    {
        using var answer = await service.Http.GetAsync(path, Cancellation);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
        return MvtReader.Read(await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }
}
