using System.Net;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Api.Tests.Proposals;
using static ZonePlanner.Api.Tests.Proposals.ProposingProvince;

namespace ZonePlanner.Api.Tests.Ogc.Writing;

/// <summary>OGC 20-002r1, update-json-merge-patch: what <c>null</c> takes away, and what it cannot.</summary>
[Collection(WritingFeatures.Name)]
public sealed class MergePatchTests(ProposingProvince province)
{
    [Fact]
    public async Task Req_features_update_json_merge_patch_null_takes_away_what_may_go_and_nothing_else()
    {
        await province.ClusterAsync("ccn-bo-ten", 0, 80, "Cụm Bỏ Tên");
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        await PublishedAsync("""{"nameEn":"Leaving","declaredHa":10.5}""", "2026-01-01");
        var before = (await officer.ReadAsync("ccn-bo-ten")).Properties;
        Assert.Equal(("Leaving", 10.5), (before.GetProperty("nameEn").GetString(), before.GetProperty("declaredHa").GetDouble()));

        await PublishedAsync("""{"nameEn":null,"declaredHa":null,"note":null}""", "2026-02-01");

        var read = await officer.ReadAsync("ccn-bo-ten");
        Assert.Equal(
            ["decision", "declaredHa", "nameEn", "source", "validFrom"],
            read.Properties.EnumerateObject().Where(property => property.Value.GetRawText() != before.GetProperty(property.Name).GetRawText()).Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.All(new[] { "nameEn", "declaredHa" }, name => Assert.Equal("null", read.Properties.GetProperty(name).GetRawText()));
        Assert.Equal("Leaving", (await officer.ReadAsync("ccn-bo-ten", "?validAt=2026-01-31")).Properties.GetProperty("nameEn").GetString());
        var again = await officer.UpdateAsync("ccn-bo-ten", JsonNode.Parse("""{"properties":{"nameEn":null}}""")!, read.Tag);
        Assert.Equal(HttpStatusCode.NoContent, again.Answer.Status);

        async Task PublishedAsync(string properties, string day)
        {
            var proposal = new JsonObject { ["validFrom"] = day, ["decision"] = new JsonObject { ["number"] = $"{Guid.NewGuid():N}/QĐ-UBND", ["signedOn"] = "2025-12-20" } };
            var patch = new JsonObject { ["properties"] = JsonNode.Parse(properties), ["proposal"] = proposal };
            var id = (await officer.UpdateAsync("ccn-bo-ten", patch, (await officer.ReadAsync("ccn-bo-ten")).Tag)).Proposal("submitted");
            (await StepAsync(planner, id, "approve")).Good();
            (await PublishAsync(planner, id)).Good();
        }
    }

    [Theory]
    [InlineData("""{"id":null}""", "id", "cannot-be-removed", "identifier")]
    [InlineData("""{"type":null}""", "type", "not-a-feature", "Feature")]
    [InlineData("""{"geometry":null}""", "geometry", "cannot-be-removed", "outline")]
    [InlineData("""{"geometry":{"coordinates":null}}""", "geometry", "not-an-array", "array")]
    [InlineData("""{"properties":null}""", "properties", "not-an-object", "null")]
    [InlineData("""{"properties":{"code":null}}""", "properties.code", "cannot-be-removed", "code")]
    [InlineData("""{"properties":{"name":null}}""", "properties.name", "cannot-be-removed", "has a name")]
    [InlineData("""{"properties":{"kind":null}}""", "properties.kind", "cannot-be-removed", "kind")]
    [InlineData("""{"properties":{"status":null}}""", "properties.status", "cannot-be-removed", "DELETE")]
    [InlineData("""{"properties":{"quality":null}}""", "properties.quality", "cannot-be-removed", "quality")]
    [InlineData("""{"properties":{"decidedHa":null}}""", "properties.decidedHa", "cannot-be-removed", "plan")]
    [InlineData("""{"properties":{"validFrom":null}}""", "properties.validFrom", "cannot-be-removed", "proposal.validFrom")]
    [InlineData("""{"properties":{"measuredHa":null}}""", "properties.measuredHa", "read-only", "measured")]
    [InlineData("""{"links":null}""", "links", "read-only", "service")]
    [InlineData("""{"bbox":null}""", "bbox", "read-only", "service")]
    public async Task Req_features_update_json_merge_patch_what_cannot_go_is_refused_with_the_reason(string patch, string place, string code, string reason)
    {
        await ThereAsync();
        using var officer = await province.OfficerAsync();

        var reply = await officer.UpdateAsync("ccn-khong-bo", JsonNode.Parse(patch)!, (await officer.ReadAsync("ccn-khong-bo")).Tag);

        Assert.Equal([code], reply.Codes(HttpStatusCode.UnprocessableEntity));
        var finding = reply.Answer.Json.GetProperty("findings")[0];
        Assert.StartsWith(place, finding.GetProperty("place").GetString(), StringComparison.Ordinal);
        Assert.Contains(reason, finding.GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.NotEqual(finding.GetProperty("message").GetProperty("en").GetString(), finding.GetProperty("message").GetProperty("vi").GetString());
    }

    [Fact]
    public async Task A_whole_feature_takes_away_what_it_says_is_null_and_is_refused_where_it_leaves_a_fact_out()
    {
        await ThereAsync();
        using var officer = await province.OfficerAsync();
        var read = await officer.ReadAsync("ccn-khong-bo");
        var whole = JsonNode.Parse(read.Answer.Text)!;
        whole["properties"]!.AsObject().Remove("decidedHa");

        Assert.Equal(["left-out"], (await officer.ReplaceAsync("ccn-khong-bo", whole, read.Tag)).Codes(HttpStatusCode.UnprocessableEntity));
        whole["properties"]!["decidedHa"] = null;
        Assert.Equal(["cannot-be-removed"], (await officer.ReplaceAsync("ccn-khong-bo", whole, read.Tag)).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task A_proposal_takes_away_only_what_may_go()
    {
        using var officer = await province.OfficerAsync();
        var content = Content(new JsonObject { ["site"] = "ccn-khong-bo", ["movement"] = "keep", ["removes"] = new JsonArray("nameEn", "name") });

        var reply = await officer.SendAsync(HttpMethod.Put, $"/api/proposals/{Guid.NewGuid()}", content.ToJsonString(), ifNoneMatch: "*");

        Assert.Equal(["cannot-be-removed"], reply.Codes(HttpStatusCode.BadRequest));
    }

    /// <summary>A cluster that every case reads and none may change.</summary>
    private async Task ThereAsync()
    {
        using var anybody = Person.Anonymous(province);
        if ((await anybody.ReadAsync("ccn-khong-bo")).Answer.Status == HttpStatusCode.NotFound)
        {
            await province.ClusterAsync("ccn-khong-bo", 5, 80, "Cụm Không Bỏ");
        }
    }
}
