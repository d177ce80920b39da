using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Interest;

/// <summary>GET /api/interest/consent: what somebody agrees to who leaves their address, and its version.</summary>
internal static class ConsentText
{
    /// <summary>The version in force. Another text has another version; which one somebody agreed to is kept.</summary>
    public const string InForce = "2026-11-27";

    private static readonly Sentence Words = new(
        "Tôi đồng ý để cơ quan quản lý của tỉnh lưu tên, tổ chức, e-mail, điện thoại và nhu cầu tôi khai, chỉ để trả lời tôi và báo cho tôi khi có lô đất phù hợp. "
        + "Dữ liệu được mã hoá, không công bố, không chuyển cho người khác, và bị xoá khi tôi yêu cầu hoặc chậm nhất sau hai năm. Tôi có thể ngừng nhận thư hoặc xoá tất cả bằng liên kết trong mỗi thư.",
        "I agree that the province's authority keeps my name, organisation, e-mail, telephone and the need I state, only to answer me and to tell me of plots that fit. "
        + "They are encrypted, not published, not passed on, and erased when I ask or after two years at the latest. By the links in every mail I can stop the mail or have everything erased.");

    public static void Map(IEndpointRouteBuilder interest) => interest
        .MapGet("/consent", Handle)
        .WithName(nameof(ConsentText))
        .WithSummary("Nội dung đồng ý / What one agrees to")
        .TakesOnly();

    private static Ok<Consent> Handle() => TypedResults.Ok(new Consent(InForce, Words));

    /// <summary>Whether a body agrees to the text in force, with every mistake.</summary>
    public static void Read(BodyMembers body, ICollection<Mistake> mistakes)
    {
        if (body.Required("consent") is not { ValueKind: not JsonValueKind.Undefined } sent)
        {
            return;
        }

        var consent = new BodyMembers(sent, ["given", "version"], mistakes, "consent");
        if (!consent.Flag("given"))
        {
            mistakes.Add(Mistake.In("consent.given", "no-consent", "Cần có sự đồng ý để lưu thông tin liên hệ.", "Contact details are only kept with consent."));
        }

        if (consent.RequiredText("version") is { Length: > 0 } version && version != InForce)
        {
            mistakes.Add(Mistake.In("consent.version", "unknown-consent", $"Nội dung đồng ý hiện hành là bản {InForce}: xem /api/interest/consent.", $"The text in force is version {InForce}: see /api/interest/consent."));
        }
    }

    /// <summary>A text somebody agrees to.</summary>
    internal sealed record Consent(string Version, Sentence Text);
}
