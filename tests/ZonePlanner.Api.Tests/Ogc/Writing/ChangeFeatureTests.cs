using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Api.Tests.Proposals;
using static ZonePlanner.Api.Tests.Ogc.Writing.FeatureWrites;
using static ZonePlanner.Api.Tests.Proposals.ProposingProvince;

namespace ZonePlanner.Api.Tests.Ogc.Writing;

/// <summary>OGC 20-002r1, REPLACE, UPDATE and DELETE: a change of a feature becomes a proposal with the movement that fits.</summary>
[Collection(WritingFeatures.Name)]
public sealed class ChangeFeatureTests(ProposingProvince province)
{
    [Theory]
    [InlineData("ccn-put-lon", 0, 4, "expand")]
    [InlineData("ccn-put-nho", 5, 2.9, "reduce")]
    public async Task A_whole_feature_with_another_outline_grows_or_shrinks_by_its_measured_area(string code, double east, double width, string movement)
    {
        await province.ClusterAsync(code, east, 65);
        using var officer = await province.OfficerAsync();

        var reply = await officer.ReplaceAsync(code, Feature(code, east, 65, width), (await officer.ReadAsync(code)).Tag);

        Assert.Equal(movement, (await ChangeAsync(officer, reply.Proposal("submitted"))).GetProperty("movement").GetString());
    }

    [Fact]
    public async Task A_change_that_is_approved_and_published_changes_the_item_and_its_tag()
    {
        await province.ClusterAsync("ccn-doi", 10, 65);
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var before = await officer.ReadAsync("ccn-doi");

        var id = (await officer.UpdateAsync("ccn-doi", new JsonObject { ["geometry"] = Drawn(Squares.At(10, 65, 4, 3)), ["properties"] = new JsonObject { ["decidedHa"] = 13.8 }, ["proposal"] = Proposal() }, before.Tag)).Proposal("submitted");
        (await StepAsync(planner, id, "approve")).Good();
        (await PublishAsync(planner, id)).Good();

        var after = await officer.ReadAsync("ccn-doi", "?validAt=2026-12-01");
        Assert.Equal((13.8, 13.8), (Math.Round(after.Properties.GetProperty("measuredHa").GetDouble(), 1), after.Properties.GetProperty("decidedHa").GetDouble()));
        Assert.NotEqual(before.Tag, (await officer.ReadAsync("ccn-doi")).Tag);
        Assert.Equal(["stale"], (await officer.UpdateAsync("ccn-doi", new JsonObject { ["properties"] = new JsonObject { ["name"] = "Cũ" } }, before.Tag)).Codes(HttpStatusCode.PreconditionFailed));
    }

    [Theory]
    [InlineData("br", 48)]
    [InlineData("gzip", 53)]
    public async Task The_tag_of_a_feature_that_came_packed_says_which_version_a_write_means(string coding, double east)
    {
        var code = $"ccn-goi-{coding}";
        await province.ClusterAsync(code, east, 80);
        using var officer = await province.OfficerAsync();
        var read = await officer.WriteAsync(HttpMethod.Get, $"{Clusters}/{code}", null, null, ("Accept-Encoding", coding));
        var change = new JsonObject { ["properties"] = new JsonObject { ["name"] = "Tên mới" }, ["proposal"] = Proposal() };

        var taken = await officer.UpdateAsync(code, change, read.Tag);
        var stale = await officer.UpdateAsync(code, change, read.Tag, ("Accept-Encoding", coding), ("Idempotency-Key", Guid.NewGuid().ToString()));

        Assert.Equal(coding, read["Content-Encoding"]);
        Assert.EndsWith($"-{coding}\"", read.Tag, StringComparison.Ordinal);
        taken.Proposal("submitted");
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.Answer.Status);
        Assert.DoesNotContain(coding, stale.Tag, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outline_that_is_resized_alone_is_taken_with_a_warning_that_names_the_figure_it_loses()
    {
        await province.ClusterAsync("ccn-mat-so", 40, 80);
        using var officer = await province.OfficerAsync();
        var tag = (await officer.ReadAsync("ccn-mat-so")).Tag;
        var alone = new JsonObject { ["geometry"] = Drawn(Squares.At(40, 80, 4, 3)), ["proposal"] = Proposal() };
        var told = alone.DeepClone();
        told["properties"] = new JsonObject { ["decidedHa"] = 13.8 };

        var taken = (await officer.UpdateAsync("ccn-mat-so", alone, tag)).Answer.Good(HttpStatusCode.Accepted);

        var said = taken.GetProperty("findings").EnumerateArray().Select(found => found.GetProperty("finding")).Single(finding => finding.GetProperty("code").GetString() == "decided-area-left-out");
        Assert.Equal(("warning", "decidedHa"), (said.GetProperty("severity").GetString(), said.GetProperty("subject").GetString()));
        Assert.Contains("10.35 ha", said.GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.Contains("10,35 ha", said.GetProperty("message").GetProperty("vi").GetString(), StringComparison.Ordinal);
        var whole = (await officer.UpdateAsync("ccn-mat-so", told, (await officer.ReadAsync("ccn-mat-so")).Tag)).Answer.Good(HttpStatusCode.Accepted);
        Assert.DoesNotContain("decided-area-left-out", whole.GetProperty("findings").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_read_can_be_sent_back_as_it_is_in_any_CRS_and_changes_nothing()
    {
        await province.ClusterAsync("ccn-nguyen", 15, 65);
        using var officer = await province.OfficerAsync();
        foreach (var crs in new[] { "OGC/1.3/CRS84", "EPSG/0/4326", "EPSG/0/9214" })
        {
            var uri = $"http://www.opengis.net/def/crs/{crs}";
            var read = await officer.ReadAsync("ccn-nguyen", $"?crs={Uri.EscapeDataString(uri)}");

            var reply = await officer.ReplaceAsync("ccn-nguyen", JsonNode.Parse(read.Answer.Text)!, read.Tag, ("Content-Crs", $"<{uri}>"));

            Assert.True(reply.Answer.Status == HttpStatusCode.NoContent, $"{crs}: {reply.Answer.Text}");
        }
    }

    [Fact]
    public async Task A_patch_changes_what_it_names_and_keeps_the_rest()
    {
        await province.ClusterAsync("ccn-va", 20, 65, "Cụm Vá");
        using var officer = await province.OfficerAsync();

        var reply = await officer.UpdateAsync("ccn-va", new JsonObject { ["properties"] = new JsonObject { ["nameEn"] = "Patched", ["status"] = "operating" }, ["proposal"] = Proposal() }, (await officer.ReadAsync("ccn-va")).Tag);

        Assert.Equal("""{"site":"ccn-va","nameEn":"Patched","status":"operating","movement":"keep"}""", (await ChangeAsync(officer, reply.Proposal("submitted"))).GetRawText());
    }

    [Fact]
    public async Task Another_kind_is_a_conversion_and_the_movement_may_be_said()
    {
        await province.ClusterAsync("ccn-chuyen", 25, 65, "Cụm Chuyển");
        using var officer = await province.OfficerAsync();
        var tag = (await officer.ReadAsync("ccn-chuyen")).Tag;

        var converted = await officer.UpdateAsync("ccn-chuyen", new JsonObject { ["properties"] = new JsonObject { ["kind"] = "industrial-zone" } }, tag);
        var deferred = await officer.UpdateAsync("ccn-chuyen", new JsonObject { ["proposal"] = new JsonObject { ["movement"] = "defer" } }, tag);

        Assert.Equal("convert", (await ChangeAsync(officer, converted.Proposal("draft"))).GetProperty("movement").GetString());
        Assert.Equal("defer", (await ChangeAsync(officer, deferred.Proposal("draft"))).GetProperty("movement").GetString());
    }

    [Fact]
    public async Task A_deletion_proposes_to_withdraw_the_site_which_keeps_its_history()
    {
        await province.ClusterAsync("ccn-xoa", 30, 65);
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();

        var tag = (await officer.ReadAsync("ccn-xoa")).Tag;
        var id = (await officer.WithdrawAsync("ccn-xoa", tag, "?validFrom=2026-12-01&decision=77%2FQ%C4%90&signedOn=2026-11-20")).Proposal("submitted");

        Assert.Equal(id, (await officer.WithdrawAsync("ccn-xoa", tag, "?validFrom=2026-12-01&decision=77%2FQ%C4%90&signedOn=2026-11-20")).Proposal("submitted"));
        (await StepAsync(planner, id, "approve")).Good();
        (await PublishAsync(planner, id)).Good();
        Assert.Equal("established", (await officer.ReadAsync("ccn-xoa")).Properties.GetProperty("status").GetString());
        Assert.Equal("withdrawn", (await officer.ReadAsync("ccn-xoa", "?validAt=2026-12-01")).Properties.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_deletion_without_a_day_stays_a_draft()
    {
        await province.ClusterAsync("ccn-xoa-nhap", 35, 65);
        using var officer = await province.OfficerAsync();

        var reply = await officer.WithdrawAsync("ccn-xoa-nhap", (await officer.ReadAsync("ccn-xoa-nhap")).Tag);

        reply.Proposal("draft");
        Assert.Equal(["valid-from-missing:validFrom"], reply.Answer.Json.GetProperty("missing").EnumerateArray().Select(key => key.GetString()));
    }

    [Fact]
    public async Task Facts_on_record_cannot_be_taken_away_nor_what_is_measured_be_written()
    {
        await province.ClusterAsync("ccn-giu", 40, 65);
        using var officer = await province.OfficerAsync();
        var tag = (await officer.ReadAsync("ccn-giu")).Tag;
        var bare = new JsonObject { ["type"] = "Feature", ["id"] = "ccn-khac", ["geometry"] = null, ["properties"] = new JsonObject { ["name"] = "Giữ", ["measuredHa"] = 12, ["province"] = "Tỉnh Khác" } };

        Assert.Equal(["geometry", "id", "properties.decidedHa", "properties.measuredHa", "properties.province"], (await officer.ReplaceAsync("ccn-giu", bare, tag)).Places(HttpStatusCode.UnprocessableEntity).Order(StringComparer.Ordinal));
        var patch = new JsonObject { ["properties"] = new JsonObject { ["decidedHa"] = null, ["quality"] = "schematic" } };
        Assert.Equal(["properties.decidedHa", "properties.quality"], (await officer.UpdateAsync("ccn-giu", patch, tag)).Places(HttpStatusCode.UnprocessableEntity).Order(StringComparer.Ordinal));
        Assert.Equal(["not-an-object"], (await officer.UpdateAsync("ccn-giu", new JsonObject { ["properties"] = null }, tag)).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task A_patch_that_would_do_nothing_it_says_is_refused()
    {
        await province.ClusterAsync("ccn-im-lang", 45, 65);
        using var officer = await province.OfficerAsync();
        var tag = (await officer.ReadAsync("ccn-im-lang")).Tag;

        Assert.Equal(["properties.measuredHa"], (await officer.UpdateAsync("ccn-im-lang", new JsonObject { ["properties"] = new JsonObject { ["measuredHa"] = null, ["note"] = null } }, tag)).Places(HttpStatusCode.UnprocessableEntity));
        Assert.Equal(["not-a-feature"], (await officer.UpdateAsync("ccn-im-lang", new JsonObject { ["type"] = "Point" }, tag)).Codes(HttpStatusCode.UnprocessableEntity));
        Assert.Equal(["not-a-feature"], (await officer.UpdateAsync("ccn-im-lang", new JsonObject { ["type"] = null }, tag)).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_for_what_it_is()
    {
        await province.ClusterAsync("ccn-kho-doc", 50, 65);
        using var officer = await province.OfficerAsync();
        var tag = (await officer.ReadAsync("ccn-kho-doc")).Tag;

        var packed = await officer.UpdateAsync("ccn-kho-doc", new JsonObject(), tag, ("Content-Encoding", "gzip"));
        var noText = await officer.UpdateAsync("ccn-kho-doc", new JsonObject { ["properties"] = new JsonObject { ["nameEn"] = "a\uFFFE" } }, tag);

        Assert.Equal(["packed-body"], packed.Codes(HttpStatusCode.UnsupportedMediaType));
        Assert.Equal("identity", packed["Accept-Encoding"]);
        Assert.Equal(["bad-text"], noText.Codes(HttpStatusCode.BadRequest));
        var marked = await officer.WriteAsync(HttpMethod.Patch, $"{Clusters}/ccn-kho-doc", "\uFEFF{}", "application/merge-patch+json", ("If-Match", tag));
        var twice = await officer.WriteAsync(HttpMethod.Patch, $"{Clusters}/ccn-kho-doc", "\uFEFF\uFEFF{}", "application/merge-patch+json", ("If-Match", tag));
        Assert.Equal(HttpStatusCode.NoContent, marked.Answer.Status);
        Assert.Equal(["malformed-json"], twice.Codes(HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task A_feature_there_is_not_is_404_whatever_the_write()
    {
        using var officer = await province.OfficerAsync();

        Assert.Equal(["no-such-feature"], (await officer.ReplaceAsync("ccn-khong-co", Feature("x", 0, 0), "\"1\"")).Codes(HttpStatusCode.NotFound));
        Assert.Equal(["no-such-feature"], (await officer.UpdateAsync("ccn-khong-co", new JsonObject(), null)).Codes(HttpStatusCode.NotFound));
        Assert.Equal(["no-such-feature"], (await officer.WithdrawAsync("ccn-khong-co", "\"1\"")).Codes(HttpStatusCode.NotFound));
        Assert.Equal(["unknown-parameter"], (await officer.WithdrawAsync("ccn-khong-co", "\"1\"", "?reason=x")).Codes(HttpStatusCode.BadRequest));
    }

    private static async Task<JsonElement> ChangeAsync(Person person, Guid proposal) =>
        (await person.GetAsync($"/api/proposals/{proposal}")).Good().GetProperty("content").GetProperty("changes")[0];
}
