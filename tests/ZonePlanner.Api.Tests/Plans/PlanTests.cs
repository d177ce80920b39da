using System.Net;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Plans;

[Collection(SmallProvince.Collection)]
public sealed class PlanTests(SmallProvince province)
{
    [Theory]
    [InlineData("")]
    [InlineData("?province=24")]
    [InlineData("?province=24-2025")]
    [InlineData("?province=bac%20giang")]
    public async Task A_plan_is_found_under_the_old_province_and_the_new(string question)
    {
        var plan = Assert.Single((await province.ReadAsync($"/api/plans{question}")).GetProperty("plans").EnumerateArray());

        Assert.Equal(("qh-2021-2030", "24", "24-2025"), (plan.GetProperty("code").GetString(), plan.GetProperty("province").GetString(), plan.GetProperty("partOf").GetString()));
        Assert.Equal("05-NQ/TU", plan.GetProperty("decision").GetProperty("number").GetString());
    }

    [Fact]
    public async Task Before_the_merger_the_province_is_part_of_none()
    {
        var plan = (await province.ReadAsync("/api/plans?validAt=2025-06-30")).GetProperty("plans")[0];

        Assert.Equal(JsonValueKind.Null, plan.GetProperty("partOf").ValueKind);
    }

    [Fact]
    public async Task A_plan_comes_with_its_promises_and_its_ledger()
    {
        var plan = await province.ReadAsync("/api/plans/qh-2021-2030");

        Assert.Equal(["total-count", "total-count", "total-ha"], plan.GetProperty("targets").EnumerateArray().Select(target => target.GetProperty("measure").GetString()).Order());
        Assert.Equal(["giu", "mo-rong", "moi", "huyen-son-lap"], plan.GetProperty("movements").EnumerateArray().Select(movement => movement.GetProperty("code").GetString()));
        Assert.Equal(600, plan.GetProperty("movements")[1].GetProperty("groupHaDelta").GetDecimal());
    }

    [Fact]
    public async Task The_ledger_balances_and_what_no_name_accounts_for_is_shown_as_unknown()
    {
        var zones = (await province.ReadAsync("/api/plans/qh-2021-2030/reconciliation?validAt=2025-01-01")).GetProperty("kinds")[0];

        // 2 kept with 400 ha and 4 new that share 600 ha with an expansion.
        var (target, ledger, named, difference) = (zones.GetProperty("target"), zones.GetProperty("ledger"), zones.GetProperty("named"), zones.GetProperty("difference"));
        Assert.Equal((6, 1000), (target.GetProperty("count").GetDecimal(), target.GetProperty("ha").GetDecimal()));
        Assert.Equal((6, 1000), (ledger.GetProperty("count").GetDecimal(), ledger.GetProperty("ha").GetDecimal()));
        Assert.True(difference.GetProperty("ledgerBalances").GetBoolean());

        // Quang Châu 426, Yên Lư 50, Hòa Yên 30, Ngọc Lý not known; An Hà is put off, Huyền Sơn withdrawn.
        Assert.Equal((4, 3, 1, 506, 1), (Int(named, "count"), Int(named, "withArea"), Int(named, "withoutArea"), Int(named, "decidedHa"), Int(named, "deferred")));
        Assert.Equal((2, 494), (Int(difference, "unnamedCount"), Int(difference, "unknownHa")));
        Assert.Contains("494", string.Join(' ', zones.GetProperty("notes").EnumerateArray().Select(note => note.GetProperty("vi").GetString())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_balance_is_judged_on_any_day_with_the_knowledge_of_any_instant()
    {
        var before = (await province.ReadAsync("/api/plans/qh-2021-2030/reconciliation?validAt=2024-05-05")).GetProperty("kinds")[0].GetProperty("named");

        Assert.Equal((5, 656), (Int(before, "count"), Int(before, "decidedHa")));
    }

    [Fact]
    public async Task A_kind_with_a_promise_and_no_ledger_says_that_nothing_is_on_record()
    {
        var clusters = (await province.ReadAsync("/api/plans/qh-2021-2030/reconciliation?validAt=2025-01-01")).GetProperty("kinds")[1];

        Assert.Equal("industrial-cluster", clusters.GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.Null, clusters.GetProperty("ledger").ValueKind);
        Assert.Equal(JsonValueKind.Null, clusters.GetProperty("difference").GetProperty("ledgerBalances").ValueKind);
        Assert.Equal(0, Int(clusters.GetProperty("difference"), "unnamedCount"));
    }

    [Theory]
    [InlineData("", "giu mo-rong moi an-ha-lui huyen-son-lap huyen-son-rut")]
    [InlineData("?plan=qh-2021-2030", "giu mo-rong moi huyen-son-lap")]
    [InlineData("?site=kcn-huyen-son", "huyen-son-lap huyen-son-rut")]
    [InlineData("?kind=withdraw,defer", "an-ha-lui huyen-son-rut")]
    [InlineData("?siteKind=it-park", "")]
    [InlineData("?province=B%E1%BA%AFc%20Ninh&kind=keep", "giu")]
    [InlineData("?province=bac-ninh", "")]
    [InlineData("?validAt=2021-12-31", "giu mo-rong moi")]
    [InlineData("?knownAt=2020-01-01", "")]
    public async Task The_ledger_is_read_line_by_line(string question, string codes)
    {
        var ledger = await province.ReadAsync($"/api/movements{question}");

        Assert.Equal(codes, string.Join(' ', ledger.GetProperty("movements").EnumerateArray().Select(movement => movement.GetProperty("code").GetString())));
    }

    [Theory]
    [InlineData("/api/plans/khong-co")]
    [InlineData("/api/plans/khong-co/reconciliation")]
    [InlineData("/api/plans/qh-2021-2030?knownAt=2020-01-01")]
    public async Task A_plan_never_known_is_not_found(string path)
    {
        Assert.Equal(["unknown-plan"], await province.RefusalAsync(path, HttpStatusCode.NotFound));
    }

    [Theory]
    [InlineData("/api/plans?validAt=x&province=y", "bad-date unknown-province")]
    [InlineData("/api/plans/qh-2021-2030?validAt=x&knownAt=y", "bad-date bad-instant")]
    [InlineData("/api/plans/qh-2021-2030/reconciliation?kind=keep", "unknown-parameter")]
    [InlineData("/api/movements?kind=keep,kept&siteKind=park&validAt=x&knownAt=y&province=z", "unknown-word unknown-word bad-date bad-instant unknown-province")]
    public async Task A_question_that_cannot_be_read_is_refused_with_all_its_mistakes(string path, string findings)
    {
        Assert.Equal(findings, string.Join(' ', await province.RefusalAsync(path)));
    }

    private static int Int(JsonElement figures, string name) => (int)figures.GetProperty(name).GetDecimal();
}
