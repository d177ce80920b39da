using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Api.Tests.Proposals;
using static ZonePlanner.Api.Tests.Ogc.Writing.FeatureWrites;

namespace ZonePlanner.Api.Tests.Ogc.Writing;

/// <summary>OGC 20-002r1, optimistic locking by entity tags and by timestamps.</summary>
[Collection(WritingFeatures.Name)]
public sealed class LockingTests(ProposingProvince province)
{
    [Fact]
    public async Task A_write_elsewhere_leaves_the_tag_and_the_time_of_a_feature_as_they_are()
    {
        await province.ClusterAsync("ccn-yen", 0, 70);
        using var anybody = Person.Anonymous(province);
        var before = await anybody.ReadAsync("ccn-yen");

        await province.ClusterAsync("ccn-o-xa", 5, 70);
        await Task.Delay(1100, TestContext.Current.CancellationToken);

        var after = await anybody.ReadAsync("ccn-yen");
        Assert.Equal(before.Tag, after.Tag);
        Assert.Equal(after["Last-Modified"], (await anybody.ReadAsync("ccn-yen"))["Last-Modified"]);
        Assert.Equal(HttpStatusCode.NotModified, (await anybody.WriteAsync(HttpMethod.Get, $"{Clusters}/ccn-yen", null, null, ("If-None-Match", before.Tag))).Answer.Status);
    }

    [Fact]
    public async Task A_write_that_names_no_version_is_428()
    {
        await province.ClusterAsync("ccn-khong-the", 10, 70);
        using var officer = await province.OfficerAsync();

        Assert.Equal(["if-match-missing"], (await officer.ReplaceAsync("ccn-khong-the", Feature("x", 10, 70, 4), null)).Codes(HttpStatusCode.PreconditionRequired));
        Assert.Equal(["if-match-missing"], (await officer.UpdateAsync("ccn-khong-the", Rename("x"), "*")).Codes(HttpStatusCode.PreconditionRequired));
        Assert.Equal(["if-match-missing"], (await officer.WithdrawAsync("ccn-khong-the", null)).Codes(HttpStatusCode.PreconditionRequired));
    }

    [Fact]
    public async Task A_write_of_another_version_is_412_with_the_tag_there_is()
    {
        await province.ClusterAsync("ccn-the-cu", 15, 70);
        using var officer = await province.OfficerAsync();

        foreach (var tag in new[] { "\"0\"", $"W/{(await officer.ReadAsync("ccn-the-cu")).Tag}" })
        {
            var refused = await officer.UpdateAsync("ccn-the-cu", Rename("Mới"), tag);
            Assert.Equal(["stale"], refused.Codes(HttpStatusCode.PreconditionFailed));
            Assert.Equal(refused.Tag, refused.Answer.Json.GetProperty("current").GetProperty("etag").GetString());
        }

        var current = (await officer.WithdrawAsync("ccn-the-cu", "\"0\"")).Tag;
        (await officer.UpdateAsync("ccn-the-cu", Rename("Mới"), $"\"0\", {current}")).Proposal("draft");
    }

    [Fact]
    public async Task More_writes_of_one_feature_than_there_are_connections_are_all_answered()
    {
        await province.ClusterAsync("ccn-dong-nguoi", 45, 70);
        using var officer = await province.OfficerAsync();
        var tag = (await officer.ReadAsync("ccn-dong-nguoi")).Tag;

        var replies = await Task.WhenAll(Enumerable.Range(0, 120).Select(turn => officer.UpdateAsync("ccn-dong-nguoi", new JsonObject { ["properties"] = new JsonObject { ["nameEn"] = $"No. {turn}" }, ["proposal"] = Proposal() }, tag)));

        Assert.Equal(1, replies.Count(reply => reply.Answer.Status == HttpStatusCode.Accepted));
        Assert.Equal(119, replies.Count(reply => reply.Answer.Status == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task Of_two_officers_at_once_one_wins_and_the_other_is_shown_the_proposal()
    {
        await province.ClusterAsync("ccn-hai-nguoi", 20, 70);
        using var one = await province.OfficerAsync();
        using var other = await province.OfficerAsync();
        using var anybody = Person.Anonymous(province);
        var tag = (await anybody.ReadAsync("ccn-hai-nguoi")).Tag;
        Assert.Equal(tag, (await one.ReadAsync("ccn-hai-nguoi")).Tag);

        var replies = await Task.WhenAll(
            one.ReplaceAsync("ccn-hai-nguoi", Feature("Hai Người Một", 20, 70, 4), tag),
            other.ReplaceAsync("ccn-hai-nguoi", Feature("Hai Người Hai", 20, 70, 3, 4), tag));

        var won = Assert.Single(replies, reply => reply.Answer.Status == HttpStatusCode.Accepted).Proposal("submitted");
        var lost = Assert.Single(replies, reply => reply.Answer.Status == HttpStatusCode.PreconditionFailed);
        Assert.Contains(won.ToString(), lost.Answer.Text, StringComparison.Ordinal);
        Assert.NotEqual(tag, (await one.ReadAsync("ccn-hai-nguoi")).Tag);
        Assert.Equal(tag, (await anybody.ReadAsync("ccn-hai-nguoi")).Tag);
        (await other.UpdateAsync("ccn-hai-nguoi", Rename("Vẫn Muốn"), (await other.ReadAsync("ccn-hai-nguoi")).Tag)).Proposal("draft");
    }

    [Fact]
    public async Task The_same_change_sent_again_is_the_same_proposal()
    {
        await province.ClusterAsync("ccn-gui-lai", 25, 70);
        using var officer = await province.OfficerAsync();
        var (tag, feature) = ((await officer.ReadAsync("ccn-gui-lai")).Tag, Feature("Gửi Lại Lần Nữa", 25, 70, 4));

        var first = (await officer.ReplaceAsync("ccn-gui-lai", feature, tag)).Proposal("submitted");

        Assert.Equal(first, (await officer.ReplaceAsync("ccn-gui-lai", feature, tag)).Proposal("submitted"));
        var key = Guid.NewGuid();
        await province.ClusterAsync("ccn-co-khoa", 30, 70);
        tag = (await officer.ReadAsync("ccn-co-khoa")).Tag;
        Assert.Equal(key, (await officer.UpdateAsync("ccn-co-khoa", Rename("Khoá"), tag, ("Idempotency-Key", key.ToString()))).Proposal("draft"));
        Assert.Equal(key, (await officer.UpdateAsync("ccn-co-khoa", Rename("Khoá"), tag, ("Idempotency-Key", key.ToString()))).Proposal("draft"));
        Assert.Equal(["key-used"], (await officer.UpdateAsync("ccn-co-khoa", Rename("Khác"), tag, ("Idempotency-Key", key.ToString()))).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task A_time_of_reading_does_as_well_as_a_tag()
    {
        await province.ClusterAsync("ccn-gio", 35, 70);
        await Task.Delay(1100, TestContext.Current.CancellationToken);
        using var officer = await province.OfficerAsync();
        var read = (await officer.ReadAsync("ccn-gio"))["Last-Modified"]!;
        var earlier = DateTimeOffset.Parse(read, CultureInfo.InvariantCulture).AddSeconds(-10).ToString("R", CultureInfo.InvariantCulture);

        Assert.Equal(["stale"], (await officer.ReplaceAsync("ccn-gio", Feature("Giờ", 35, 70, 4), null, ("If-Unmodified-Since", earlier))).Codes(HttpStatusCode.PreconditionFailed));
        (await officer.ReplaceAsync("ccn-gio", Feature("Giờ", 35, 70, 4), null, ("If-Unmodified-Since", read))).Proposal("submitted");
        Assert.Equal(["stale"], (await officer.ReplaceAsync("ccn-gio", Feature("Giờ Khác", 35, 70, 4), null, ("If-Unmodified-Since", read))).Codes(HttpStatusCode.PreconditionFailed));
    }

    private static JsonObject Rename(string name) => new() { ["properties"] = new JsonObject { ["name"] = name } };
}
