using System.Globalization;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Plans;

/// <summary>What is known not to be known about a plan, in words.</summary>
internal static class ReconciliationNotes
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static IReadOnlyList<Sentence> Of(TargetFigures? target, LedgerFigures? ledger, NamedFigures named)
    {
        var difference = PlanDifference.Of(target, ledger, named);
        return [.. OfLedger(ledger, difference), .. OfNames(target, named, difference)];
    }

    private static IEnumerable<Sentence> OfLedger(LedgerFigures? ledger, PlanDifference difference)
    {
        if (ledger is null)
        {
            yield return new Sentence("Quy hoạch không có dòng biến động nào được ghi.", "No movement of this plan is on record.");
            yield break;
        }

        if (difference.LedgerBalances is { } balances)
        {
            yield return balances
                ? new Sentence("Sổ biến động khớp với chỉ tiêu.", "The ledger comes to the target.")
                : new Sentence(
                    $"Chỉ tiêu trừ sổ biến động: {Vi(difference.LedgerCount)} khu, cụm; {Vi(difference.LedgerHa)} ha.",
                    $"Target less ledger, in sites: {En(difference.LedgerCount)}; in hectares: {En(difference.LedgerHa)}.");
        }

        if (ledger.LinesWithoutHa > 0)
        {
            yield return new Sentence($"{ledger.LinesWithoutHa} dòng biến động không ghi diện tích.", $"Lines of the ledger without an area: {ledger.LinesWithoutHa}.");
        }

        if (ledger.LinesWithoutCount > 0)
        {
            yield return new Sentence($"{ledger.LinesWithoutCount} dòng biến động không ghi số lượng.", $"Lines of the ledger without a count: {ledger.LinesWithoutCount}.");
        }
    }

    private static IEnumerable<Sentence> OfNames(TargetFigures? target, NamedFigures named, PlanDifference difference)
    {
        if (difference.UnnamedCount is > 0)
        {
            yield return new Sentence(
                $"Biết tên {named.Count} trên {Vi(target?.Count)}: còn {Vi(difference.UnnamedCount)} chưa rõ tên.",
                $"{named.Count} of {En(target?.Count)} are named; not known by name: {En(difference.UnnamedCount)}.");
        }
        else if (difference.UnnamedCount is < 0)
        {
            yield return new Sentence(
                $"Biết tên {named.Count}, nhiều hơn chỉ tiêu {Vi(-difference.UnnamedCount)}: danh sách gồm tên của nhiều thời điểm hoặc nhiều văn bản.",
                $"Named: {named.Count}, {En(-difference.UnnamedCount)} more than promised: the names come from several papers or dates.");
        }

        if (named.WithoutArea > 0)
        {
            yield return new Sentence($"{named.WithoutArea} khu, cụm có tên chưa rõ diện tích.", $"Named sites without a known area: {named.WithoutArea}.");
        }

        if (difference.UnknownHa is > 0)
        {
            yield return new Sentence(
                $"Các khu, cụm có tên cộng lại {Vi(named.DecidedHa)} ha: còn {Vi(difference.UnknownHa)} ha chưa rõ ở đâu.",
                $"The named sites come to {En(named.DecidedHa)} ha; not accounted for: {En(difference.UnknownHa)} ha.");
        }

        if (named.Deferred > 0)
        {
            yield return new Sentence($"{named.Deferred} khu, cụm lùi sang kỳ sau không tính ở đây.", $"Put off to a later period and not counted here: {named.Deferred}.");
        }
    }

    private static string Vi(decimal? number) => string.Create(Vietnamese, $"{number:#,0.####}");

    private static string En(decimal? number) => string.Create(CultureInfo.InvariantCulture, $"{number:#,0.####}");
}
