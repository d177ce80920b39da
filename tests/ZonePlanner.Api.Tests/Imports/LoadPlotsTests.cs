using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Api.Tests.Plots;

namespace ZonePlanner.Api.Tests.Imports;

/// <summary><c>load --as plots</c>, seen through the API that a reader asks. The rows of ground from 60 up in <c>kcn-day</c> belong to these tests.</summary>
[Collection(Plotted.Name)]
public sealed class LoadPlotsTests(PlottedProvince province) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Plots_of_a_file_are_added_with_what_they_declare_and_who_said_so()
    {
        var file = _folder.Write("lo.geojson", Drawing.Collection(
            Drawing.Feature(Squares.At(600, 60), ("so_lo", "Lô T-01"), ("dien_tich", 1.16), ("loai_dat", "skk")),
            Drawing.Feature(Squares.At(601, 60), ("so_lo", "Lô T-02"), ("dien_tich", 1.15), ("trang_thai", "not-cleared"))));
        string[] plots = [file, "--as", "plots", "--set", "parent=kcn-day", "--valid-from", "2026-03-01", "--quality", "surveyed", "--yes"];

        (await province.LoadAsync(plots)).Refused("--owner and --date");
        (await province.LoadAsync([.. plots, "--owner", "Ban quản lý", "--date", "2999-01-01"])).Refused("has not come yet");
        var loaded = await province.LoadAsync([.. plots, "--owner", "Ban quản lý", "--date", "2026-02-20", "--source", "hồ sơ địa chính"]);
        var again = await province.LoadAsync([.. plots, "--owner", "Ban quản lý", "--date", "2026-02-20", "--source", "hồ sơ địa chính"]);

        loaded.Loaded();
        Assert.Contains("kcn-day: 2 plots, 2.30 ha", loaded.Said, StringComparison.Ordinal);
        Assert.Contains("There is nothing to change.", again.Said, StringComparison.Ordinal);
        var person = await province.OfficerAsync();
        var (first, second) = (
            (await person.GetAsync("/api/plots/kcn-day-lo-t-01?validAt=2026-03-01")).Good(),
            (await person.GetAsync("/api/plots/kcn-day-lo-t-02?validAt=2026-03-01")).Good());
        Assert.Equal(("available", "SKK", 1.16m, "surveyed"), (first.GetProperty("status").GetString(), first.GetProperty("landUse").GetString(), first.GetProperty("declaredHa").GetDecimal(), first.GetProperty("quality").GetString()));
        Assert.Equal("Ban quản lý", first.GetProperty("reports").GetProperty("declaredHa").GetProperty("by").GetString());
        Assert.Equal("not-cleared", second.GetProperty("status").GetString());
        Assert.Contains("hồ sơ địa chính; lo.geojson (sha256 ", second.GetProperty("source").GetString(), StringComparison.Ordinal);
        (await person.GetAsync("/api/plots/kcn-day-lo-t-01?validAt=2026-02-28")).Codes(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Of_two_loads_of_one_file_at_once_one_is_written_and_the_other_is_told_to_come_again()
    {
        var file = _folder.Write("hai.geojson", Drawing.Collection(Drawing.Feature(Squares.At(670, 60), ("so_lo", "Hai-01")), Drawing.Feature(Squares.At(671, 60), ("so_lo", "Hai-02"))));
        string[] plots = [file, "--as", "plots", "--set", "parent=kcn-day", "--valid-from", "2026-03-01", "--yes"];
        Task<Answer>[] loads;
        await using (var queue = await province.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken))
        {
            // Both have read the record and want to write when somebody else's writing ends.
            await using var writing = await queue.BeginTransactionAsync(TestContext.Current.CancellationToken);
            await using var turn = new Npgsql.NpgsqlCommand("SELECT version FROM dataset_version FOR UPDATE", queue);
            await turn.ExecuteScalarAsync(TestContext.Current.CancellationToken);
            loads = [.. Enumerable.Range(0, 2).Select(_ => Task.Run(() => province.LoadAsync(plots)))];
            while (await province.Owner.AskAsync<long>("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'") < 2)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }

        var answers = await Task.WhenAll(loads);

        Assert.Single(answers, answer => answer.Code == Api.Imports.Load.Done).Loaded();
        Assert.Single(answers, answer => answer.Code != Api.Imports.Load.Done).Refused("load it again");
        Assert.Contains("There is nothing to change.", (await province.LoadAsync(plots)).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plot_there_is_gets_the_outline_of_the_file_from_the_day_on_and_keeps_its_tenant()
    {
        var officer = await province.OfficerAsync();
        var code = (await PlottedProvince.LayOutAsync(officer, "kcn-day", PlottedProvince.Plot("R-01", 610, 60)))[0];
        (await PlottedProvince.StandAsync(officer, code, PlottedProvince.Standing("leased", "Công ty Giữ Đất"))).Good();
        var file = _folder.Write("lo.geojson", Drawing.Collection(Drawing.Feature(Squares.At(610, 60, 2), ("so_lo", "R-01"), ("ma_kcn", "kcn-day"))));

        (await province.LoadAsync(file, "--as", "plots", "--valid-from", "2026-05-01", "--yes")).Loaded();

        var (before, after) = ((await officer.GetAsync($"/api/plots/{code}?validAt=2026-04-30")).Good(), (await officer.GetAsync($"/api/plots/{code}?validAt=2026-05-01")).Good());
        Assert.Equal("surveyed", before.GetProperty("quality").GetString());
        Assert.Equal("digitised", after.GetProperty("quality").GetString());
        Assert.Equal(2, after.GetProperty("measuredHa").GetDouble() / before.GetProperty("measuredHa").GetDouble(), 3);
        Assert.Equal("Công ty Giữ Đất", after.GetProperty("tenant").GetString());
        Assert.Equal(5, after.GetProperty("powerMw").GetDouble());
    }

    [Fact]
    public async Task What_cannot_lie_there_is_named_and_the_rest_waits_or_is_loaded_without_it()
    {
        var officer = await province.OfficerAsync();
        var code = (await PlottedProvince.LayOutAsync(officer, "kcn-day", PlottedProvince.Plot("F-00", 620, 60)))[0];
        var file = _folder.Write("lo.geojson", Drawing.Collection(
            Drawing.Feature(Squares.At(622, 60), ("label", "F-01"), ("site", "kcn-day")),
            Drawing.Feature(Squares.At(620.5, 60), ("label", "F-02"), ("site", "kcn-day")),
            Drawing.Feature(Squares.At(699.5, 60), ("label", "F-03"), ("site", "kcn-day")),
            Drawing.Feature(Squares.At(624, 60, 2), ("label", "F-04"), ("site", "kcn-day")),
            Drawing.Feature(Squares.At(625, 60, 2), ("label", "F-05"), ("site", "kcn-day")),
            Drawing.Feature(Squares.At(628, 60), ("label", "F-06"), ("site", "kcn-khong-co")),
            Drawing.Feature(Squares.At(630, 60), ("label", "F-07"), ("site", "kcn-day")),
            Drawing.Feature(Squares.At(631, 60), ("label", "f 07"), ("site", "kcn-day")),
            Drawing.Feature(Squares.At(632, 60), ("label", "…"), ("site", "kcn-day")),
            Drawing.Feature(Squares.At(633, 60), ("label", "F-09"), ("site", "kcn-day"), ("status", "leased"))));
        string[] plots = [file, "--as", "plots", "--valid-from", "2026-03-01", "--yes"];

        var refused = await province.LoadAsync(plots);

        refused.Refused($"It lies over the plot {code} by 0.57");
        refused.Refused("It lies outside kcn-day by 0.57");
        refused.Refused("It lies over the plot F-05 by 1.148");
        refused.Refused("No site has the code “kcn-khong-co”");
        refused.Refused("Several features of the file are one and the same plot.");
        refused.Refused("A label has letters or digits");
        refused.Refused("Its status “leased” is neither");
        (await officer.GetAsync("/api/plots/kcn-day-f-01")).Codes(System.Net.HttpStatusCode.NotFound);

        (await province.LoadAsync([.. plots, "--skip-refused"])).Loaded();

        (await officer.GetAsync("/api/plots/kcn-day-f-01")).Good();
        (await officer.GetAsync("/api/plots/kcn-day-f-04")).Codes(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_plots_may_change_places_but_not_when_one_of_them_is_refused()
    {
        var officer = await province.OfficerAsync();
        await PlottedProvince.LayOutAsync(officer, "kcn-day", PlottedProvince.Plot("C-01", 640, 60), PlottedProvince.Plot("C-02", 641, 60));
        var (west, east) = (Squares.At(640, 60), Squares.At(641, 60));
        var swapped = _folder.Write("a.geojson", Drawing.Collection(Drawing.Feature(east, ("label", "C-01")), Drawing.Feature(west, ("label", "C-02"))));
        var half = _folder.Write("b.geojson", Drawing.Collection(Drawing.Feature(west, ("label", "C-01")), Drawing.Feature(Squares.At(699.5, 60), ("label", "C-02"))));
        string[] rest = ["--as", "plots", "--set", "parent=kcn-day", "--valid-from", "2026-03-01", "--yes"];

        (await province.LoadAsync([swapped, .. rest])).Loaded();
        var stuck = await province.LoadAsync([half, .. rest, "--skip-refused"]);

        Assert.Contains("It lies outside kcn-day", stuck.Said, StringComparison.Ordinal);
        Assert.Contains("It lies over the plot kcn-day-c-02 by 1.148", stuck.Said, StringComparison.Ordinal);
        Assert.Contains("There is nothing to change.", stuck.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plot_is_found_by_the_label_it_bears_and_not_by_the_code_it_was_given()
    {
        var officer = await province.OfficerAsync();
        var codes = await PlottedProvince.LayOutAsync(officer, "kcn-day", PlottedProvince.Plot("L-01", 650, 60), PlottedProvince.Plot("L-02", 652, 60));
        await NameAsync(officer, codes[0], "L-09", 650);
        string[] rest = ["--as", "plots", "--set", "parent=kcn-day", "--valid-from", "2026-05-01", "--yes"];
        var renamed = _folder.Write("a.geojson", Drawing.Collection(Drawing.Feature(Squares.At(650, 60, 1.5), ("label", "l 09"))));
        var free = _folder.Write("b.geojson", Drawing.Collection(Drawing.Feature(Squares.At(657, 60), ("label", "L-01"))));

        (await province.LoadAsync([renamed, .. rest])).Loaded();
        (await province.LoadAsync([free, .. rest])).Loaded();
        Assert.Contains("There is nothing to change.", (await province.LoadAsync([free, .. rest])).Said, StringComparison.Ordinal);

        var redrawn = (await officer.GetAsync($"/api/plots/{codes[0]}?validAt=2026-05-01")).Good();
        Assert.Equal("L-01", (await officer.GetAsync($"/api/plots/{codes[0]}-2?validAt=2026-05-01")).Good().GetProperty("label").GetString());
        Assert.Equal(("L-09", "digitised"), (redrawn.GetProperty("label").GetString(), redrawn.GetProperty("quality").GetString()));
    }

    [Fact]
    public async Task Days_and_fields_that_are_missing_are_asked_for()
    {
        var file = _folder.Write("lo.geojson", Drawing.Collection(Drawing.Feature(Squares.At(650, 60), ("ghi_chu", "M-01"))));

        (await province.LoadAsync(file, "--as", "plots", "--yes")).Refused("--valid-from is needed");
        (await province.LoadAsync(file, "--as", "plots", "--valid-from", "2026-03-01", "--yes")).Refused("label (--name-field)");
        (await province.LoadAsync(file, "--as", "plots", "--valid-from", "2026-03-01", "--name-field", "ghi_chu", "--yes")).Refused("site (--set parent=…)");
        (await province.LoadAsync(file, "--as", "plots", "--valid-from", "2026-03-01", "--level", "commune", "--yes")).Refused("This means nothing for what is loaded: --level");
    }

    public void Dispose() => _folder.Dispose();

    private static async Task NameAsync(Person officer, string code, string label, double east)
    {
        var plot = PlottedProvince.Plot(label, east, 60);
        plot["validFrom"] = "2026-02-01";
        plot["source"] = "đánh số lại";
        (await officer.SendAsync(HttpMethod.Put, $"/api/plots/{code}", plot.ToJsonString(), (await officer.GetAsync($"/api/plots/{code}")).Tag)).Good();
    }
}
