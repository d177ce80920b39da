using System.Net;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Units;

[Collection(SmallProvince.Collection)]
public sealed class UnitTests(SmallProvince province)
{
    [Theory]
    [InlineData("?validAt=2025-06-30", "24 bac-ninh 221 222")]
    [InlineData("?validAt=2025-07-01", "24-2025 0-2025 10-2025 5-2025")]
    [InlineData("?level=district&validAt=2025-06-30", "221 222")]
    [InlineData("?level=district&validAt=2025-07-01", "")]
    [InlineData("?level=commune&province=24-2025", "0-2025 10-2025 5-2025")]
    [InlineData("?province=bac-ninh&validAt=2025-06-30", "bac-ninh")]
    [InlineData("?knownAt=2020-01-01", "")]
    public async Task Units_are_those_of_the_day(string question, string codes)
    {
        var found = await province.ReadAsync($"/api/units{question}");

        Assert.Equal(codes, string.Join(' ', found.GetProperty("units").EnumerateArray().Select(unit => unit.GetProperty("code").GetString())));
    }

    [Fact]
    public async Task A_unit_that_has_ended_answers_with_its_last_state_and_what_became_of_it()
    {
        var sheet = await province.ReadAsync("/api/units/221");

        Assert.False(sheet.GetProperty("inForce").GetBoolean());
        Assert.Equal(("Huyện Yên Dũng", "24", "Tỉnh Bắc Giang", "2025-07-01"), (
            sheet.GetProperty("unit").GetProperty("name").GetString(),
            sheet.GetProperty("unit").GetProperty("parent").GetString(),
            sheet.GetProperty("unit").GetProperty("parentName").GetString(),
            sheet.GetProperty("unit").GetProperty("validTo").GetString()));
        Assert.Equal(["0-2025", "5-2025"], sheet.GetProperty("unit").GetProperty("succeededBy").EnumerateArray().Select(next => next.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_new_province_names_those_it_was_made_of()
    {
        var unit = (await province.ReadAsync("/api/units/24-2025")).GetProperty("unit");

        Assert.Equal(["24", "bac-ninh"], unit.GetProperty("precededBy").EnumerateArray().Select(former => former.GetProperty("code").GetString()));
        Assert.Equal(JsonValueKind.Null, unit.GetProperty("areaCrs").ValueKind);
    }

    [Theory]
    [InlineData("24-2025?validAt=2025-06-30", "not-yet")]
    [InlineData("999", "unknown-unit")]
    public async Task What_is_not_there_is_not_found(string path, string finding)
    {
        Assert.Equal([finding], await province.RefusalAsync($"/api/units/{path}", HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        Assert.Equal(["bad-date", "bad-instant", "unknown-word", "unknown-province"], await province.RefusalAsync("/api/units?level=ward&province=x&validAt=y&knownAt=z"));
    }
}
