using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Interest;

/// <summary>/interest/confirm/{token}: the owner of an address says that it was them. From then on officers see what they wrote.</summary>
internal static class ConfirmPage
{
    private static readonly string Confirming = Sql.Beside(typeof(ConfirmPage), "confirm.sql");

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/confirm/{token}", ShowAsync);
        pages.MapPost("/confirm/{token}", ConfirmAsync);
    }

    private static async Task<ContentHttpResult> ShowAsync(string token, HttpContext http, NpgsqlDataSource database, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var link = await MailedLink.FindAsync(connection, token, "confirm", cancellation);
        return Ended(http, link) ?? InterestPage.Ask(
            http,
            link!.Language,
            new("Xác nhận địa chỉ e-mail", "Confirm your e-mail address"),
            link switch
            {
                { About.Report: not null } => new("Bạn đã báo một sai sót và muốn nhận trả lời qua địa chỉ này?", "Did you report an error, and would you like the answer at this address?"),
                { Plot: { } plot } => new($"Bạn đã bày tỏ quan tâm tới lô đất {plot}? Cán bộ của tỉnh chỉ nhận được thông tin sau khi bạn xác nhận.", $"Did you express interest in the plot {plot}? The officers of the province see it only once you confirm."),
                _ => new("Bạn đã gửi một nhu cầu về đất công nghiệp? Cán bộ của tỉnh chỉ nhận được thông tin sau khi bạn xác nhận.", "Did you state a need for industrial land? The officers of the province see it only once you confirm."),
            },
            new("Xác nhận", "Confirm"));
    }

    private static async Task<ContentHttpResult> ConfirmAsync(string token, HttpContext http, NpgsqlDataSource database, TellWhenBell tellWhen, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var link = await MailedLink.FindAsync(connection, token, "confirm", cancellation);
        if (Ended(http, link) is { } ended)
        {
            return ended;
        }

        await connection.RunAsync(Confirming, cancellation, Correspondence.Digest(token));
        await transaction.CommitAsync(cancellation);
        tellWhen.Ring();
        return InterestPage.Say(
            http,
            link!.Language,
            new("Đã xác nhận", "Confirmed"),
            link.About.Report is not null
                ? new("Chúng tôi sẽ gửi trả lời tới địa chỉ này.", "The answer will come to this address.")
                : new("Cán bộ của tỉnh đã nhận được thông tin và sẽ trả lời bạn qua e-mail.", "The officers of the province have it now, and will answer you by e-mail."));
    }

    /// <summary>What is said of a link that confirms nothing any more; null for one that does.</summary>
    private static ContentHttpResult? Ended(HttpContext http, MailedLink? link) => link switch
    {
        null => InterestPage.Unknown(http),
        { IsUsed: true } => InterestPage.Say(
            http, link.Language, new("Đã xác nhận", "Confirmed"), new("Bạn đã xác nhận trước đó; không cần làm gì thêm.", "You confirmed this before; there is nothing more to do.")),
        { HasExpired: true } => InterestPage.Say(
            http,
            link.Language,
            new("Liên kết đã hết hạn", "The link has expired"),
            new($"Liên kết chỉ có giá trị {Correspondence.HoursToConfirm} giờ. Hãy gửi lại từ đầu.", $"The link was good for {Correspondence.HoursToConfirm} hours. Please begin anew."),
            StatusCodes.Status410Gone),
        _ => null,
    };
}
