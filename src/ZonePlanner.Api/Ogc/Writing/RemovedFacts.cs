using System.Text.Json;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Proposals;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>What a write takes away of a feature by <c>null</c> (RFC 7396; Part 4, merge patch, D): some facts may go, and for the others it is said why they stay.</summary>
internal sealed class RemovedFacts(SentFeature sent, CurrentFeature current, bool isPatch, bool isResized)
{
    private static readonly string[] OfEveryFeature = ["id", "geometry"];

    private static readonly string[] Printed = ["bbox", "links"];

    private static readonly Dictionary<string, (string Vi, string En)> Reasons = new(StringComparer.Ordinal)
    {
        ["id"] = ("mã của đối tượng không bao giờ thay đổi", "the identifier of a feature never changes"),
        ["geometry"] = ("ranh giới đã ghi nhận ở lại cho đến khi có ranh giới khác", "an outline on the record stays until another follows it"),
        ["code"] = ("mã của khu, cụm không bao giờ thay đổi", "the code of a site never changes"),
        ["name"] = ("khu, cụm nào cũng có tên", "every site has a name"),
        ["kind"] = ("khu, cụm nào cũng thuộc một loại", "every site is of a kind"),
        ["status"] = ("khu, cụm nào cũng có trạng thái; muốn đưa ra khỏi quy hoạch thì dùng DELETE", "every site has a status; to withdraw one, use DELETE"),
        ["quality"] = ("không ranh giới nào được cho xem mà không có chất lượng", "no outline is shown without its quality"),
        ["decidedHa"] = ("quy hoạch được cân đối theo diện tích này, chỉ một con số theo quyết định khác mới thay được", "the plan is reckoned by it, and only another decision's figure can follow it"),
        ["decision"] = ("điều gì đã ghi nhận cũng có căn cứ; quyết định mới ghi ở “proposal.decision”", "what is on the record stands on a decision; say a new one in “proposal.decision”"),
        ["validFrom"] = ("điều gì đã ghi nhận cũng có ngày hiệu lực; ngày mới ghi ở “proposal.validFrom”", "what is on the record holds from a day; say a new one in “proposal.validFrom”"),
    };

    /// <summary>The facts it takes away; what it may not is a mistake each.</summary>
    public IReadOnlyList<string> Read()
    {
        foreach (var member in OfEveryFeature.Where(IsRemoved))
        {
            sent.Mistakes.Add(Kept(member, member));
        }

        foreach (var member in Printed.Where(member => isPatch && sent.Member(member).ValueKind == JsonValueKind.Null))
        {
            sent.Mistakes.Add(Mistake.In(member, "read-only", $"“{member}” do hệ thống tự thêm khi trả lời, không bỏ được: hãy bỏ ra khỏi yêu cầu.", $"“{member}” is added by the service to its answers and cannot be taken away: leave it out."));
        }

        var taken = WritableCollections.Properties.Where(IsTaken).ToArray();
        foreach (var name in taken.Where(name => !ProposedChange.Removable.Contains(name)))
        {
            sent.Mistakes.Add(Kept($"properties.{name}", name));
        }

        sent.Mistakes.AddRange(WritableCollections.Properties.Where(IsLeftOut).Select(LeftOut));
        return [.. taken.Where(ProposedChange.Removable.Contains)];
    }

    // A whole feature is read without its identifier, which the address has.
    private bool IsRemoved(string member) =>
        sent.Member(member).ValueKind == JsonValueKind.Null && (member == "geometry" ? current.Boundary is not null : isPatch);

    private bool IsTaken(string name) => sent.Property(name).ValueKind == JsonValueKind.Null && IsOnRecord(name);

    /// <summary>A whole feature that leaves a fact out may have lost it on the way: it must say null.</summary>
    private bool IsLeftOut(string name) =>
        !isPatch && name is "name" or "nameEn" or "decidedHa" or "declaredHa" && sent.Property(name).ValueKind == JsonValueKind.Undefined && IsOnRecord(name);

    private bool IsOnRecord(string name) => current[name].ValueKind != JsonValueKind.Null && !(isResized && name is "decidedHa" or "declaredHa");

    private static Mistake Kept(string place, string name) => Mistake.In(
        place,
        "cannot-be-removed",
        $"Không bỏ được “{name}”: {Reasons[name].Vi}. Hãy gửi giá trị hiện có hoặc giá trị mới (PATCH thì chỉ cần bỏ ra khỏi yêu cầu).",
        $"“{name}” cannot be taken away: {Reasons[name].En}. Send the value it has or a new one (a PATCH just leaves it out).");

    private static Mistake LeftOut(string name)
    {
        var (vi, en) = ProposedChange.Removable.Contains(name) ? (", hoặc null để bỏ", ", or null to take it away") : ("", "");
        return Mistake.In(
            $"properties.{name}",
            "left-out",
            $"Thiếu “{name}”, vốn đã được ghi nhận: hãy gửi giá trị hiện có hoặc giá trị mới{vi}; muốn sửa từng phần thì dùng PATCH.",
            $"“{name}” is on the record and is left out: send the value it has or a new one{en}; to change single members use PATCH.");
    }
}
