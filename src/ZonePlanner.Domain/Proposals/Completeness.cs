using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Domain.Proposals;

/// <summary>Whether a proposal says all it must, and nothing the record contradicts. What is found here keeps it from being handed in.</summary>
public static class Completeness
{
    private const int FarthestYears = 5;

    private static readonly DateOnly Earliest = new(1990, 1, 1);

    /// <summary>What is said of the proposal as a whole.</summary>
    /// <param name="content">The proposal.</param>
    /// <param name="today">The day it is looked at.</param>
    public static IEnumerable<Finding> Check(ProposalContent content, DateOnly today)
    {
        if (content.ValidFrom is { } day && (day < Earliest || day > today.AddYears(FarthestYears)))
        {
            // A slip of the year would close the site to every later proposal.
            yield return Finding.Error("valid-from-far", Message.Of(
                $"Ngày có hiệu lực {day:dd/MM/yyyy} quá xa: chọn từ {Earliest:dd/MM/yyyy} đến {today.AddYears(FarthestYears):dd/MM/yyyy}.",
                $"The day {day:yyyy-MM-dd} is too far away: choose one from {Earliest:yyyy-MM-dd} to {today.AddYears(FarthestYears):yyyy-MM-dd}."))
                with
            { Subject = "validFrom" };
        }

        if (content.ValidFrom is null)
        {
            yield return Finding.Error("valid-from-missing", Message.Of($"Thiếu ngày có hiệu lực.", $"The day it takes effect is missing.")) with { Subject = "validFrom" };
        }

        if (content.Changes.Count == 0)
        {
            yield return Finding.Error("nothing-changes", Message.Of($"Đề xuất chưa thay đổi khu, cụm nào.", $"The proposal changes no site yet.")) with { Subject = "changes" };
        }

        foreach (var twice in content.Changes.Select(Subject).OfType<string>().GroupBy(code => code).Where(same => same.Skip(1).Any()).Select(same => same.Key))
        {
            yield return Finding.Error("site-twice", Message.Of($"“{twice}” được thay đổi hai lần trong một đề xuất.", $"“{twice}” is changed twice in one proposal.")) with { Subject = twice };
        }
    }

    /// <summary>What is said of one of its changes, beside what the record says of the site.</summary>
    /// <param name="content">The proposal.</param>
    /// <param name="change">One of its changes.</param>
    /// <param name="known">The sites it names, as the record has them.</param>
    public static IEnumerable<Finding> Check(ProposalContent content, ProposedChange change, IReadOnlyDictionary<string, SiteBefore> known)
    {
        if (change.Movement is null)
        {
            yield return Missing("movement", "Thiếu loại biến động.", "The kind of movement is missing.");
        }

        var before = change.Site is null ? null : known.GetValueOrDefault(change.Site);
        foreach (var finding in change.Site is null ? OfNew(change, known) : OfKnown(change, before))
        {
            yield return finding;
        }

        foreach (var finding in OfOutline(change, before).Concat(OfTarget(content, change, known)).Concat(Contradictions.Check(change, before)))
        {
            yield return finding;
        }
    }

    // A new site without a code is known by its kind and name, of which its code is made.
    private static string? Subject(ProposedChange change) =>
        change.Site ?? change.Code ?? (change.Name is null ? null : $"{change.Kind} {PublicCode.Of(change.Name)}");

    private static IEnumerable<Finding> OfNew(ProposedChange change, IReadOnlyDictionary<string, SiteBefore> known)
    {
        if (PublicCode.Of(change.Name ?? "").Length == 0)
        {
            yield return Missing("name", "Thiếu tên khu, cụm.", "The name of the site is missing.");
        }

        if (change.Kind is null)
        {
            yield return Missing("kind", "Thiếu loại khu, cụm.", "The kind of site is missing.");
        }

        if (change.Code is { } code && known.ContainsKey(code))
        {
            yield return Finding.Error("code-taken", Message.Of($"Mã “{code}” đã thuộc về một khu, cụm khác.", $"The code “{code}” belongs to another site.")) with { Subject = code };
        }

        if (change.Movement is not (null or MovementKind.Establish))
        {
            yield return Finding.Error("nothing-to-move", Message.Of(
                $"Khu, cụm mới chỉ có thể được thành lập: hãy chọn khu, cụm đã có, hoặc chọn biến động “thành lập”.",
                $"A new site can only be established: choose a site there is, or the movement “establish”."))
                with
            { Subject = "movement" };
        }
    }

    private static IEnumerable<Finding> OfKnown(ProposedChange change, SiteBefore? before)
    {
        if (before is null)
        {
            yield return Finding.Error("site-unknown", Message.Of($"Không có khu, cụm nào mang mã “{change.Site}”.", $"No site has the code “{change.Site}”.")) with { Subject = change.Site };
            yield break;
        }

        if (!before.IsOfProvince)
        {
            yield return Finding.Error("site-elsewhere", Message.Of(
                $"“{before.Name ?? before.Code}” không thuộc tỉnh của đề xuất này.",
                $"“{before.Name ?? before.Code}” does not belong to the province of this proposal."))
                with
            { Subject = before.Code };
        }

        if (before.LaterFrom is { } later)
        {
            yield return Finding.Error("later-version", Message.Of(
                $"“{before.Name ?? before.Code}” đã có quy định từ ngày {later:dd/MM/yyyy}: hãy chọn ngày hiệu lực từ ngày đó trở đi.",
                $"The record already says what “{before.Name ?? before.Code}” is from {later:yyyy-MM-dd} on: choose a day not before that."))
                with
            { Subject = before.Code };
        }

        var isInForce = before.Status is SiteStatus.Planned or SiteStatus.Established or SiteStatus.Operating;
        if (change.Movement == MovementKind.Reinstate ? isInForce : !isInForce)
        {
            yield return change.Movement == MovementKind.Reinstate
                ? Finding.Error("still-in-force", Message.Of($"“{before.Name}” đang có hiệu lực, không cần khôi phục.", $"“{before.Name}” is in force: there is nothing to reinstate.")) with { Subject = before.Code }
                : Finding.Error("not-in-force", Message.Of(
                    $"“{before.Name ?? before.Code}” không có hiệu lực vào ngày này: chỉ có thể khôi phục.",
                    $"“{before.Name ?? before.Code}” is not in force on that day: it can only be reinstated."))
                    with
                { Subject = before.Code };
        }
    }

    private static IEnumerable<Finding> OfOutline(ProposedChange change, SiteBefore? before)
    {
        var needed = change.Movement is MovementKind.Expand or MovementKind.Reduce || (change.Movement == MovementKind.Establish && before is not { HasBoundary: true });
        if (needed && change.Outline is null)
        {
            yield return Missing("geometry", "Chưa có ranh giới.", "There is no boundary yet.");
        }

        if (change.Outline is not null && change.Quality is null)
        {
            yield return Missing("quality", "Chưa ghi ranh giới được đo đạc hay số hoá.", "It is not said whether the boundary was surveyed or digitised.");
        }

        if (change.Outline is not null && !change.LeavesInForce)
        {
            yield return Finding.Error("outline-of-ended", Message.Of(
                $"Khu, cụm bị đưa ra khỏi quy hoạch hay sáp nhập giữ ranh giới cuối cùng: hãy bỏ ranh giới mới.",
                $"A site that is withdrawn or merged keeps its last boundary: take the new one away."))
                with
            { Subject = "geometry" };
        }
    }

    private static IEnumerable<Finding> OfTarget(ProposalContent content, ProposedChange change, IReadOnlyDictionary<string, SiteBefore> known)
    {
        if (change.Movement == MovementKind.Merge && change.Into is null)
        {
            yield return Missing("into", "Chưa ghi sáp nhập vào khu, cụm nào.", "It is not said which site it is merged into.");
        }

        if (change.Into is { } into && (into == change.Site || into == change.Code || !IsThere(content, into, known)))
        {
            yield return Finding.Error("into-unknown", Message.Of(
                $"Không có khu, cụm nào khác của tỉnh, đang có hiệu lực, mang mã “{into}” để nhận đất.",
                $"No other site of the province that is in force has the code “{into}” to take the land."))
                with
            { Subject = into };
        }
    }

    // A site that takes land is of the province, in force on the day, and not ended by this very proposal; or a new one of it.
    private static bool IsThere(ProposalContent content, string into, IReadOnlyDictionary<string, SiteBefore> known) =>
        content.Changes.Any(other => other.Site is null && other.Code == into)
        || (known.GetValueOrDefault(into) is { IsOfProvince: true, Status: SiteStatus.Planned or SiteStatus.Established or SiteStatus.Operating }
            && !content.Changes.Any(other => other.Site == into && !other.LeavesInForce));

    private static Finding Missing(string member, string vi, string en) => Finding.Error($"{member}-missing", new(vi, en)) with { Subject = member };
}
