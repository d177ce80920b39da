using System.Globalization;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Domain.Proposals;

/// <summary>Whether a change says one thing: the ledger counts by its movement, the map shows its status, kind and name.</summary>
internal static class Contradictions
{
    public static IEnumerable<Finding> Check(ProposedChange change, SiteBefore? before)
    {
        if (change is { Movement: not null, Status: { } status } && !Fits(change.Movement.Value, status))
        {
            yield return Finding.Error("status-contradicts", Message.Of(
                $"Trạng thái không khớp với loại biến động: hãy bỏ trạng thái hoặc đổi loại biến động.",
                $"The status contradicts the movement: leave the status out, or change the movement."))
                with
            { Subject = "status" };
        }

        if (change.Into is { } into && change.Movement is not (null or MovementKind.Merge or MovementKind.Reduce or MovementKind.Convert))
        {
            yield return Finding.Error("into-unneeded", Message.Of(
                $"Chỉ sáp nhập, thu hẹp hoặc chuyển đổi mới giao đất cho khu, cụm khác: hãy bỏ “{into}”.",
                $"Only a merge, a reduction or a conversion gives land to another site: take “{into}” away."))
                with
            { Subject = into };
        }

        if (before is { Kind: { } had } && OfKind(change, had) is { } contradiction)
        {
            yield return contradiction with { Subject = "kind" };
        }

        if (change.Name is { } name && (PublicCode.Of(name).Length == 0 || name.Any(IsInvisible)))
        {
            yield return Finding.Error("name-unreadable", Message.Of($"Tên phải có chữ hoặc số, không có ký tự ẩn.", $"A name has letters or digits, and no invisible characters.")) with { Subject = "name" };
        }
    }

    private static bool Fits(MovementKind movement, SiteStatus status) => movement switch
    {
        MovementKind.Withdraw => status == SiteStatus.Withdrawn,
        MovementKind.Merge => status == SiteStatus.Merged,
        _ => status is SiteStatus.Planned or SiteStatus.Established or SiteStatus.Operating,
    };

    private static Finding? OfKind(ProposedChange change, SiteKind had)
    {
        var isAnother = change.Kind is { } kind && kind != had;
        return (change.Movement == MovementKind.Convert, isAnother) switch
        {
            (true, false) => Finding.Error("kind-missing", Message.Of($"Chưa ghi chuyển đổi thành loại khu, cụm nào khác.", $"It is not said into which other kind of site it is converted.")),
            (false, true) => Finding.Error("kind-contradicts", Message.Of($"Chỉ biến động “chuyển đổi” mới đổi loại của khu, cụm.", $"Only the movement “convert” changes the kind of a site.")),
            _ => null,
        };
    }

    private static bool IsInvisible(char letter) => char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format;
}
