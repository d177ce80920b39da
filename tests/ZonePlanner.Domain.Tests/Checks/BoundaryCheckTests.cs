using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Domain.Tests.Checks;

public sealed class BoundaryCheckTests
{
    private static readonly MultiPolygon Somewhere = MultiPolygon.Empty;

    private static readonly LawRule Size2024 = Rule("CCN.size", """{"min_ha":10,"min_ha_mountain_or_craft":5,"max_ha":75}""", new(2024, 5, 1), new(2026, 9, 15));

    private static readonly LawRule Size2026 = Rule("CCN.2026", "{}", new(2026, 9, 15), null, "secondary only, NOT verified");

    private static readonly LawRule Size2009 = Rule("CCN.size.2009", """{"max_ha":50,"max_ha_expanded":75}""", new(2009, 10, 5), new(2017, 7, 15));

    private static readonly LawRule Size2017 = Rule("CCN.size.2017", "{}", new(2017, 7, 15), new(2024, 5, 1), "from memory");

    private static readonly LawRule PhaseRice = Rule("KCN.phase_rice", """{"rr_mk":200,"nc_cc_se":150,"nm_hl":100}""", new(2022, 7, 15), null);

    [Theory]
    [InlineData("2025-01-01", 9.9999, Severity.Warning, "cluster-too-small")]
    [InlineData("2025-01-01", 75.0001, Severity.Warning, "cluster-too-large")]
    [InlineData("2026-11-23", 9.9999, Severity.Advice, "cluster-too-small")]
    [InlineData("2026-11-23", 80, Severity.Advice, "cluster-too-large")]
    [InlineData("2010-01-01", 80, Severity.Warning, "cluster-too-large")]
    [InlineData("2010-01-01", 60, Severity.Advice, "cluster-too-large")]
    [InlineData("2020-01-01", 80, Severity.Advice, "cluster-size-not-judged")]
    public void The_size_of_a_cluster_is_judged_by_the_decree_of_its_day(string day, double hectares, Severity severity, string code)
    {
        var finding = Assert.Single(Judge(Cluster(day), There(hectares) with { Units = [Commune(mountainous: false)] }));

        Assert.Equal((code, severity), (finding.Code, finding.Severity));
    }

    [Theory]
    [InlineData("2025-01-01", 10)]
    [InlineData("2025-01-01", 75)]
    [InlineData("2026-11-23", 75)]
    [InlineData("2005-01-01", 500)]
    public void A_size_within_the_law_or_before_it_is_not_mentioned(string day, double hectares)
    {
        Assert.Empty(Judge(Cluster(day), There(hectares)));
    }

    [Theory]
    [InlineData(true, 6, null)]
    [InlineData(false, 6, Severity.Warning)]
    [InlineData(null, 6, Severity.Advice)]
    [InlineData(true, 4, Severity.Warning)]
    [InlineData(null, 4, Severity.Warning)]
    public void Small_clusters_depend_on_mountains_and_the_unknown_is_only_advice(bool? mountainous, double hectares, Severity? severity)
    {
        var findings = Judge(Cluster("2025-01-01"), There(hectares) with { Units = [Commune(mountainous)] });

        Assert.Equal(severity, findings.FirstOrDefault()?.Severity);
    }

    [Fact]
    public void The_unread_decree_is_named_beside_the_one_it_is_said_to_replace()
    {
        var finding = Assert.Single(Judge(Cluster("2026-11-23"), There(80)));

        Assert.Contains("CCN.size Art", finding.Article, StringComparison.Ordinal);
        Assert.Contains("CCN.2026 Art", finding.Article, StringComparison.Ordinal);
        Assert.Contains("15/09/2026", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tỉnh Bắc Giang", 99, null)]
    [InlineData("Tỉnh Bắc Giang", 101, Severity.Warning)]
    [InlineData("Tỉnh Thái Bình", 199, null)]
    [InlineData("Tỉnh Thái Bình", 201, Severity.Warning)]
    [InlineData("Tỉnh Phú Yên", 151, Severity.Warning)]
    [InlineData(null, 101, Severity.Advice)]
    [InlineData(null, 201, Severity.Warning)]
    public void Two_crop_rice_is_phased_by_region(string? province, double hectares, Severity? severity)
    {
        var rice = new ProtectedGround(ProtectedLayerKind.RiceLand, "LUC", new("Lúa", null, null), null, LandArea.FromHectares(hectares), LandArea.Zero, IsBlocked: false, Somewhere);
        var findings = Judge(Cluster("2025-01-01") with { Kind = SiteKind.IndustrialZone }, There(400) with { OldProvince = province, Protected = [rice] });

        Assert.Equal(severity, findings.SingleOrDefault(finding => finding.Code == "phasing-rice")?.Severity);
    }

    [Fact]
    public void Errors_come_first_and_warnings_have_a_place()
    {
        var rice = new ProtectedGround(ProtectedLayerKind.RiceLand, "LUC", new("Lúa", null, null), null, LandArea.FromHectares(3), LandArea.FromHectares(3), IsBlocked: true, Somewhere);
        var check = BoundaryCheck.Of(
            Somewhere,
            [Finding.Advice("height-dropped", new("", ""))],
            Cluster("2025-01-01") with { Declared = LandArea.FromHectares(50) },
            There(80) with { Protected = [rice] },
            new RuleBook([Size2024], new(2025, 1, 1)));

        Assert.Equal(["rice-land", "cluster-too-large", "declared-area", "height-dropped"], check.Findings.Select(finding => finding.Code));
        Assert.All(check.Findings.Where(finding => finding.Severity != Severity.Advice), finding => Assert.NotNull(finding.Place));
        Assert.False(check.IsPublishable);
    }

    [Fact]
    public void A_declared_area_within_a_thousandth_is_not_mentioned()
    {
        Assert.Empty(Judge(Cluster("2005-01-01") with { Declared = LandArea.FromHectares(75.05) }, There(75)));
        Assert.Single(Judge(Cluster("2005-01-01") with { Decided = LandArea.FromHectares(75.2) }, There(75)));
    }

    private static Finding[] Judge(BoundaryQuestion question, Surroundings there) =>
        [.. BoundaryCheck.Of(Somewhere, [], question, there, new RuleBook([Size2024, Size2026, Size2009, Size2017, PhaseRice], question.ValidAt)).Findings];

    private static BoundaryQuestion Cluster(string day) => new(SiteKind.IndustrialCluster, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    private static UnitThere Commune(bool? mountainous) => new(UnitLevel.Commune, "xa", "Xã", LandArea.FromHectares(1), mountainous);

    private static Surroundings There(double hectares) => new()
    {
        Measured = LandArea.FromHectares(hectares),
        Geodesic = LandArea.FromHectares(hectares),
        AreaSrid = 9214,
        Layers = [new(ProtectedLayerKind.RiceLand, new("Lúa", null, null), CoversAll: true)],
    };

    private static LawRule Rule(string code, string parameters, DateOnly from, DateOnly? until, string confidence = "verified") => new()
    {
        Code = code,
        Text = code,
        Parameters = parameters,
        Article = $"{code} Art",
        Valid = new LegalPeriod(from, until),
        Confidence = confidence,
        Source = "made up for a test",
    };
}
