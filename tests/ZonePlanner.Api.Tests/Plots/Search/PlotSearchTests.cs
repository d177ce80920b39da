using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using ZonePlanner.Domain.Coordinates;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Plots.Search;

[Collection(SearchedProvince.Collection)]
public sealed class PlotSearchTests(SearchedProvince province)
{
    private const string Day = "validAt=2026-11-27";
    private const string QuangChau = "site=kcn-quang-chau&" + Day;

    [Theory]
    [InlineData("", "chau-a-01 chau-a-02 chau-a-04")]
    [InlineData("haFrom=2", "chau-a-04")]
    [InlineData("haTo=2", "chau-a-01 chau-a-02")]
    [InlineData("priceTo=70&priceUnit=usd-per-m2", "chau-a-02 chau-a-04")]
    [InlineData("priceTo=70&priceUnit=usd-per-m2&unknown=exclude", "chau-a-02")]
    [InlineData("priceTo=70&priceUnit=vnd-per-m2", "chau-a-01 chau-a-02 chau-a-04")]
    [InlineData("priceUnit=vnd-per-m2", "chau-a-04")]
    [InlineData("powerMw=4", "chau-a-01 chau-a-04 chau-a-02")]
    [InlineData("powerMw=4&unknown=exclude", "chau-a-01 chau-a-04")]
    [InlineData("powerMw=10", "chau-a-04 chau-a-02")]
    [InlineData("waterM3Day=500&unknown=exclude", "chau-a-01")]
    [InlineData("wastewaterM3Day=500&unknown=exclude", "chau-a-01")]
    [InlineData("heightM=20&unknown=exclude", "chau-a-01")]
    [InlineData("heightM=21&unknown=exclude", "")]
    [InlineData("densityPct=60&unknown=exclude", "chau-a-01")]
    [InlineData("roadWidthM=20&unknown=exclude", "chau-a-01")]
    [InlineData("gas=true", "chau-a-01 chau-a-04")]
    [InlineData("telecom=true&unknown=exclude", "chau-a-01")]
    [InlineData("leaseUntilFrom=2050-01-01&unknown=exclude", "chau-a-01")]
    [InlineData("status=leased", "chau-a-03")]
    [InlineData("status=not-cleared,leased", "chau-a-03 chau-b-01")]
    [InlineData("status=not-cleared,leased&cleanOnly=true", "chau-a-03")]
    [InlineData("status=not-cleared&surveyedOnly=true", "")]
    [InlineData("reportedWithinDays=30", "chau-a-01 chau-a-02")]
    [InlineData("industry=26", "chau-a-01 chau-a-02 chau-a-04")]
    [InlineData("industry=26&unknown=exclude", "chau-a-01 chau-a-02")]
    [InlineData("industry=13", "chau-a-04")]
    [InlineData("industry=52", "")]
    [InlineData("industry=C&unknown=exclude", "chau-a-01 chau-a-02")]
    [InlineData("industry=dien tu&unknown=exclude", "chau-a-01 chau-a-02")]
    [InlineData("industry=electronic&unknown=exclude", "chau-a-01 chau-a-02")]
    [InlineData("bbox=106.2011,21.3,106.2019,21.31", "chau-a-02")]
    [InlineData("bbox=-200,-95,400,95", "chau-a-01 chau-a-02 chau-a-04")]
    [InlineData("within=POLYGON((106.2011 21.3,106.2019 21.3,106.2019 21.31,106.2011 21.31,106.2011 21.3))", "chau-a-02")]
    [InlineData("within={\"type\":\"Polygon\",\"coordinates\":[[[106.2011,21.3],[106.2019,21.3],[106.2019,21.31],[106.2011,21.31],[106.2011,21.3]]]}", "chau-a-02")]
    [InlineData("within=POLYGON((106.2 21.3,106.21 21.3,106.21 21.31,106.2 21.31,106.2 21.3),(106.2005 21.3005,106.2085 21.3005,106.2085 21.3085,106.2005 21.3085,106.2005 21.3005))", "chau-a-01")]
    [InlineData("within=MULTIPOLYGON(((106.2001 21.3,106.2009 21.3,106.2009 21.31,106.2001 21.31,106.2001 21.3)),((106.2031 21.3,106.2039 21.3,106.2039 21.31,106.2031 21.31,106.2031 21.3)))", "chau-a-01 chau-a-04")]
    [InlineData("within=POLYGON((21.3 106.2011,21.3 106.2019,21.31 106.2019,21.31 106.2011,21.3 106.2011))&within-crs=EPSG:4326", "chau-a-02")]
    [InlineData("portKm=9", "chau-a-01 chau-a-02 chau-a-04")]
    [InlineData("airportKm=9", "chau-a-01 chau-a-02 chau-a-04")]
    [InlineData("expresswayKm=9", "chau-a-01 chau-a-02 chau-a-04")]
    [InlineData("railKm=9", "chau-a-01 chau-a-02 chau-a-04")]
    [InlineData("railKm=9&unknown=exclude", "")]
    [InlineData("sort=-area", "chau-a-04 chau-a-01 chau-a-02")]
    [InlineData("sort=price&priceUnit=usd-per-m2", "chau-a-02 chau-a-01 chau-a-04")]
    [InlineData("sort=-leaseUntil", "chau-a-01 chau-a-02 chau-a-04")]
    public async Task Each_parameter_picks_out_what_it_says_the_known_before_the_unknown(string query, string found)
    {
        Assert.Equal(found, await province.FindAsync($"{QuangChau}&{query}"));
        Assert.Equal(found, await province.FindAsync($"{QuangChau}&{query}&facets=true"));
    }

    [Theory]
    [InlineData("industry=10&unknown=exclude", "lu-a-01")]
    [InlineData("industry=C&unknown=exclude", "lu-a-01")]
    [InlineData("industry=13", "")]
    [InlineData("industry=26", "lu-a-01")]
    [InlineData("industry=52&unknown=include", "lu-a-02")]
    public async Task A_section_stands_for_its_divisions_and_what_is_refused_is_no(string query, string found)
    {
        Assert.Equal(found, await province.FindAsync($"site=ccn-yen-lu&{Day}&{query}"));
    }

    [Theory]
    [InlineData("province=24", "lu-a-01 lu-a-02 chau-a-01 chau-a-02 chau-a-04")]
    [InlineData("province=Bắc Ninh", "lu-a-01 lu-a-02 chau-a-01 chau-a-02 chau-a-04")]
    [InlineData("district=222", "lu-a-01 lu-a-02")]
    [InlineData("district=yen dung", "chau-a-01 chau-a-02 chau-a-04")]
    [InlineData("commune=Nếnh", "chau-a-01 chau-a-02 chau-a-04")]
    [InlineData("kind=industrial-cluster", "lu-a-01 lu-a-02")]
    [InlineData("q=quang chau", "chau-a-01 chau-a-02 chau-a-04")]
    [InlineData("q=Quang Châu A-01", "chau-a-01")]
    [InlineData("q=quagn chuu", "chau-a-01 chau-a-02 chau-a-04")]
    [InlineData("q=Lô A-01 Quang Châu IZ", "chau-a-01")]
    [InlineData("q=yen lu", "lu-a-01 lu-a-02")]
    [InlineData("q=Việt Yên", "lu-a-01 lu-a-02")]
    [InlineData("q=bac giang ccn", "lu-a-01 lu-a-02")]
    [InlineData("q=bắc ninh cụm", "lu-a-01 lu-a-02")]
    [InlineData("q=zzzz", "")]
    public async Task Places_are_found_by_old_and_new_names_without_diacritics_and_with_a_typo(string query, string found)
    {
        Assert.Equal(found, await province.FindAsync($"{query}&{Day}&surveyedOnly=false&site=kcn-quang-chau,ccn-yen-lu"));
    }

    [Theory]
    [InlineData("q=c", "chau-a-01 chau-a-02 chau-a-04 lu-a-01 lu-a-02")]
    [InlineData("q=c&sort=area&haFrom=2", "lu-a-01 chau-a-04")]
    [InlineData("q=c&powerMw=4", "chau-a-01 chau-a-04 lu-a-01 chau-a-02 lu-a-02")]
    public async Task Of_plots_that_fit_alike_those_of_a_place_called_so_come_first(string query, string found)
    {
        Assert.Equal(found, await province.FindAsync($"{query}&{Day}&site=kcn-quang-chau,ccn-yen-lu"));
    }

    [Fact]
    public async Task Both_Unicode_forms_are_one()
    {
        var composed = "Quang Châu".Normalize(NormalizationForm.FormC);
        var decomposed = "Quang Châu".Normalize(NormalizationForm.FormD);

        Assert.Equal(await province.FindAsync($"{QuangChau}&q={Uri.EscapeDataString(composed)}"), await province.FindAsync($"{QuangChau}&q={Uri.EscapeDataString(decomposed)}"));
    }

    [Fact]
    public async Task A_plot_says_how_it_fits_why_and_who_said_so()
    {
        var found = (await province.ReadAsync($"/api/plots?{QuangChau}&powerMw=4&industry=26")).GetProperty("plots");

        var (known, unknown) = (found[0], found[2]);
        Assert.Equal(("kcn-quang-chau-a-01", 100), (known.GetProperty("code").GetString(), known.GetProperty("fit").GetInt32()));
        Assert.Equal("yes yes yes", string.Join(' ', known.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("met").GetString())));
        Assert.Equal("Ban quản lý", known.GetProperty("reports").GetProperty("powerMw").GetProperty("by").GetString());
        Assert.False(known.GetProperty("reports").GetProperty("powerMw").GetProperty("stale").GetBoolean());
        Assert.Equal("Tỉnh Bắc Ninh", known.GetProperty("province").GetProperty("name").GetString());
        Assert.Equal("Huyện Yên Dũng", known.GetProperty("district").GetProperty("name").GetString());
        Assert.Equal(67, unknown.GetProperty("fit").GetInt32());
        Assert.Contains(unknown.GetProperty("reasons").EnumerateArray(), reason => reason.GetProperty("met").GetString() == "unknown");
    }

    [Theory]
    [InlineData("26", "Industry allowed: Manufacture of computer, electronic and optical products.")]
    [InlineData("13,26", "Industry allowed: Manufacture of computer, electronic and optical products.")]
    [InlineData("C,52", "Industry allowed: one of Warehousing, Manufacturing.")]
    public async Task Of_several_industries_the_reason_names_those_that_are_allowed(string industries, string reason)
    {
        var plot = (await province.ReadAsync($"/api/plots?{QuangChau}&industry={industries}")).GetProperty("plots")[0];

        var industry = Assert.Single(plot.GetProperty("reasons").EnumerateArray(), said => said.GetProperty("code").GetString() == "industry");
        Assert.Equal(reason, industry.GetProperty("message").GetProperty("en").GetString());
    }

    [Fact]
    public async Task A_figure_of_more_than_ninety_days_ago_is_stale()
    {
        var plots = (await province.ReadAsync($"/api/plots?{QuangChau}&haFrom=2")).GetProperty("plots");

        Assert.True(plots[0].GetProperty("reports").GetProperty("powerMw").GetProperty("stale").GetBoolean());
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        Assert.Equal(
            ["powerMw bad-number", "together missing-parameter", "sort missing-parameter", "limit bad-limit", "validAt bad-date", "district unknown-unit", "industry unknown-industry"],
            await province.MistakesAsync("powerMw=-1&together=true&sort=price&limit=0&validAt=yesterday&district=nowhere&industry=99"));
        Assert.Equal(["power unknown-parameter"], await province.MistakesAsync("power=1"));
    }

    [Theory]
    [InlineData("haFrom=3&haTo=2", "haTo empty-range")]
    [InlineData("haFrom=NaN", "haFrom bad-number")]
    [InlineData("gas=yes", "gas unknown-word")]
    [InlineData("priceTo=9", "priceTo missing-parameter")]
    [InlineData("bbox=1,2,3", "bbox bad-bbox")]
    [InlineData("bbox=106,21,Infinity,22", "bbox bad-bbox")]
    [InlineData("bbox=107,21,106,22", "bbox bad-bbox")]
    [InlineData("bbox=466,21,467,22", "bbox bad-bbox")]
    [InlineData("bbox=0,95,1,96", "bbox bad-bbox")]
    [InlineData("within=POLYGON((0 0,1 1,1 0,0 1,0 0))", "within bad-area")]
    [InlineData("within={\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[1,0]]]}", "within bad-area")]
    [InlineData("within=POINT(0 0)", "within bad-area")]
    [InlineData("within={", "within bad-area")]
    [InlineData("within=SRID=4756;POLYGON((106 21,107 21,107 22,106 21))", "within bad-area")]
    [InlineData("within=POLYGON((106 21,107 21,107 22,106 21),(108 21,108.1 21,108.1 21.1,108 21))", "within bad-area")]
    [InlineData("within=POLYGON((21 106,21 107,22 107,21 106))", "within swapped-axes")]
    [InlineData("within=POLYGON((2356000 417000,2356000 418000,2357000 418000,2356000 417000))&within-crs=EPSG:9214", "within swapped-axes")]
    [InlineData("within=POLYGON((106 21,107 21,107 22,106 21))&within-crs=EPSG:9214", "within outside-area-of-use")]
    [InlineData("within=POLYGON((106 21,107 21,107 22,106 21))&within-crs=EPSG:6956", "within-crs deprecated-crs")]
    [InlineData("within-crs=VN-2000", "within-crs unknown-crs")]
    [InlineData("q=%EF%BF%BE", "q bad-character")]
    [InlineData("cursor=nonsense", "cursor bad-cursor")]
    [InlineData("f=xml", "f unknown-word")]
    [InlineData("unknown=maybe", "unknown unknown-word")]
    [InlineData("reportedWithinDays=0", "reportedWithinDays bad-number")]
    public async Task A_mistake_names_its_place(string query, string mistake)
    {
        Assert.Equal([mistake], await province.MistakesAsync(query));
    }

    [Theory]
    [InlineData("sort=fit&powerMw=4")]
    [InlineData("sort=area")]
    [InlineData("sort=-leaseUntil")]
    public async Task Pages_follow_each_other_without_loss_or_repeats(string query)
    {
        var whole = await province.FindAsync($"{query}&{Day}");
        var (codes, next) = (new List<string>(), $"/api/plots?{query}&{Day}&limit=1");
        while (next is not null)
        {
            var page = await province.ReadAsync(next);
            codes.Add(SearchedProvince.Codes(page.GetProperty("plots")));
            Assert.Equal(whole.Split(' ').Length, page.GetProperty("numberMatched").GetInt32());
            next = page.GetProperty("next").GetString();
        }

        Assert.Equal(whole, string.Join(' ', codes));
    }

    [Fact]
    public async Task Neighbours_together_reach_what_none_of_them_reaches_alone()
    {
        var together = (await province.ReadAsync($"/api/plots?{QuangChau}&haFrom=2&haTo=3&together=true")).GetProperty("together");

        var set = Assert.Single(together.GetProperty("sets").EnumerateArray());
        Assert.True(together.GetProperty("complete").GetBoolean());
        Assert.Equal("chau-a-01 chau-a-02", SearchedProvince.Codes(set.GetProperty("plots")));
        Assert.InRange(set.GetProperty("hectares").GetDouble(), 2.28, 2.32);
        Assert.Contains(set.GetProperty("plots")[0].GetProperty("reasons").EnumerateArray(), reason => reason.GetProperty("code").GetString() == "area" && reason.GetProperty("met").GetString() == "no");
    }

    [Fact]
    public async Task A_plot_that_is_let_does_not_join_its_neighbours()
    {
        var together = (await province.ReadAsync($"/api/plots?{QuangChau}&haFrom=2&haTo=30&together=true")).GetProperty("together");

        Assert.DoesNotContain(together.GetProperty("sets").EnumerateArray(), set => SearchedProvince.Codes(set.GetProperty("plots")).Contains("a-03", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("powerMw=4")]
    [InlineData("haFrom=2")]
    [InlineData("haFrom=2&together=true")]
    [InlineData("kind=industrial-zone&status=available,leased")]
    [InlineData("province=24&district=222")]
    [InlineData("priceTo=100&priceUnit=usd-per-m2")]
    [InlineData("industry=26&unknown=exclude")]
    [InlineData("status=available,leased&unknown=exclude")]
    [InlineData("priceTo=70&priceUnit=usd-per-m2&unknown=exclude")]
    public async Task Each_facet_counts_what_its_choice_would_show(string query)
    {
        var answer = await province.ReadAsync($"/api/plots?{Day}&facets=true&{query}");
        var facets = answer.GetProperty("facets");
        var asked = query.Split('&', StringSplitOptions.RemoveEmptyEntries);
        var isKnownOnly = asked.Contains("unknown=exclude", StringComparer.Ordinal);

        foreach (var facet in facets.EnumerateObject().Where(facet => isKnownOnly || facet.Name is not ("status" or "priceUnit")))
        {
            // What nobody said of is shown with every industry.
            var unsaid = isKnownOnly || facet.Name != "industry" ? 0 : Sum(facet.Value, code => code.ValueKind == JsonValueKind.Null);
            foreach (var choice in facet.Value.EnumerateArray().Where(choice => choice.GetProperty("code").ValueKind == JsonValueKind.String))
            {
                if (Chosen(facet.Name, choice.GetProperty("code").GetString()!) is not { } chosen || (facet.Name == "hectares" && asked.Contains("together=true", StringComparer.Ordinal)))
                {
                    continue;
                }

                var rest = asked.Where(part => !chosen.Any(own => own[..own.IndexOf('=', StringComparison.Ordinal)] == part[..part.IndexOf('=', StringComparison.Ordinal)]));
                var shown = await province.ReadAsync($"/api/plots?{Day}&{string.Join('&', rest.Concat(chosen.Where(part => !part.EndsWith('='))))}");
                Assert.True(
                    shown.GetProperty("numberMatched").GetInt64() == choice.GetProperty("count").GetInt64() + unsaid,
                    $"{choice} of {facet.Name}, but {shown.GetProperty("numberMatched")} shown");
            }
        }

        var matched = answer.GetProperty("numberMatched").GetInt64();
        Assert.Equal(asked.Any(part => part.StartsWith("ha", StringComparison.Ordinal)) ? 6 : matched, Sum(facets.GetProperty("hectares")));
    }

    [Fact]
    public async Task An_area_may_be_written_in_a_zone_of_VN_2000()
    {
        var square = CoordinateConversion.Between(Crs.Crs84, Crs.OfSrid(9214)!);
        var corners = new[] { (106.2011, 21.3), (106.2019, 21.3), (106.2019, 21.31), (106.2011, 21.31), (106.2011, 21.3) }
            .Select(corner => square.Convert(new MapPosition(corner.Item1, corner.Item2)))
            .Select(corner => string.Create(CultureInfo.InvariantCulture, $"{corner.X:0.000} {corner.Y:0.000}"));

        Assert.Equal("chau-a-02", await province.FindAsync($"{QuangChau}&within=POLYGON(({string.Join(',', corners)}))&within-crs=EPSG:9214"));
    }

    [Fact]
    public async Task What_was_known_before_a_correction_can_be_asked_for_again()
    {
        var before = Uri.EscapeDataString(province.BeforeCorrection.ToString("O", CultureInfo.InvariantCulture));

        Assert.Equal("chau-a-04", await province.FindAsync($"{QuangChau}&powerMw=15&unknown=exclude"));
        Assert.Equal("", await province.FindAsync($"{QuangChau}&powerMw=15&unknown=exclude&knownAt={before}"));
        Assert.Equal("", await province.FindAsync("site=kcn-quang-chau&validAt=2024-06-01"));
    }

    [Fact]
    public async Task Unchanged_is_304()
    {
        using var first = await province.Http.GetAsync($"/api/plots?{QuangChau}", Cancellation);
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/api/plots?{QuangChau}") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var unchanged = await province.Http.SendAsync(again, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task A_table_for_spreadsheets_has_the_same_plots()
    {
        var csv = await province.Http.GetStringAsync($"/api/plots?{QuangChau}&powerMw=4&f=csv", Cancellation);

        var lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("code,label,site,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("kcn-quang-chau-a-01,A-01,kcn-quang-chau,Quang Châu,industrial-zone,established,all,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Industries_are_a_tree()
    {
        var sections = (await province.ReadAsync("/api/industries")).GetProperty("sections");

        Assert.Equal("C 10 13 26 H 52", string.Join(' ', sections.EnumerateArray().SelectMany(section => section.GetProperty("divisions").EnumerateArray().Prepend(section)).Select(each => each.GetProperty("code").GetString())));
    }

    [Fact]
    public async Task A_plot_counts_in_every_district_it_is_found_by()
    {
        var districts = (await province.ReadAsync($"/api/plots?{Day}&site=kcn-cho&status=leased&facets=true")).GetProperty("facets").GetProperty("district");

        Assert.Equal("221 222", string.Join(' ', districts.EnumerateArray().Select(choice => choice.GetProperty("code").GetString())));
    }

    /// <summary>The parameters that choose it, with nothing after those that the choice leaves out; null where none does.</summary>
    private static string[]? Chosen(string facet, string code) => facet switch
    {
        "hectares" => [.. code.Split('-').Zip(["haFrom", "haTo"], (hectares, name) => $"{name}={(hectares == "0" ? "" : hectares)}")],
        "quality" => code == "surveyed" ? ["surveyedOnly=true"] : null,
        _ => [$"{facet}={code}"],
    };

    private static long Sum(JsonElement facet) => Sum(facet, _ => true);

    private static long Sum(JsonElement facet, Func<JsonElement, bool> isOfCode) =>
        facet.EnumerateArray().Where(choice => isOfCode(choice.GetProperty("code"))).Sum(choice => choice.GetProperty("count").GetInt64());
}
