using System.Net;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Tests.Proposals;
using static ZonePlanner.Api.Tests.Ogc.Writing.FeatureWrites;
using static ZonePlanner.Api.Tests.Proposals.ProposingProvince;

namespace ZonePlanner.Api.Tests.Ogc.Writing;

/// <summary>OGC 20-002r1, CREATE: a new feature becomes a proposal.</summary>
[Collection(WritingFeatures.Name)]
public sealed class CreateFeatureTests(ProposingProvince province)
{
    [Fact]
    public async Task A_new_feature_is_handed_in_as_a_proposal_and_shows_once_it_is_approved_and_published()
    {
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();

        var reply = await officer.CreateAsync(Feature("Cụm Gửi Vào", 0, 60, id: "ccn-gui-vao"));

        var id = reply.Proposal("submitted");
        Assert.Empty(reply.Answer.Json.GetProperty("missing").EnumerateArray());
        Assert.True(reply.Answer.Json.GetProperty("publishable").GetBoolean());
        Assert.Equal(HttpStatusCode.NotFound, (await officer.ReadAsync("ccn-gui-vao", "?validAt=2026-12-01")).Answer.Status);
        (await StepAsync(planner, id, "approve")).Good();
        (await PublishAsync(planner, id)).Good();
        Assert.Equal("Cụm Gửi Vào", (await officer.ReadAsync("ccn-gui-vao", "?validAt=2026-12-01")).Properties.GetProperty("name").GetString());
    }

    [Fact]
    public async Task Nobody_approves_their_own_write()
    {
        using var planner = await province.PlannerAsync();

        var id = (await planner.CreateAsync(Feature("Cụm Tự Duyệt", 5, 60))).Proposal("submitted");

        Assert.Equal(["own-proposal"], (await StepAsync(planner, id, "approve")).Codes(HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task What_does_not_say_all_it_must_stays_a_draft_and_what_is_missing_is_listed()
    {
        using var officer = await province.OfficerAsync();
        var feature = new JsonObject { ["type"] = "Feature", ["geometry"] = null, ["properties"] = new JsonObject { ["name"] = "Cụm Chưa Vẽ", ["measuredHa"] = null } };

        var reply = await officer.CreateAsync(feature);

        var id = reply.Proposal("draft");
        Assert.Equal(["valid-from-missing:validFrom", "0/geometry-missing:geometry"], reply.Answer.Json.GetProperty("missing").EnumerateArray().Select(key => key.GetString()));
        Assert.Equal("draft", (await officer.GetAsync($"/api/proposals/{id}")).Good().GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_bow_tie_is_kept_as_a_draft_with_the_place_where_it_crosses()
    {
        using var officer = await province.OfficerAsync();
        var feature = Feature("Cụm Nơ", 10, 60);
        feature["geometry"] = JsonNode.Parse("""{"type":"MultiPolygon","coordinates":[[[[106.21,21.36],[106.213,21.363],[106.213,21.36],[106.21,21.363],[106.21,21.36]]]]}""");

        var reply = await officer.CreateAsync(feature);

        reply.Proposal("draft");
        Assert.Contains(reply.Answer.Json.GetProperty("findings").EnumerateArray(), found => found.GetProperty("finding").GetProperty("geometry").ValueKind == System.Text.Json.JsonValueKind.Object);
    }

    [Fact]
    public async Task What_the_checks_find_is_in_the_answer()
    {
        using var officer = await province.OfficerAsync();

        var reply = await officer.CreateAsync(Feature("Cụm Trên Ruộng", 90, 91));

        reply.Proposal("submitted");
        Assert.False(reply.Answer.Json.GetProperty("publishable").GetBoolean());
        Assert.Contains("rice-land", reply.Answer.Json.GetProperty("findings").EnumerateArray().Select(found => found.GetProperty("finding").GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("<http://www.opengis.net/def/crs/EPSG/0/4326>", "[21.3600,106.2150],[21.3600,106.2180],[21.3630,106.2180],[21.3630,106.2150],[21.3600,106.2150]", "EPSG:4326", "[106.2150,21.3600]")]
    [InlineData("<http://www.opengis.net/def/crs/EPSG/0/9214>", "[416226.7540,2353399.1310],[416526.75,2353399.1310],[416526.75,2353749.1310],[416226.7540,2353749.1310],[416226.7540,2353399.1310]", "EPSG:9214", "[416226.7540,2353399.1310]")]
    public async Task Content_Crs_says_what_the_numbers_mean_in_its_own_axis_order_and_they_are_kept_to_the_digit(string crs, string ring, string code, string first)
    {
        using var officer = await province.OfficerAsync();
        var body = $$"""{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[{{ring}}]]},"properties":{"name":"Cụm Hệ {{code}}","quality":"surveyed"},"proposal":{{Proposal().ToJsonString()}}}""";

        var reply = await officer.WriteAsync(HttpMethod.Post, Clusters, body, "application/geo+json", ("Content-Crs", crs));

        var kept = (await officer.GetAsync($"/api/proposals/{reply.Answer.Good(HttpStatusCode.Accepted).GetProperty("proposal").GetProperty("id").GetGuid()}")).Good().GetProperty("content").GetProperty("changes")[0];
        Assert.Equal(code, kept.GetProperty("crs").GetString());
        Assert.Equal(first, kept.GetProperty("geometry").GetProperty("coordinates")[0][0].GetRawText());
        Assert.DoesNotContain(reply.Answer.Json.GetProperty("findings").EnumerateArray(), found => found.GetProperty("finding").GetProperty("code").GetString() is "outside-vietnam" or "swapped-axes");
    }

    [Fact]
    public async Task The_same_key_makes_one_proposal_and_another_request_under_it_is_refused()
    {
        using var officer = await province.OfficerAsync();
        var (key, feature) = (Guid.NewGuid(), Feature("Cụm Gửi Hai Lần", 20, 60));

        var first = (await officer.CreateAsync(feature, ("Idempotency-Key", $"\"{key}\""))).Proposal("submitted");
        var second = await officer.CreateAsync(feature, ("Idempotency-Key", key.ToString()));

        Assert.Equal((key, key), (first, second.Proposal("submitted")));
        Assert.Contains("taken before", second.Answer.Text, StringComparison.Ordinal);
        feature["properties"]!["name"] = "Cụm Khác";
        Assert.Equal(["key-used"], (await officer.CreateAsync(feature, ("Idempotency-Key", key.ToString()))).Codes(HttpStatusCode.UnprocessableEntity));
        Assert.Equal(["bad-key"], (await officer.CreateAsync(feature, ("Idempotency-Key", "abc"))).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task The_same_feature_id_makes_one_proposal_until_that_is_given_up()
    {
        using var officer = await province.OfficerAsync();
        var feature = Feature("Cụm Có Mã", 25, 60, id: "ccn-co-ma");

        var first = (await officer.CreateAsync(feature)).Proposal("submitted");

        Assert.Equal(first, (await officer.CreateAsync(feature)).Proposal("submitted"));
        var other = feature.DeepClone();
        other["properties"]!["decidedHa"] = 11;
        Assert.Equal(["on-its-way"], (await officer.CreateAsync(other)).Codes(HttpStatusCode.Conflict));
        (await StepAsync(officer, first, "withdraw")).Good();
        Assert.NotEqual(first, (await officer.CreateAsync(other)).Proposal("submitted"));
    }

    [Fact]
    public async Task The_id_of_a_site_there_is_is_taken()
    {
        using var officer = await province.OfficerAsync();
        await province.ClusterAsync("ccn-da-co", 30, 60);

        Assert.Equal(["code-taken"], (await officer.CreateAsync(Feature("Cụm Trùng Mã", 35, 60, id: "ccn-da-co"))).Codes(HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Everything_wrong_is_said_at_once_with_its_place_in_the_feature()
    {
        using var officer = await province.OfficerAsync();
        var feature = Feature("Cụm Sai", 40, 60);
        feature["colour"] = "red";
        feature["properties"]!["colour"] = "red";
        feature["properties"]!["measuredHa"] = 10;
        feature["properties"]!["kind"] = "it-park";

        Assert.Equal(["colour", "properties.colour", "properties.kind", "properties.measuredHa"], (await officer.CreateAsync(feature)).Places(HttpStatusCode.UnprocessableEntity).Order(StringComparer.Ordinal));
        feature = Feature("Cụm Sai", 40, 60);
        feature["properties"]!["decidedHa"] = "mười";
        feature["properties"]!["quality"] = "perfect";
        feature["geometry"]!["coordinates"]![0]![1] = new JsonArray("x", 1);
        feature["proposal"]!["movement"] = "grow";
        Assert.Equal(
            ["geometry.coordinates[0][1]", "properties.decidedHa", "properties.quality", "proposal.movement"],
            (await officer.CreateAsync(feature)).Places(HttpStatusCode.UnprocessableEntity).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("application/geo+json", "{", HttpStatusCode.BadRequest, "malformed-json")]
    [InlineData("application/geo+json", "[]", HttpStatusCode.UnprocessableEntity, "not-an-object")]
    [InlineData("application/geo+json", """{"type":"FeatureCollection","geometry":null,"properties":{}}""", HttpStatusCode.UnprocessableEntity, "not-a-feature")]
    [InlineData("application/geo+json", """{"type":"Feature","properties":{}}""", HttpStatusCode.UnprocessableEntity, "missing")]
    [InlineData("application/gml+xml", "<a/>", HttpStatusCode.UnsupportedMediaType, "wrong-content-type")]
    [InlineData("application/merge-patch+json", "{}", HttpStatusCode.UnsupportedMediaType, "wrong-content-type")]
    [InlineData(null, "{}", HttpStatusCode.BadRequest, "wrong-content-type")]
    public async Task What_is_not_a_feature_is_refused(string? type, string body, HttpStatusCode status, string code)
    {
        using var officer = await province.OfficerAsync();

        var reply = await officer.WriteAsync(HttpMethod.Post, Clusters, body, type);

        Assert.Equal([code], reply.Codes(status));
        Assert.Equal(code == "wrong-content-type" ? "application/geo+json, application/json" : null, reply["Accept-Post"]);
    }

    [Theory]
    [InlineData("http://www.opengis.net/def/crs/EPSG/0/3857", "unsuitable-crs")]
    [InlineData("<http://www.opengis.net/def/crs/EPSG/0/9999>", "unknown-crs")]
    public async Task A_CRS_that_is_not_for_boundaries_is_refused(string crs, string code)
    {
        using var officer = await province.OfficerAsync();

        Assert.Equal([code], (await officer.CreateAsync(Feature("Cụm Hệ Lạ", 45, 60), ("Content-Crs", crs))).Codes(HttpStatusCode.UnprocessableEntity));
    }
}
