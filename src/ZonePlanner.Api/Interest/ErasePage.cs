using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Interest;

/// <summary>/interest/erase/{token}: everything held about an address is erased, at once.</summary>
internal static class ErasePage
{
    private static readonly string Erasing = Sql.Beside(typeof(ErasePage), "erase.sql");

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/erase/{token}", ShowAsync);
        pages.MapPost("/erase/{token}", EraseAsync);
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
                new("Xoá mọi thông tin", "Erase everything"),
                new(
                    "Mọi điều bạn đã gửi bằng địa chỉ này, trả lời và địa chỉ sẽ bị xoá ngay, không lấy lại được. Sai sót bạn đã báo vẫn được giữ, không còn gắn với bạn.",
                    "Everything you wrote by this address, the answers and the address itself are erased at once, and cannot be had back. Errors you reported stay, without you."),
                new("Xoá tất cả", "Erase everything"));
    }

    private static async Task<ContentHttpResult> EraseAsync(string token, HttpContext http, NpgsqlDataSource database, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var link = await MailedLink.FindAsync(connection, token, "manage", cancellation);
        if (link is null)
        {
            return InterestPage.Unknown(http);
        }

        await connection.RunAsync(Erasing, cancellation, link.About.AddressKey);
        await transaction.CommitAsync(cancellation);
        return InterestPage.Say(
            http, link.Language, new("Đã xoá", "Erased"), new(
                "Không còn thông tin nào về địa chỉ này. Nếu trước đó bạn đã từ chối nhận thư thì riêng việc ấy còn được nhớ, ở dạng không đọc được, cho đến hết 30 ngày.",
                "Nothing is held about this address any more. If you said before that you want no mail, that alone is remembered, in a form nobody can read, until its 30 days are over."));
    }
}
