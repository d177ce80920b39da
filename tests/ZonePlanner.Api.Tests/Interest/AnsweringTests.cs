using System.Net;

namespace ZonePlanner.Api.Tests.Interest;

[Collection(Interested.Name)]
public sealed class AnsweringTests(InterestProvince province)
{
    [Fact]
    public async Task An_answer_is_mailed_and_kept_and_what_is_closed_takes_no_more()
    {
        var (email, plot) = (InterestProvince.NewAddress(), await province.PlotAsync("kcn-song", "tra-loi", 2, 0));
        await province.ConfirmedAsync(email, plot);
        using var officer = await province.OfficerAsync();
        var id = await InterestProvince.IdOfAsync(officer, email);

        var answered = (await officer.PostAsync($"/api/interest/{id}/answer", new { text = "Lô còn trống.\nMời anh tới làm việc." })).Good();

        Assert.Equal("answered", answered.GetProperty("interest").GetProperty("state").GetString());
        Assert.Equal(("Cán bộ", true), (answered.GetProperty("answers")[0].GetProperty("by").GetString(), answered.GetProperty("answers")[0].GetProperty("mailed").GetBoolean()));
        var mail = (await province.Post.ToAsync(email, 2))[1];
        Assert.Contains("Mời anh tới làm việc.", mail.Text, StringComparison.Ordinal);
        Assert.Contains(plot, mail.Text, StringComparison.Ordinal);

        Assert.Equal("closed", (await officer.PostAsync($"/api/interest/{id}/close")).Good().GetProperty("interest").GetProperty("state").GetString());
        Assert.Equal(["interest-closed"], (await officer.PostAsync($"/api/interest/{id}/answer", new { text = "x" })).Codes(HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Officers_of_another_province_see_nothing_of_it()
    {
        var (email, plot) = (InterestProvince.NewAddress(), await province.PlotAsync("kcn-song", "tinh-khac", 3, 0));
        await province.ConfirmedAsync(email, plot);
        using var officer = await province.OfficerAsync();
        using var stranger = await province.OfficerAsync("33-2025");
        var id = await InterestProvince.IdOfAsync(officer, email);

        Assert.Equal(0, (await stranger.GetAsync($"/api/interest?plot={plot}")).Good().GetProperty("numberMatched").GetInt64());
        Assert.Equal(["unknown-interest"], (await stranger.GetAsync($"/api/interest/{id}")).Codes(HttpStatusCode.NotFound));
        Assert.Equal(["unknown-interest"], (await stranger.PostAsync($"/api/interest/{id}/answer", new { text = "x" })).Codes(HttpStatusCode.NotFound));
        Assert.Equal(["unknown-interest"], (await stranger.PostAsync($"/api/interest/{id}/close")).Codes(HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task A_need_goes_to_the_province_it_names_and_one_that_names_none_to_all()
    {
        var (named, anywhere) = (InterestProvince.NewAddress(), InterestProvince.NewAddress());
        await province.ConfirmedAsync(named, need: new { hectaresFrom = 901, province = "Hưng Yên", words = "Cần gần cảng." });
        await province.ConfirmedAsync(anywhere, need: new { hectaresFrom = 902 });
        using var near = await province.OfficerAsync();
        using var far = await province.OfficerAsync("33-2025");

        var found = await InterestProvince.IdOfAsync(far, named);
        Assert.Equal("Cần gần cảng.", (await far.GetAsync($"/api/interest/{found}")).Good().GetProperty("words").GetString());
        Assert.Equal(["unknown-interest"], (await near.GetAsync($"/api/interest/{found}")).Codes(HttpStatusCode.NotFound));
        Assert.Equal(await InterestProvince.IdOfAsync(near, anywhere), await InterestProvince.IdOfAsync(far, anywhere));
    }

    [Theory]
    [InlineData("33-2025", "Tỉnh Hưng Yên")]
    [InlineData("Hưng Yên", "Hưng Yên")]
    public async Task A_province_that_was_chosen_from_a_list_is_shown_by_its_name_and_one_that_was_typed_as_it_was(string sent, string shown)
    {
        var email = InterestProvince.NewAddress();
        await province.ConfirmedAsync(email, need: new { hectaresFrom = 903, province = sent });
        using var officer = await province.OfficerAsync("33-2025");

        var found = (await officer.GetAsync($"/api/interest/{await InterestProvince.IdOfAsync(officer, email)}")).Good();

        Assert.Equal(shown, found.GetProperty("interest").GetProperty("need").GetProperty("province").GetString());
    }
}
