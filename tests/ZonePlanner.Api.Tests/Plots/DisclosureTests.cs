using System.Net;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Plots.PlottedProvince;

namespace ZonePlanner.Api.Tests.Plots;

/// <summary>The disclosure matrix: for sites of each legal status, what each door lets be learnt of a planted fact.</summary>
[Collection(Plotted.Name)]
public sealed class DisclosureTests(PlottedProvince province)
{
    private const string Tenant = "Công ty Bí Mật";

    /// <summary>Every way to read plots, with {site} and {plot} in it.</summary>
    public static TheoryData<string> Doors =>
    [
        "/api/plots/{plot}",
        "/api/plots/{plot}/history",
        "/api/plots/{plot}?validAt=2026-03-01&knownAt=2099-01-01",
        "/api/plots/khong-co-{plot}",
        "/api/plots?q={plot}&status=available,reserved,leased,handed-over,revoked,not-cleared",
        "/api/plots?q=Bi+Mat&site={site}",
        "/api/plots?site={site}&f=csv",
        "/api/plots/suggest?q=bi+mat",
        "/plots/{plot}",
        "/en/plots/{plot}",
        "/feeds/changes.atom?site={site}",
        "/api/sites/{site}",
        "/api/sites/{site}/history?geometry=true",
        "/api/sites/{site}/investor",
        "/api/reports/occupancy?site={site}",
        "/ogc/collections/plots/items?site={site}&limit=1000",
        "/ogc/collections/plots/items?site={site}&limit=1000&datetime=2020-01-01/..",
        "/ogc/collections/plots/items?site={site}&f=csv",
        "/ogc/collections/plots/items?site={site}&f=html",
        "/ogc/collections/plots/items?filter=tenant LIKE '%25M_t' AND site='{site}'&limit=1000",
        "/ogc/collections/plots/items?filter=capitalBnVnd>4320.5 AND site='{site}'",
        "/ogc/collections/plots/items?site={site}&sortby=-tenant,capitalBnVnd",
        "/ogc/collections/plots/items?site={site}&properties=tenant,project,note",
        "/ogc/collections/plots/items/{plot}",
        "/ogc/collections/plots/items/{plot}?f=html",
        "/ogc/collections/plots/items/{plot}/versions",
        "/ogc/collections/plots/items/{plot}?datetime=2026-01-15",
        "/ogc/collections/plots",
    ];

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task No_door_lets_a_hidden_tenant_or_capital_be_learnt(string door)
    {
        using var nobody = Person.Anonymous(province);
        foreach (var (site, plot) in await PlantedAsync())
        {
            var answer = await nobody.GetAsync(door.Replace("{site}", site, StringComparison.Ordinal).Replace("{plot}", plot, StringComparison.Ordinal));

            Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{door}: {answer.Status} {answer.Text}");
            foreach (var hidden in Hidden(site))
            {
                Assert.DoesNotContain(hidden, answer.Text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("kcn-mo", "all", true, true)]
    [InlineData("kcn-cho", "in-procedure", true, false)]
    [InlineData("kcn-xa", "plan-only", false, false)]
    public async Task Facts_are_seen_by_the_status_of_the_site_and_by_the_officers_of_its_province(string site, string disclosure, bool figures, bool tenant)
    {
        var plot = (await PlantedAsync())[site];
        using var nobody = Person.Anonymous(province);
        using var stranger = await province.OfficerAsync("33-2025");
        using var officer = await province.OfficerAsync();

        foreach (var person in new[] { nobody, stranger })
        {
            var sheet = (await person.GetAsync($"/api/plots/{plot}")).Good();
            Assert.Equal(disclosure, sheet.GetProperty("disclosure").GetString());
            Assert.Equal(["26", "10"], sheet.GetProperty("industriesAllowed").EnumerateArray().Select(code => code.GetString()));
            Assert.True(sheet.GetProperty("measuredHa").GetDecimal() > 1);
            Assert.Equal(figures, sheet.GetProperty("powerMw").ValueKind != JsonValueKind.Null);
            Assert.Equal(figures, sheet.GetProperty("status").ValueKind != JsonValueKind.Null);
            Assert.Equal(tenant, sheet.GetProperty("tenant").ValueKind != JsonValueKind.Null);
            Assert.Equal(tenant, sheet.GetProperty("capitalBnVnd").ValueKind != JsonValueKind.Null);
        }

        Assert.Equal(Tenant, (await officer.GetAsync($"/api/plots/{plot}")).Good().GetProperty("tenant").GetString());
    }

    [Theory]
    [InlineData("tenant IS NOT NULL")]
    [InlineData("capitalBnVnd > 4000")]
    [InlineData("note LIKE '%25'")]
    [InlineData("CASEI(project) LIKE '%25m_t%25'")]
    public async Task Filters_select_only_by_what_may_be_seen(string filter)
    {
        await PlantedAsync();
        using var nobody = Person.Anonymous(province);

        var found = (await nobody.GetAsync($"/ogc/collections/plots/items?filter=({filter}) AND site IN ('kcn-cho','kcn-xa')&limit=1000")).Good();

        Assert.Equal(0, found.GetProperty("numberMatched").GetInt32());
    }

    [Fact]
    public async Task What_is_hidden_today_is_hidden_in_the_tiles_too()
    {
        await PlantedAsync();
        var tile = await province.Http.GetByteArrayAsync("/ogc/collections/plots/tiles/WebMercatorQuad/14/7197/13045", Writing.Cancellation);
        var text = System.Text.Encoding.UTF8.GetString(tile);

        Assert.Contains("kcn-xa-z", text, StringComparison.Ordinal);
        Assert.DoesNotContain("giữ kín", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kcn-mo", 2, true)]
    [InlineData("kcn-cho", 2, true)]
    [InlineData("kcn-xa", 1, false)]
    public async Task When_a_hidden_fact_changed_and_that_it_did_is_not_told(string site, int periods, bool lettingDay)
    {
        var plot = (await PlantedAsync())[site];
        using var officer = await province.OfficerAsync();
        using var nobody = Person.Anonymous(province);
        string[] doors = [$"/api/plots/{plot}", $"/api/plots/{plot}/history", $"/api/plots?q={plot}&status=available,leased&validAt=2026-11-27", $"/ogc/collections/plots/items/{plot}", $"/ogc/collections/plots/items/{plot}/versions"];
        var before = await Task.WhenAll(doors.Select(async door => (await nobody.GetAsync(door)).Good()));

        // The tenant is as before; only a note is another.
        var note = Standing("leased", Tenant, "2026-10-05");
        note["note"] = Guid.NewGuid().ToString();
        (await StandAsync(officer, plot, note)).Good();
        var after = await Task.WhenAll(doors.Select(async door => (await nobody.GetAsync(door)).Good()));

        Assert.Equal(site == "kcn-mo" ? periods + 1 : periods, after[1].GetProperty("periods").GetArrayLength());
        Assert.Equal(lettingDay, after[1].ToString().Contains("2026-02-01", StringComparison.Ordinal));
        Assert.Equal(site == "kcn-mo", System.Text.RegularExpressions.Regex.IsMatch((await nobody.GetAsync("/sitemap.xml")).Text, $@"/plots/{plot}</loc>\s*<lastmod>"));
        Assert.All(after, answer => Assert.Equal(site == "kcn-mo", answer.ToString().Contains("2026-10-05", StringComparison.Ordinal)));
        if (site != "kcn-mo")
        {
            Assert.Equal([.. before.Take(3).Select(Timeless)], after.Take(3).Select(Timeless));
        }
    }

    [Fact]
    public async Task That_another_builds_a_site_in_procedure_is_not_told()
    {
        using var planner = await Person.SignInAsync(province, Domain.Accounts.Role.Planner, "24-2025", "Phòng quy hoạch");
        using var nobody = Person.Anonymous(province);
        const string Door = "/api/sites/kcn-cho/investor";
        var before = (await nobody.GetAsync(Door)).Good().ToString();
        var said = new { validFrom = "2026-10-06", name = Investor, capitalBnVnd = 1234.5, decision = new { number = "17/QĐ-UBND", signedOn = "2026-10-01" }, source = "quyết định" };

        Assert.Equal(HttpStatusCode.NoContent, (await planner.SendAsync(HttpMethod.Put, Door, said, ifMatch: (await planner.GetAsync(Door)).Tag)).Status);

        foreach (var day in new[] { "2026-10-05", "2026-10-06", "2026-11-27" })
        {
            Assert.Equal(before, (await nobody.GetAsync($"{Door}?validAt={day}")).Good().ToString());
        }

        Assert.Equal("2026-10-06", (await planner.GetAsync(Door)).Good().GetProperty("validFrom").GetString());
    }

    /// <summary>An answer without the instant whose knowledge it is.</summary>
    private static string Timeless(JsonElement answer) => System.Text.RegularExpressions.Regex.Replace(answer.ToString(), "\"knownAt\": *\"[^\"]*\"", "");

    private static string[] Hidden(string site) => site switch
    {
        "kcn-mo" => [],
        "kcn-cho" => ["Bí Mật", "Dự án của", "4321", "7/QĐ-BQL giữ kín", "giữ kín", "hợp đồng", Investor, "9876"],
        _ => ["Bí Mật", "Dự án của", "4321", "giữ kín", "7/QĐ-BQL", "hợp đồng", "\"leased\"", "usd-per-m2\",\"", Investor, "9876"],
    };

    /// <summary>A let plot in each site, with facts to be kept and a note.</summary>
    private async Task<Dictionary<string, string>> PlantedAsync()
    {
        using var officer = await province.OfficerAsync();
        var plots = new Dictionary<string, string>();
        foreach (var (site, east) in new[] { ("kcn-mo", 50), ("kcn-cho", 250), ("kcn-xa", 450) })
        {
            plots[site] = $"{site}-z-01";
            if ((await officer.GetAsync($"/api/plots/{site}-z-01")).Status == HttpStatusCode.NotFound)
            {
                await LayOutAsync(officer, site, Plot("Z-01", east, 50));
                var standing = Standing("leased", Tenant);
                standing["note"] = "ghi chú giữ kín";
                (await StandAsync(officer, $"{site}-z-01", standing)).Good();
            }
        }

        return plots;
    }
}
