using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Domain.Checks;

/// <summary>How large a cluster may be, by the decree in force on the day. A warning, never a block; advice where the decree was not read.</summary>
internal static class ClusterSize
{
    private const string Newest = "CCN.2026";

    private static readonly string[] Known = ["CCN.size", "CCN.size.2017", "CCN.size.2009"];

    public static IEnumerable<Finding> Check(BoundaryQuestion question, Surroundings there, RuleBook law)
    {
        if (question.Kind != SiteKind.IndustrialCluster)
        {
            return [];
        }

        // A decree that nobody here has read is said to replace the last one that was: judge by that one, advise only, and name both.
        var successor = law.InForce(Newest) is { } newest && !newest.IsVerified() ? newest : null;
        var rule = Known.Select(law.InForce).FirstOrDefault(found => found is not null) ?? (successor is null ? null : law.LastBefore(Known));
        return rule is null ? [] : Judge(there.Measured, IsMountainous(there), rule)
            .Select(finding => Tell(finding, rule, successor) with { Raw = Quantity.Hectares(there.Measured), Judged = Quantity.RoundedHectares(there.Measured) });
    }

    private static bool? IsMountainous(Surroundings there) => there.Units
        .Where(unit => unit.Mountainous is not null)
        .MaxBy(unit => (unit.Level, unit.Area.SquareMetres))?.Mountainous;

    private static IEnumerable<Finding> Judge(LandArea area, bool? mountainous, LawRule rule)
    {
        var (smallest, smallestSpecial, largest, largestExpanded) =
            (rule.Number("min_ha"), rule.Number("min_ha_mountain_or_craft"), rule.Number("max_ha"), rule.Number("max_ha_expanded"));
        var ha = (double)area.RoundedHectares;
        if (smallest is null && largest is null)
        {
            yield return Finding.Advice("cluster-size-not-judged", Message.Of(
                $"Quy định về diện tích cụm công nghiệp của ngày đó ({rule.Article}) chưa có số liệu trong hệ thống: chưa xét.",
                $"The rule of that day on the size of clusters ({rule.Article}) is on the record without its numbers: not judged."));
        }
        else if (ha < smallest && !(ha >= smallestSpecial && mountainous == true))
        {
            var perhaps = smallestSpecial is { } special && ha >= special;
            yield return new Finding("cluster-too-small", perhaps && mountainous is null ? Severity.Advice : Severity.Warning, Message.Of(
                $"Cụm công nghiệp từ {smallest:0.##} ha trở lên; ranh giới này đo được {ha:N2} ha.",
                $"A cluster has at least {smallest:0.##} ha; this boundary measures {ha:N2} ha.").And(smallestSpecial is null ? null : Message.Of(
                $"Ở huyện miền núi hoặc với cụm làng nghề: từ {smallestSpecial:0.##} ha.",
                $"In a mountainous district, or for a craft-village cluster: {smallestSpecial:0.##} ha.")));
        }
        else if (ha > (largestExpanded ?? largest))
        {
            yield return Finding.Warning("cluster-too-large", Message.Of(
                $"Cụm công nghiệp không quá {largestExpanded ?? largest:0.##} ha; ranh giới này đo được {ha:N2} ha.",
                $"A cluster has at most {largestExpanded ?? largest:0.##} ha; this boundary measures {ha:N2} ha."));
        }
        else if (ha > largest)
        {
            yield return Finding.Advice("cluster-too-large", Message.Of(
                $"Cụm công nghiệp không quá {largest:0.##} ha, sau mở rộng không quá {largestExpanded:0.##} ha; ranh giới này đo được {ha:N2} ha.",
                $"A cluster has at most {largest:0.##} ha, or {largestExpanded:0.##} ha after expansion; this boundary measures {ha:N2} ha."));
        }
        else
        {
            // Within the law.
        }
    }

    private static Finding Tell(Finding finding, LawRule rule, LawRule? successor) => successor is null
        ? finding with { Severity = Lesser(finding.Severity, rule.AtMost(finding.Severity)), Article = rule.Cited() }
        : finding with
        {
            Severity = Severity.Advice,
            Article = $"{rule.Cited()}; {successor.Cited()}",
            Message = finding.Message.And(Message.Of(
                $"Xét theo {rule.Article}, văn bản cuối cùng đã đối chiếu; {successor.Article} được cho là đã thay từ {successor.Valid.From:dd/MM/yyyy} nhưng chưa đối chiếu nguyên văn.",
                $"Judged by {rule.Article}, the last one whose text was read; {successor.Article} is said to replace it from {successor.Valid.From:yyyy-MM-dd}, but its text has not been read.")),
        };

    private static Severity Lesser(Severity one, Severity other) => one > other ? one : other;
}
