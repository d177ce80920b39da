using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Interest;

/// <summary>/interest/unsubscribe/{token}: no more mail about this. The POST is also the one click of RFC 8058, which a mail program sends by itself.</summary>
internal static class UnsubscribePage
{
    private static readonly string Unsubscribing = Sql.Beside(typeof(UnsubscribePage), "unsubscribe.sql");
    private static readonly string Refusing = Sql.Beside(typeof(UnsubscribePage), "refuse.sql");

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/unsubscribe/{token}", ShowAsync);
        pages.MapPost("/unsubscribe/{token}", UnsubscribeAsync);
    }

    private static async Task<ContentHttpResult> ShowAsync(string token, HttpContext http, NpgsqlDataSource database, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var link = await MailedLink.FindAsync(connection, token, "manage", cancellation);
        return link is null
            ? InterestPage.Unknown(http)
            : InterestPage.Ask(
                http,
                link.Language,
                new("Ngừng nhận thư", "Stop the mail"),
                new("Bạn sẽ không nhận thêm thư nào về việc này.", "You will get no more mail about this."),
                new("Ngừng nhận thư", "Stop the mail"));
    }

    private static async Task<ContentHttpResult> UnsubscribeAsync(string token, HttpContext http, NpgsqlDataSource database, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var link = await MailedLink.FindAsync(connection, token, "manage", cancellation);
        if (link is null)
        {
            return InterestPage.Unknown(http);
        }

        if (!link.IsConfirmed)
        {
            // Not asked for: whoever did is kept from doing it again, for a month.
            await connection.RunAsync(Refusing, cancellation, link.About.AddressKey);
        }

        await connection.RunAsync(Unsubscribing, cancellation, link.About.Expression, link.About.Report);
        await transaction.CommitAsync(cancellation);
        return InterestPage.Say(
            http, link.Language, new("Đã ngừng", "Stopped"), new("Bạn sẽ không nhận thêm thư nào về việc này.", "You will get no more mail about this."));
    }
}
