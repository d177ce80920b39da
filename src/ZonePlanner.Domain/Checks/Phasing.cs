using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Domain.Checks;

/// <summary>When a zone must be built in phases: over 500 ha, or over its region's share of two-crop rice land.</summary>
internal static class Phasing
{
    public static IEnumerable<Finding> Check(BoundaryQuestion question, Surroundings there, RuleBook law)
    {
        if (question.Kind != SiteKind.IndustrialZone)
        {
            yield break;
        }

        if (law.InForce("KCN.phase") is { } phase && phase.Number("max_phase_ha") is { } largest && there.Measured > LandArea.FromHectares(largest))
        {
            yield return new Finding("phasing", phase.AtMost(Severity.Warning), Message.Of(
                $"Khu công nghiệp trên {largest:0.##} ha phải phân kỳ, mỗi giai đoạn không quá {largest:0.##} ha; ranh giới này đo được {there.Measured.Hectares:N2} ha.",
                $"A zone over {largest:0.##} ha is built in phases of at most {largest:0.##} ha each; this boundary measures {there.Measured.Hectares:N2} ha."))
                with
            { Article = phase.Cited(), Raw = Quantity.Hectares(there.Measured), Judged = Quantity.Hectares(there.Measured) };
        }

        if (law.InForce("KCN.phase_rice") is { } rice && TwoCropRice(there) is { Area: var area } ground && Judge(there, rice, area) is { } finding)
        {
            yield return finding with { Area = area, Place = ground.Place, Layer = ground.Layer, Subject = ground.LandUseCode, Article = rice.Cited(), Raw = Quantity.Hectares(area), Judged = Quantity.Hectares(area) };
        }
    }

    // Layers of one kind may show the same field: the largest of them, not their sum.
    private static ProtectedGround? TwoCropRice(Surroundings there) => there.Protected
        .Where(ground => ground is { Kind: ProtectedLayerKind.RiceLand, LandUseCode: "LUC", LaterFrom: null })
        .MaxBy(ground => ground.Area);

    private static Finding? Judge(Surroundings there, LawRule rule, LandArea area)
    {
        var limits = RiceRegions.Of(there.OldProvince) is { } region
            ? [rule.Number(region.Parameter)]
            : RiceRegions.All.Select(known => rule.Number(known.Parameter)).ToArray();
        var (lowest, highest) = (limits.Min(), limits.Max());
        if (lowest is null || area <= LandArea.FromHectares(lowest.Value))
        {
            return null;
        }

        var certain = area > LandArea.FromHectares(highest ?? lowest.Value);
        return new Finding("phasing-rice", rule.AtMost(certain ? Severity.Warning : Severity.Advice), Message.Of(
            $"Lấy {area.Hectares:N2} ha đất chuyên trồng lúa; trên {(certain ? highest : lowest):0.##} ha thì phải phân kỳ.",
            $"It takes {area.Hectares:N2} ha of two-crop rice land; over {(certain ? highest : lowest):0.##} ha a zone is built in phases.").And(certain ? null : Message.Of(
            $"Mức của vùng này không rõ (từ {lowest:0.##} đến {highest:0.##} ha).",
            $"The limit of this region is not known ({lowest:0.##} to {highest:0.##} ha).")));
    }
}
