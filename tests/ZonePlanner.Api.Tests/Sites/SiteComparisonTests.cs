using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Sites;

public sealed class SiteComparisonTests(RedrawnSites service) : IClassFixture<RedrawnSites>
{
    [Fact]
    public async Task A_site_that_moved_a_square_to_the_east_added_one_took_one_and_kept_three()
    {
        var compared = await NewestTwoAsync("doi");
        var land = compared.GetProperty("land");

        var square = Hectares(land.GetProperty("kept")) / 3;
        Assert.InRange(square, 1.1m, 1.2m);
        Assert.InRange(Hectares(land.GetProperty("added")) - square, -0.0002m, 0.0002m);
        Assert.InRange(Hectares(land.GetProperty("taken")) - square, -0.0002m, 0.0002m);
        Assert.Equal("EPSG:9214", land.GetProperty("areaCrs").GetString());
        Assert.Equal(106.204, West(land.GetProperty("added")), 0.0000001);
        Assert.Equal(106.2, West(land.GetProperty("taken")), 0.0000001);
        Assert.Equal(["schematic"], Notes(compared));
    }

    [Theory]
    [InlineData("doi")]
    [InlineData("do-lai")]
    [InlineData("rut")]
    [InlineData("xien")]
    public async Task The_parts_add_up_to_the_areas_the_record_has_to_the_square_metre(string code)
    {
        var compared = await NewestTwoAsync(code);
        var land = compared.GetProperty("land");
        var (added, taken, kept) = (Hectares(land.GetProperty("added")), Hectares(land.GetProperty("taken")), Hectares(land.GetProperty("kept")));

        Assert.Equal(compared.GetProperty("from").GetProperty("measuredHa").GetDecimal(), kept + taken);
        Assert.Equal(compared.GetProperty("to").GetProperty("measuredHa").GetDecimal(), kept + added);
        Assert.Equal(land.GetProperty("differenceHa").GetDecimal(), added - taken);
    }

    [Fact]
    public async Task The_facts_that_differ_are_named()
    {
        var compared = await NewestTwoAsync("doi");

        Assert.Equal(["name", "decidedHa", "validFrom", "validTo"], compared.GetProperty("changed").EnumerateArray().Select(fact => fact.GetString()));
        Assert.Equal(("Cũ", "Mới"), (compared.GetProperty("from").GetProperty("name").GetString(), compared.GetProperty("to").GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_survey_of_a_schematic_outline_says_so_and_its_slivers_are_counted_but_not_drawn()
    {
        var compared = await NewestTwoAsync("do-lai");
        var land = compared.GetProperty("land");

        Assert.Contains("different-quality", Notes(compared));
        Assert.Contains("same-ground", Notes(compared));
        Assert.Contains("quality", compared.GetProperty("changed").EnumerateArray().Select(fact => fact.GetString()));
        Assert.All(new[] { "added", "taken" }, part =>
        {
            Assert.Equal(JsonValueKind.Null, land.GetProperty(part).GetProperty("geometry").ValueKind);
            Assert.Equal(Hectares(land.GetProperty(part)), land.GetProperty(part).GetProperty("withinToleranceHa").GetDecimal());
        });
    }

    [Fact]
    public async Task Where_one_has_no_outline_no_land_is_compared_and_the_answer_says_why()
    {
        var compared = await NewestTwoAsync("ve-sau");

        Assert.Equal(JsonValueKind.Null, compared.GetProperty("land").ValueKind);
        Assert.Equal(["no-outline"], Notes(compared));
        Assert.Contains("Phiên bản trước chưa có ranh giới", compared.GetProperty("notes")[0].GetProperty("message").GetProperty("vi").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_that_left_the_line_as_it_was_says_that_all_the_land_has_left()
    {
        var compared = await NewestTwoAsync("rut");

        Assert.Equal(["left-force", "schematic", "same-ground"], Notes(compared));
        Assert.Contains("status", compared.GetProperty("changed").EnumerateArray().Select(fact => fact.GetString()));
        Assert.Equal(0, Hectares(compared.GetProperty("land").GetProperty("taken")));
    }

    [Fact]
    public async Task Outlines_of_two_zones_are_measured_in_that_of_the_later_one_and_the_answer_says_so()
    {
        var compared = await NewestTwoAsync("hai-mui");
        var land = compared.GetProperty("land");

        Assert.Contains("different-zones", Notes(compared));
        Assert.Equal(("EPSG:9213", "EPSG:9214", "EPSG:9214"), (
            compared.GetProperty("from").GetProperty("areaCrs").GetString(), compared.GetProperty("to").GetProperty("areaCrs").GetString(), land.GetProperty("areaCrs").GetString()));
        Assert.Equal(land.GetProperty("fromHa").GetDecimal(), Hectares(land.GetProperty("kept")) + Hectares(land.GetProperty("taken")));
        Assert.Equal(0, Hectares(land.GetProperty("added")));
        Assert.Equal(compared.GetProperty("to").GetProperty("measuredHa").GetDecimal(), Hectares(land.GetProperty("kept")));
    }

    [Fact]
    public async Task What_was_recorded_wrongly_can_be_compared_with_what_stands_and_is_called_a_correction()
    {
        var compared = await NewestTwoAsync("sai");

        Assert.Contains("corrected", Notes(compared));
        Assert.NotEqual(JsonValueKind.Null, compared.GetProperty("from").GetProperty("recordedTo").ValueKind);
        Assert.Equal(compared.GetProperty("land").GetProperty("differenceHa").GetDecimal(), Hectares(compared.GetProperty("land").GetProperty("added")));
    }

    [Fact]
    public async Task Two_days_choose_the_versions_that_held_on_them()
    {
        var byDay = await service.ReadAsync("doi/compare?fromDay=2024-05-05&toDay=2024-05-06");

        Assert.Equal((await NewestTwoAsync("doi")).GetRawText(), byDay.GetRawText());
    }

    [Theory]
    [InlineData("doi/compare?fromDay=2019-01-01&toDay=2024-05-06", "no-version")]
    [InlineData("doi/compare?from=0&to=0", "unknown-version")]
    [InlineData("doi/compare?from=9999999999&toDay=2024-05-06", "unknown-version")]
    [InlineData("khong-co/compare?from=1&to=2", "unknown-site")]
    [InlineData("doi/compare?fromDay=2024-05-05&toDay=2024-05-06&knownAt=2020-01-01", "unknown-site")]
    public async Task What_is_not_there_is_not_found(string path, string finding)
    {
        Assert.Equal([finding], await service.RefusalAsync(path, HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task A_version_of_another_site_is_not_one_of_this()
    {
        var other = (await service.VersionsAsync("rut"))[0];

        Assert.Equal(["unknown-version"], await service.RefusalAsync($"doi/compare?from={other}&to={other}", HttpStatusCode.NotFound));
    }

    [Theory]
    [InlineData("doi/compare", "missing missing")]
    [InlineData("doi/compare?from=1&fromDay=2024-01-01&to=x", "one-of-two bad-version")]
    [InlineData("doi/compare?from=-1&toDay=yesterday&knownAt=z", "bad-version bad-date bad-instant")]
    [InlineData("doi/compare?from=1&to=2&validAt=2024-01-01", "unknown-parameter")]
    public async Task A_question_that_cannot_be_read_is_refused_with_all_its_mistakes(string path, string findings)
    {
        Assert.Equal(findings.Split(' '), await service.RefusalAsync(path, HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task An_answer_already_held_is_not_sent_again()
    {
        var path = "/api/sites/doi/compare?fromDay=2024-05-05&toDay=2024-05-06";
        using var first = await service.Http.GetAsync(path, Cancellation);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag ?? EntityTagHeaderValue.Any);
        using var second = await service.Http.SendAsync(again, Cancellation);

        Assert.NotNull(first.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    private async Task<JsonElement> NewestTwoAsync(string code)
    {
        var versions = await service.VersionsAsync(code);
        return await service.ReadAsync(string.Create(CultureInfo.InvariantCulture, $"{code}/compare?from={versions[1]}&to={versions[0]}"));
    }

    private static decimal Hectares(JsonElement part) => part.GetProperty("hectares").GetDecimal();

    private static double West(JsonElement part) =>
        part.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().SelectMany(polygon => polygon[0].EnumerateArray()).Min(position => position[0].GetDouble());

    private static IEnumerable<string?> Notes(JsonElement compared) => compared.GetProperty("notes").EnumerateArray().Select(note => note.GetProperty("code").GetString()).Where(code => code != "within-tolerance");
}
