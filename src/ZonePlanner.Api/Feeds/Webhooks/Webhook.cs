using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>
/// A subscription. Everything up to <c>toldVersion</c> has reached its address, of that version itself only up to <c>toldSite</c> (a code, or that and <c>/plots</c>) where
/// it is not null; the record stands at <c>recordVersion</c>. <c>paused</c> says why nothing is sent.
/// </summary>
internal sealed record Webhook(
    Guid Id,
    string Url,
    string? Note,
    string? Province,
    PausedWebhook? Paused,
    string CreatedBy,
    DateTimeOffset CreatedAt,
    long ToldVersion,
    string? ToldSite,
    long RecordVersion,
    int Failures,
    DateTimeOffset NextAttemptAt,
    DateTimeOffset? LastDeliveredAt)
{
    private static readonly string Reading = Sql.Beside(typeof(Webhook), "subscriptions.sql");

    /// <summary>The subscriptions the caller looks after: an admin all, a planner those of their province. With an id that one, if it is among them.</summary>
    public static async Task<List<Webhook>> ReadAsync(HttpContext http, NpgsqlDataSource database, Guid? id, CancellationToken cancellation)
    {
        var caller = Caller.Known(http);
        var found = await database.ReadAsync<Found>(Reading, cancellation, id, caller.Role == Role.Admin ? null : caller.Provinces.ToArray());
        return found.ConvertAll(Of);
    }

    /// <summary>404: no such subscription is the caller's to look after.</summary>
    public static Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult Unknown() =>
        Problems.NotFound(Mistake.In("id", "unknown-webhook", "Không có webhook này.", "There is no such webhook."));

    private static Webhook Of(Found found) => new(
        found.Id,
        found.Url,
        found.Note,
        found.Province,
        found.PausedBecause is { } because ? new PausedWebhook(because, PausedWebhook.Words(because)) : null,
        found.CreatedBy,
        found.CreatedAt,
        found.ToldVersion,
        found.ToldSite,
        found.RecordVersion,
        found.Failures,
        found.NextAttemptAt,
        found.LastDeliveredAt);

    private sealed record Found(
        Guid Id,
        string Url,
        string? Note,
        string? Province,
        string? PausedBecause,
        string CreatedBy,
        DateTimeOffset CreatedAt,
        long ToldVersion,
        string? ToldSite,
        long RecordVersion,
        int Failures,
        DateTimeOffset NextAttemptAt,
        DateTimeOffset? LastDeliveredAt);
}

/// <summary>Why a subscription is paused.</summary>
internal sealed record PausedWebhook(string Code, Sentence Message)
{
    public static Sentence Words(string code) => code switch
    {
        "failing" => new("Nơi nhận không nhận được qua mọi lần thử: hãy sửa rồi cho chạy tiếp; không thay đổi nào bị mất.", "The receiver failed at every attempt: repair it, then resume; no change is lost."),
        "gone" => new("Nơi nhận trả lời 410: nó không còn muốn nhận.", "The receiver answered 410: it wants no more."),
        "secret-unreadable" => new("Không đọc được khoá bí mật (khoá mã hoá đã mất): hãy đăng ký lại.", "The secret cannot be read (the keys it was encrypted under are gone): subscribe anew."),
        _ => new("Đã tạm dừng theo yêu cầu.", "Paused as asked."),
    };
}
