using System.Net;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Plots.PlottedProvince;

namespace ZonePlanner.Api.Tests.Plots;

[Collection(Plotted.Name)]
public sealed class LifeOfAPlotTests(PlottedProvince province)
{
    [Fact]
    public async Task A_plot_is_laid_out_measured_and_each_of_its_figures_says_who_reported_it()
    {
        using var officer = await province.OfficerAsync();

        var codes = await LayOutAsync(officer, "kcn-mo", Plot("A-01", 0, 0), Plot("A-02", 1, 0));

        Assert.Equal(["kcn-mo-a-01", "kcn-mo-a-02"], codes);
        var sheet = (await Person.Anonymous(province).GetAsync("/api/plots/kcn-mo-a-01")).Good();
        Assert.Equal(1.1507m, sheet.GetProperty("measuredHa").GetDecimal(), 2);
        Assert.Equal(1.15m, sheet.GetProperty("declaredHa").GetDecimal());
        Assert.Equal("EPSG:9214", sheet.GetProperty("areaCrs").GetString());
        Assert.Equal("available", sheet.GetProperty("status").GetString());
        Assert.Equal("all", sheet.GetProperty("disclosure").GetString());
        Assert.Equal(110, sheet.GetProperty("price").GetProperty("to").GetDecimal());
        Assert.Equal(["26", "10"], Texts(sheet.GetProperty("industriesAllowed")));
        var reports = sheet.GetProperty("reports").EnumerateObject().ToDictionary(report => report.Name, report => report.Value);
        Assert.Equal(["declaredHa", "industriesAllowed", "industriesRefused", "powerMw", "price", "waterM3Day"], reports.Keys.Order());
        Assert.All(reports.Values, report => Assert.Equal("Ban quản lý", report.GetProperty("by").GetString()));
    }

    [Fact]
    public async Task Letting_handing_over_revoking_and_clearing_are_periods_of_its_history()
    {
        using var officer = await province.OfficerAsync();
        var plot = (await LayOutAsync(officer, "kcn-mo", Plot("B-01", 0, 2)))[0];

        (await StandAsync(officer, plot, Standing("reserved", "Công ty An", "2026-02-01"))).Good();
        (await StandAsync(officer, plot, Standing("leased", "Công ty An", "2026-03-01"))).Good();
        (await StandAsync(officer, plot, Standing("handed-over", from: "2026-04-01"))).Good();
        var late = (await officer.GetAsync($"/api/plots/{plot}?validAt=2026-07-30")).Good();
        (await StandAsync(officer, plot, Standing("revoked", from: "2026-08-01"))).Good();
        (await StandAsync(officer, plot, Standing("available", from: "2026-09-01"))).Good();

        Assert.Equal(30, late.GetProperty("daysLate").GetInt32());
        var periods = (await officer.GetAsync($"/api/plots/{plot}/history")).Good().GetProperty("periods").EnumerateArray().Reverse().ToArray();
        Assert.Equal(
            ["2026-01-01 available", "2026-02-01 reserved Công ty An", "2026-03-01 leased Công ty An", "2026-04-01 handed-over Công ty An", "2026-08-01 revoked", "2026-09-01 available"],
            periods.Select(period => $"{period.GetProperty("validFrom").GetString()} {period.GetProperty("status").GetString()} {period.GetProperty("tenant").GetString()}".Trim()));
        Assert.All(periods, period => Assert.Equal(5, period.GetProperty("powerMw").GetDouble()));
        var leased = (await Person.Anonymous(province).GetAsync($"/api/plots/{plot}?validAt=2026-03-15")).Good();
        Assert.Equal("Công ty An", leased.GetProperty("tenant").GetString());
        Assert.Equal("7/QĐ-BQL", leased.GetProperty("decision").GetString());

        using var seen = await officer.Http.GetAsync($"/api/plots/{plot}/history", TestContext.Current.CancellationToken);
        Assert.True(seen.Headers.CacheControl!.Private, "no cache on the way keeps what an officer saw");
    }

    [Fact]
    public async Task New_figures_hold_from_their_day_and_leave_the_tenant_where_it_is()
    {
        using var officer = await province.OfficerAsync();
        var plot = (await LayOutAsync(officer, "kcn-mo", Plot("C-01", 0, 4)))[0];
        (await StandAsync(officer, plot, Standing("leased", "Công ty Bình"))).Good();
        var tag = (await officer.GetAsync($"/api/plots/{plot}")).Tag;
        var changed = Plot("C-01", 0, 4, 2);
        (changed["validFrom"], changed["source"], changed["powerMw"]) = ("2026-06-01", "đo lại", 8);

        var answer = await officer.SendAsync(HttpMethod.Put, $"/api/plots/{plot}", changed.ToJsonString(), tag);

        Assert.Equal("Công ty Bình", answer.Good().GetProperty("tenant").GetString());
        Assert.Equal(2.3m, answer.Json.GetProperty("measuredHa").GetDecimal(), 1);
        var before = (await officer.GetAsync($"/api/plots/{plot}?validAt=2026-05-31")).Good();
        Assert.Equal((5, 1.15m), (before.GetProperty("powerMw").GetDouble(), Math.Round(before.GetProperty("measuredHa").GetDecimal(), 2)));
        Assert.Equal("quy hoạch chi tiết 1/500", (await officer.GetAsync($"/api/plots/{plot}?validAt=2026-01-15")).Good().GetProperty("source").GetString());
        Assert.Equal(["stale"], (await officer.SendAsync(HttpMethod.Put, $"/api/plots/{plot}", changed.ToJsonString(), tag)).Codes(HttpStatusCode.PreconditionFailed));
        Assert.Equal(["if-match-missing"], (await officer.SendAsync(HttpMethod.Put, $"/api/plots/{plot}", changed.ToJsonString())).Codes(HttpStatusCode.PreconditionRequired));
    }

    [Fact]
    public async Task An_outline_that_is_not_sent_stays_as_it_was_typed()
    {
        using var officer = await province.OfficerAsync();
        var plot = (await LayOutAsync(officer, "kcn-mo", Plot("M-01", 0, 18)))[0];
        var before = (await officer.GetAsync($"/api/plots/{plot}")).Good();
        var changed = Plot("M-01", 0, 18);
        changed.Remove("geometry");
        (changed["validFrom"], changed["source"], changed["powerMw"]) = ("2026-06-01", "điện lực", 9);

        var after = (await officer.SendAsync(HttpMethod.Put, $"/api/plots/{plot}", changed.ToJsonString(), (await officer.GetAsync($"/api/plots/{plot}")).Tag)).Good();

        Assert.Equal(9, after.GetProperty("powerMw").GetDouble());
        Assert.Equal(before.GetProperty("geometry").ToString(), after.GetProperty("geometry").ToString());
        Assert.Equal(1, await province.Owner.AskAsync<long>($"SELECT count(DISTINCT (ST_AsBinary(v.boundary), v.source_crs, v.source_coordinates)) FROM plot_version AS v JOIN plot AS p ON p.id = v.plot_id WHERE p.code = '{plot}'"));
        changed.Remove("label");
        Assert.Equal(["missing"], (await officer.SendAsync(HttpMethod.Put, $"/api/plots/{plot}", changed.ToJsonString(), "1")).Codes(HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task Nothing_is_said_of_a_plot_before_it_was_one()
    {
        using var officer = await province.OfficerAsync();
        var plot = (await LayOutAsync(officer, "kcn-mo", Plot("N-01", 0, 20)))[0];
        var tag = (await officer.GetAsync($"/api/plots/{plot}")).Tag;
        var early = Plot("N-01", 0, 20, 2);
        (early["validFrom"], early["source"]) = ("2025-12-31", "đo lại");

        Assert.Equal(["plot-not-yet"], (await officer.SendAsync(HttpMethod.Put, $"/api/plots/{plot}", early.ToJsonString(), tag)).Codes(HttpStatusCode.Conflict));
        Assert.Equal(["plot-not-yet"], (await officer.SendAsync(HttpMethod.Delete, $"/api/plots/{plot}?validFrom=2001-01-01", ifMatch: tag)).Codes(HttpStatusCode.Conflict));
        Assert.Equal(["plot-not-yet"], (await StandAsync(officer, plot, Standing("reserved", "Công ty Sớm", "2025-06-01"))).Codes(HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task A_plot_that_ends_keeps_its_history_and_one_that_is_held_does_not_end()
    {
        using var officer = await province.OfficerAsync();
        var codes = await LayOutAsync(officer, "kcn-mo", Plot("D-01", 0, 6), Plot("D-02", 1, 6));
        (await StandAsync(officer, codes[1], Standing("reserved", "Công ty Chín"))).Good();

        async Task<Answer> EndAsync(string plot) => await officer.SendAsync(HttpMethod.Delete, $"/api/plots/{plot}?validFrom=2026-05-01", ifMatch: (await officer.GetAsync($"/api/plots/{plot}")).Tag);

        Assert.Equal(HttpStatusCode.NoContent, (await EndAsync(codes[0])).Status);
        Assert.Equal(["plot-held"], (await EndAsync(codes[1])).Codes(HttpStatusCode.Conflict));
        Assert.Equal(["not-then"], (await officer.GetAsync($"/api/plots/{codes[0]}")).Codes(HttpStatusCode.NotFound));
        Assert.Equal("available", (await officer.GetAsync($"/api/plots/{codes[0]}?validAt=2026-04-30")).Good().GetProperty("status").GetString());
        Assert.Equal(["plots-overlap"], (await LayingOutAsync(officer, "kcn-mo", "2026-04-30", [Plot("D-03", 0.2, 6.2, 0.5, 0.5)])).Codes(HttpStatusCode.Conflict));
        (await LayingOutAsync(officer, "kcn-mo", "2026-05-01", [Plot("D-03", 0.2, 6.2, 0.5, 0.5)])).Good(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_label_names_one_plot_of_its_site_at_a_time_and_is_free_again_when_that_has_ended()
    {
        using var officer = await province.OfficerAsync();
        var codes = await LayOutAsync(officer, "kcn-mo", Plot("K-01", 0, 16), Plot("K-02", 1, 16));
        var renamed = Plot("k 01", 1, 16);
        (renamed["validFrom"], renamed["source"]) = ("2026-03-01", "đổi số");

        Assert.Equal(["label-taken"], (await LayingOutAsync(officer, "kcn-mo", Plot("K-01", 2, 16))).Codes(HttpStatusCode.Conflict));
        Assert.Equal(["label-taken"], (await officer.SendAsync(HttpMethod.Put, $"/api/plots/{codes[1]}", renamed.ToJsonString(), (await officer.GetAsync($"/api/plots/{codes[1]}")).Tag)).Codes(HttpStatusCode.Conflict));

        await officer.SendAsync(HttpMethod.Delete, $"/api/plots/{codes[0]}?validFrom=2026-03-01", ifMatch: (await officer.GetAsync($"/api/plots/{codes[0]}")).Tag);
        Assert.Equal(["label-taken"], (await LayingOutAsync(officer, "kcn-mo", "2026-02-28", [Plot("K-01", 2, 16)])).Codes(HttpStatusCode.Conflict));
        var again = (await LayingOutAsync(officer, "kcn-mo", "2026-03-01", [Plot("K-01", 2, 16)])).Good(HttpStatusCode.Created);

        Assert.Equal("kcn-mo-k-01-2", again.GetProperty("codes")[0].GetString());
        Assert.Equal("K-01", (await officer.GetAsync("/api/plots/kcn-mo-k-01-2")).Good().GetProperty("label").GetString());
        Assert.Equal("K-01", (await officer.GetAsync("/api/plots/kcn-mo-k-01?validAt=2026-02-01")).Good().GetProperty("label").GetString());
    }

    [Fact]
    public async Task Of_thirty_two_who_reserve_one_plot_at_once_one_gets_it_and_the_others_are_told_who()
    {
        using var officer = await province.OfficerAsync();
        var plot = (await LayOutAsync(officer, "kcn-mo", Plot("E-01", 0, 8)))[0];
        var tag = (await officer.GetAsync($"/api/plots/{plot}")).Tag;

        var answers = await Task.WhenAll(Enumerable.Range(1, 32).Select(number =>
            officer.PostAsync($"/api/plots/{plot}/status", Standing("reserved", $"Công ty {number}").ToJsonString(), tag)));

        var winner = Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK).Json.GetProperty("tenant").GetString();
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer =>
        {
            Assert.Equal(["plot-held"], answer.Codes(HttpStatusCode.Conflict));
            Assert.Contains($"held by {winner} since 2026-02-01", answer.Json.GetProperty("findings")[0].GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
        });
        Assert.Equal(winner, (await officer.GetAsync($"/api/plots/{plot}")).Good().GetProperty("tenant").GetString());
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_tenant_a_plot_outside_and_one_over_another()
    {
        using var officer = await province.OfficerAsync();
        var plot = (await LayOutAsync(officer, "kcn-mo", Plot("F-01", 0, 10), Plot("F-02", 2, 10)))[0];
        (await StandAsync(officer, plot, Standing("leased", "Công ty Dũng"))).Good();

        Assert.Equal("ZP008", await Writing.RefusalOfAsync(() => RewriteAsync(plot, "tenant = 'Công ty Khác'")));
        Assert.Equal("ZP006", await Writing.RefusalOfAsync(() => RewriteAsync(plot, "boundary = ST_Translate(boundary, 1, 0)")));
        Assert.Equal("ZP007", await Writing.RefusalOfAsync(() => RewriteAsync(plot, "boundary = ST_Translate(boundary, 0.0015, 0)")));
        Assert.Equal("ZP009", await Writing.RefusalOfAsync(() => RewriteAsync(plot, "label = 'f 02'")));
        Assert.Equal("23514", await Writing.RefusalOfAsync(() => RewriteAsync(plot, "tenant = NULL")));
        Assert.Equal("23514", await Writing.RefusalOfAsync(() => RewriteAsync(plot, "reports = '{}'")));
        Assert.Null(await Writing.RefusalOfAsync(() => RewriteAsync(plot, "note = 'được'")));
    }

    [Fact]
    public async Task What_is_wrong_with_plots_is_said_with_its_place_and_nothing_is_written()
    {
        using var officer = await province.OfficerAsync();
        var unreported = Plot("G-01", 0, 12);
        unreported.Remove("reported");
        var bow = Plot("G-02", 0, 12);
        bow["geometry"]!["coordinates"] = System.Text.Json.Nodes.JsonNode.Parse("[[[106.2,21.312],[106.201,21.313],[106.201,21.312],[106.2,21.313],[106.2,21.312]]]");
        var unknown = Plot("G-03", 0, 12);
        unknown["industriesAllowed"] = new System.Text.Json.Nodes.JsonArray("99");

        Assert.Equal(Enumerable.Repeat("report-missing", 6), (await LayingOutAsync(officer, "kcn-mo", unreported)).Codes(HttpStatusCode.BadRequest));
        Assert.Contains("self-intersection", (await LayingOutAsync(officer, "kcn-mo", bow)).Text, StringComparison.Ordinal);
        Assert.Equal(["not-measurable"], (await LayingOutAsync(officer, "kcn-mo", unknown)).Codes(HttpStatusCode.Conflict));
        Assert.Equal(["label-twice"], (await LayingOutAsync(officer, "kcn-mo", Plot("G-04", 0, 12), Plot("g 04", 1, 12))).Codes(HttpStatusCode.BadRequest));
        var both = Plot("G-10", 0, 12);
        both["industriesRefused"] = new System.Text.Json.Nodes.JsonArray("26");
        Assert.Equal(["allowed-and-refused"], (await LayingOutAsync(officer, "kcn-mo", both)).Codes(HttpStatusCode.BadRequest));
        Assert.Equal(["bad-character"], (await LayingOutAsync(officer, "kcn-mo", Plot("G\u202E11", 0, 12))).Codes(HttpStatusCode.BadRequest));
        Assert.Equal(["plots-overlap"], (await LayingOutAsync(officer, "kcn-mo", Plot("G-05", 0, 12), Plot("G-06", 0.5, 12))).Codes(HttpStatusCode.Conflict));
        Assert.Equal(["outside-site"], (await LayingOutAsync(officer, "kcn-mo", Plot("G-07", 99.5, 12))).Codes(HttpStatusCode.Conflict));
        Assert.Equal(["unknown-site"], (await LayingOutAsync(officer, "kcn-khong-co", Plot("G-08", 0, 12))).Codes(HttpStatusCode.NotFound));
        Assert.Equal(["tenant-missing"], (await StandAsync(officer, (await LayOutAsync(officer, "kcn-mo", Plot("G-09", 0, 12)))[0], Standing("reserved"))).Codes(HttpStatusCode.BadRequest));
        var backwards = Standing("reserved", "Công ty Ngược");
        (backwards["tenant"]!["promisedStart"], backwards["tenant"]!["startedOn"]) = ("2026-07-01", "2999-01-01");
        Assert.Equal(["range-turned", "in-future"], (await StandAsync(officer, "kcn-mo-g-09", backwards)).Codes(HttpStatusCode.BadRequest));
        Assert.Equal(["unknown-plot"], (await officer.GetAsync("/api/plots/kcn-mo-g-05")).Codes(HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Officers_of_another_province_and_people_without_an_account_write_no_plots()
    {
        using var officer = await province.OfficerAsync();
        using var stranger = await province.OfficerAsync("33-2025");
        using var nobody = Person.Anonymous(province);
        var plot = (await LayOutAsync(officer, "kcn-mo", Plot("H-01", 0, 14)))[0];

        Assert.Equal(["not-your-province"], (await LayingOutAsync(stranger, "kcn-mo", Plot("H-02", 1, 14))).Codes(HttpStatusCode.Forbidden));
        Assert.Equal(["not-your-province"], (await StandAsync(stranger, plot, Standing("reserved", "Công ty Em"))).Codes(HttpStatusCode.Forbidden));
        Assert.Equal(["not-signed-in"], (await LayingOutAsync(nobody, "kcn-mo", Plot("H-03", 2, 14))).Codes(HttpStatusCode.Unauthorized));
    }

    private static string[] Texts(JsonElement array) => [.. array.EnumerateArray().Select(each => each.GetString()!)];

    /// <summary>The newest line of a plot closed and put again with a difference, by hand and as the service's role.</summary>
    private async Task RewriteAsync(string plot, string difference)
    {
        await using var connection = await province.App.OpenConnectionAsync(Writing.Cancellation);
        await using var transaction = await connection.BeginTransactionAsync(Writing.Cancellation);
        await using var rewrite = new Npgsql.NpgsqlCommand(
            $"""
            CREATE TEMPORARY TABLE line ON COMMIT DROP AS
            SELECT v.* FROM plot_version AS v JOIN plot ON plot.id = v.plot_id WHERE plot.code = '{plot}' AND upper_inf(v.recorded) ORDER BY v.id DESC LIMIT 1;
            UPDATE plot_version SET recorded = tstzrange(lower(recorded), '9999-12-31') WHERE id = (SELECT id FROM line);
            UPDATE line SET {difference}, id = nextval(pg_get_serial_sequence('plot_version', 'id'));
            INSERT INTO plot_version SELECT * FROM line;
            """,
            connection);
        await rewrite.ExecuteNonQueryAsync(Writing.Cancellation);
        await transaction.CommitAsync(Writing.Cancellation);
    }
}
