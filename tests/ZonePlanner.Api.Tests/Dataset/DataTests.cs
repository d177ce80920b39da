using System.Text;
using ZonePlanner.Api.Dataset;

namespace ZonePlanner.Api.Tests.Dataset;

/// <summary>What the CSVs of <c>data/</c> say, and that they say it with a source.</summary>
public sealed class DataTests
{
    private static readonly DataFolder Data = DataFolder.Find();

    public static TheoryData<string> Files => [.. Directory.GetFiles(Data.Path, "*.csv").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_names_its_source(string file)
    {
        var rows = Data.Rows(file);

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.NotNull(row.Optional("source")));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_is_written_in_one_Unicode_form_and_keeps_this_machine_to_itself(string file)
    {
        var text = File.ReadAllText(Data.FullName(file));

        Assert.True(text.IsNormalized(NormalizationForm.FormC));
        Assert.DoesNotContain("/work", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void Bac_Giang_names_27_zones_of_29_and_areas_for_23_of_them()
    {
        var zones = InForce("24", new DateOnly(2024, 5, 5), "industrial-zone").Where(zone => zone["site"] != "bac-giang-kcn-an-ha").ToArray();

        Assert.Equal(27, zones.Length);
        Assert.Equal(23, zones.Count(zone => zone.Decimal("decided_ha") is not null));
        Assert.Equal(5726.41m, zones.Sum(zone => zone.Decimal("decided_ha")));
    }

    [Fact]
    public void Bac_Giangs_zones_before_the_plan_are_the_baseline_of_1322_ha()
    {
        var zones = InForce("24", new DateOnly(2020, 12, 31), "industrial-zone").ToArray();

        Assert.Equal(6, zones.Length);
        Assert.Equal(1322m, zones.Sum(zone => zone.Decimal("decided_ha")));
    }

    [Fact]
    public void Thai_Nguyens_eleven_zones_and_IT_park_are_4243_98_ha()
    {
        var sites = InForce("19", new DateOnly(2023, 3, 14), "industrial-zone", "it-park").Where(site => site.Optional("decided_ha") is not null).ToArray();

        Assert.Equal(12, sites.Length);
        Assert.Equal(4243.98m, sites.Sum(site => site.Decimal("decided_ha")));
    }

    [Theory]
    [InlineData("34", "economic-zone", 1, 30583)]
    [InlineData("34", "industrial-zone", 18, 4540.73)]
    [InlineData("54", "economic-zone", 1, 20730)]
    [InlineData("54", "industrial-zone", 7, 1433.1)]
    public void Thai_Binh_and_Phu_Yen_hold_what_was_found(string province, string kind, int count, double hectares)
    {
        var sites = InForce(province, new DateOnly(2026, 1, 1), kind).ToArray();

        Assert.Equal(count, sites.Length);
        Assert.Equal((decimal)hectares, sites.Sum(site => site.Decimal("decided_ha")));
    }

    [Theory]
    [InlineData("bac-giang-2021-2030", "industrial-zone", 29, 7840)]
    [InlineData("bac-giang-2021-2030", "industrial-cluster", 66, 3209)]
    [InlineData("thai-nguyen-qd-222", "industrial-zone", 11, 4043.98)]
    [InlineData("thai-nguyen-qd-222", "it-park", 1, 200)]
    public void A_plans_ledger_adds_up(string plan, string kind, int count, double hectares)
    {
        var lines = Data.Rows("movements.csv").Where(line => line.Optional("plan") == plan && line["site_kind"] == kind && line.Optional("names") is null).ToArray();
        var groups = lines.Select(line => line.Optional("group")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var shared = Data.Rows("movement_groups.csv").Where(group => groups.Contains(group["code"])).Sum(group => group.Decimal("ha_delta"));

        Assert.Equal(count, lines.Sum(line => line.Int("count_delta")));
        Assert.Equal((decimal)hectares, lines.Sum(line => line.Decimal("ha_delta")) + shared);
    }

    [Fact]
    public void Every_code_that_is_referred_to_exists()
    {
        var units = Codes("units.csv");
        var sites = Codes("sites.csv");
        var decisions = Codes("decisions.csv");
        var movements = Codes("movements.csv");

        Assert.Empty(Data.Rows("sites.csv").SelectMany(site => site.List("districts").Concat(site.List("communes")).Append(site["province"])).Except(units));
        Assert.Empty(Data.Rows("unit_successions.csv").SelectMany(succession => new[] { succession["from_code"], succession["to_code"] }).Except(units));
        Assert.Empty(Data.Rows("site_versions.csv").Select(version => version["site"]).Except(sites));
        Assert.Empty(Data.Rows("movements.csv").SelectMany(line => line.List("site").Concat(line.List("into_site"))).Except(sites));
        Assert.Empty(Data.Rows("movements.csv").Concat(Data.Rows("site_versions.csv")).Concat(Data.Rows("plans.csv")).SelectMany(row => row.List("decision")).Except(decisions));
        Assert.Empty(Data.Rows("site_versions.csv").SelectMany(version => version.List("begun_by").Concat(version.List("ended_by"))).Except(movements));
        Assert.Empty(Data.Rows("movements.csv").SelectMany(line => line.List("names")).Except(movements));
    }

    [Fact]
    public void Each_version_of_a_site_ends_where_the_next_begins()
    {
        foreach (var versions in Data.Rows("site_versions.csv").GroupBy(version => version["site"], StringComparer.Ordinal))
        {
            Assert.All(versions.Zip(versions.Skip(1)), pair => Assert.Equal(pair.First.Date("valid_to"), pair.Second.Date("valid_from")));
            Assert.Null(versions.Last().Date("valid_to"));
        }
    }

    [Fact]
    public void Two_sums_of_the_press_are_kept_as_not_adding_up()
    {
        var wrong = Data.Rows("totals.csv").Where(total => total["province"] == "24" && total.Optional("adds_up") == "no");

        Assert.Equal([2006m, 1268m], wrong.Select(total => total.Decimal("area_ha").GetValueOrDefault()));
    }

    [Fact]
    public void Industries_are_21_sections_and_88_divisions_each_in_its_section()
    {
        var industries = Data.Rows("industries.csv");
        var sections = industries.Where(industry => industry["level"] == "section").ToArray();
        var divisions = industries.Where(industry => industry["level"] == "division").ToArray();

        Assert.Equal("ABCDEFGHIJKLMNOPQRSTU", string.Concat(sections.Select(section => section["code"])));
        Assert.Equal(88, divisions.Length);
        Assert.All(sections, section => Assert.Null(section.Optional("parent")));
        Assert.All(divisions, division => Assert.Matches("^[0-9]{2}$", division["code"]));
        Assert.Empty(divisions.Select(division => division["parent"]).Except(sections.Select(section => section["code"])));
        Assert.Equal("C", divisions.Single(division => division["code"] == "24")["parent"]);
        Assert.Equal(109, Codes("industries.csv").Count);
    }

    [Fact]
    public void Thai_Binh_refuses_dyeing_chemicals_steel_making_and_tanning()
    {
        var refusals = Data.Rows("industry_refusals.csv");

        Assert.Equal(["nhuộm", "hóa chất", "luyện thép", "thuộc da"], refusals.Select(refusal => refusal["words"]));
        Assert.Empty(refusals.Select(refusal => refusal["industry"]).Except(Codes("industries.csv")));
        Assert.Empty(refusals.Select(refusal => refusal["plan"]).Except(Codes("plans.csv")));
        Assert.Empty(refusals.Select(refusal => refusal["province"]).Except(Codes("units.csv")));
    }

    private static HashSet<string> Codes(string file) => Data.Rows(file).Select(row => row["code"]).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<CsvRow> InForce(string province, DateOnly day, params string[] kinds)
    {
        var sites = Data.Rows("sites.csv").Where(site => site["province"] == province && kinds.Contains(site["kind"], StringComparer.Ordinal)).Select(site => site["code"]).ToHashSet(StringComparer.Ordinal);
        return Data.Rows("site_versions.csv").Where(version =>
            sites.Contains(version["site"])
            && (version["status"] is "planned" or "established" or "operating")
            && !(version.Date("valid_from") > day)
            && !(version.Date("valid_to") <= day));
    }
}
