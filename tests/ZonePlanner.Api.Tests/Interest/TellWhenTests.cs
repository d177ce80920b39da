using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Plots;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Interest;

/// <summary>Has provinces of its own: a plot that somebody else sets free would be told of too.</summary>
public sealed class TellWhenTests(InterestProvince province) : IClassFixture<InterestProvince>
{
    private static readonly object FiveMegawatts = new { hectaresFrom = 1, hectaresTo = 1.5, province = "24-2025", industry = "13", powerMw = 5 };

    [Fact]
    public async Task A_plot_that_comes_free_is_told_once_to_whom_it_suits()
    {
        var email = InterestProvince.NewAddress();
        var suits = await province.PlotAsync("kcn-song", "vua-trong", 0, 2, PlotStatus.NotCleared, powerMw: 6);
        var weak = await province.PlotAsync("kcn-song", "yeu-dien", 1, 2, PlotStatus.NotCleared, powerMw: 4);
        var refuses = await province.PlotAsync("kcn-song", "tu-choi-det", 2, 2, PlotStatus.NotCleared, powerMw: 6, refused: ["13"]);
        var far = await province.PlotAsync("kcn-xa", "o-xa", 110, 2, PlotStatus.NotCleared, powerMw: 6);
        await province.ConfirmedAsync(email, need: FiveMegawatts);

        foreach (var plot in new[] { weak, refuses, far, suits })
        {
            await province.SetAsync(plot, PlotStatus.Available);
        }

        var told = (await province.Post.ToAsync(email, 2))[1];
        Assert.Contains($"{suits} (kcn-song): 1,1", told.Text, StringComparison.Ordinal);
        Assert.Matches($@"\nhttps?://\S+/plots/{suits}\s", told.Text);
        foreach (var other in new[] { weak, refuses, far })
        {
            Assert.DoesNotContain(other, told.Text, StringComparison.Ordinal);
        }

        await province.SetAsync(weak, PlotStatus.NotCleared);
        await LookedAsync();
        Assert.Equal(2, (await province.Post.ToAsync(email, 2)).Length);
        foreach (var plot in new[] { suits, refuses, far })
        {
            await province.SetAsync(plot, PlotStatus.NotCleared);
        }
    }

    [Fact]
    public async Task What_nobody_reported_does_not_speak_against_a_plot_and_is_said_and_a_second_letter_waits_a_day()
    {
        var email = InterestProvince.NewAddress();
        await province.ConfirmedAsync(email, need: new { hectaresFrom = 1, hectaresTo = 1.5, heightM = 20, priceUpTo = 120, priceUnit = "usd-per-m2" }, language: "en");
        var first = await province.PlotAsync("kcn-song", "chua-ro", 0, 3);
        var told = (await province.Post.ToAsync(email, 2))[1];
        Assert.Contains($"{first} (kcn-song): 1.1", told.Text, StringComparison.Ordinal);
        Assert.Matches($@"\nhttps?://\S+/en/plots/{first}\s", told.Text);
        Assert.Contains("Not reported: height, price.", told.Text, StringComparison.Ordinal);

        var second = await province.PlotAsync("kcn-song", "chua-ro-hai", 1, 3);
        await LookedAsync();
        Assert.Equal(2, (await province.Post.ToAsync(email, 2)).Length);

        await province.ExecuteAsync($"UPDATE interest.expression SET told_at = expression.told_at - interval '1 day' FROM interest.match m JOIN plot p ON p.id = m.plot_id WHERE m.expression = expression.id AND p.code = '{second}'");
        var next = (await province.Post.ToAsync(email, 3))[2];
        Assert.Contains(second, next.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{first} ", next.Text, StringComparison.Ordinal);
        await province.SetAsync(first, PlotStatus.NotCleared);
        await province.SetAsync(second, PlotStatus.NotCleared);
    }

    [Fact]
    public async Task A_need_within_an_area_is_told_of_plots_that_touch_it_and_officers_read_the_area()
    {
        var email = InterestProvince.NewAddress();
        await province.ConfirmedAsync(email, need: new { hectaresFrom = 1, hectaresTo = 1.5, powerMw = 6, within = Area(0, 6) });
        var outside = await province.PlotAsync("kcn-song", "ngoai-vung", 4, 6, powerMw: 7);
        var inside = await province.PlotAsync("kcn-song", "trong-vung", 0, 6, powerMw: 7);

        var told = (await province.Post.ToAsync(email, 2))[1];
        Assert.Contains(inside, told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(outside, told.Text, StringComparison.Ordinal);
        using var officer = await province.OfficerAsync();
        var sheet = (await officer.GetAsync($"/api/interest/{await InterestProvince.IdOfAsync(officer, email)}")).Good();
        Assert.StartsWith("POLYGON((", sheet.GetProperty("interest").GetProperty("need").GetProperty("within").GetString(), StringComparison.Ordinal);
        await province.SetAsync(inside, PlotStatus.NotCleared);
        await province.SetAsync(outside, PlotStatus.NotCleared);
    }

    [Fact]
    public async Task A_plot_of_a_site_that_only_stands_in_a_plan_is_told_to_nobody()
    {
        var email = InterestProvince.NewAddress();
        await province.ConfirmedAsync(email, need: new { hectaresFrom = 1, hectaresTo = 1.5 });
        var hidden = await province.PlotAsync("kcn-mai", "chua-cong-bo", 10, 3);
        await LookedAsync();

        Assert.Equal(0, await province.App.AskAsync<long>($"SELECT count(*) FROM interest.match m JOIN plot p ON p.id = m.plot_id WHERE p.code = '{hidden}'"));
    }

    [Fact]
    public async Task Whoever_unsubscribed_is_told_of_nothing()
    {
        var email = InterestProvince.NewAddress();
        var mail = await province.ConfirmedAsync(email, need: new { hectaresFrom = 1, hectaresTo = 1.5 });
        await province.PressAsync(mail.Link("unsubscribe"));
        var plot = await province.PlotAsync("kcn-song", "sau-khi-ngung", 0, 4);
        await LookedAsync();

        Assert.DoesNotContain(await province.Post.ToAsync(email), told => told.Text.Contains(plot, StringComparison.Ordinal));
        await province.SetAsync(plot, PlotStatus.NotCleared);
    }

    /// <summary>Waits until plots were looked for in the record as it is.</summary>
    /// <summary>A square of the ground.</summary>
    private static string Area(double east, double north) => Squares.At(east, north).AsText();

    private async Task LookedAsync()
    {
        while (await province.App.AskAsync<bool>("SELECT l.version < d.version FROM interest.looked l, dataset_version d"))
        {
            await Task.Delay(50, Cancellation);
        }

        await province.SentAsync();
    }
}
