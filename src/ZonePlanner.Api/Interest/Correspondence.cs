using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Mail;
using ZonePlanner.Api.Database.Personal;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Interest;

/// <summary>The mail between strangers and the province: who may be written to, and what stands in each letter. Each carries links that end it and that erase everything.</summary>
internal sealed class Correspondence(Outbox outbox, IConfiguration configuration)
{
    /// <summary>For how long the link that confirms is good.</summary>
    public const int HoursToConfirm = 48;

    // As long as anything can be kept that they end.
    private static readonly TimeSpan ManageFor = TimeSpan.FromDays(750);

    private static readonly string Queue = Sql.Beside(typeof(Correspondence), "asking_turn.sql");
    private static readonly string Counting = Sql.Beside(typeof(Correspondence), "asked_lately.sql");
    private static readonly string Linking = Sql.Beside(typeof(Correspondence), "new_link.sql");

    private readonly int _toOneAddress = configuration.GetValue("Interest:MailsPerHour", 5);
    private readonly int _toAll = configuration.GetValue("Interest:MailsPerHourToAll", 500);

    /// <summary>Whether the operator has set up mail.</summary>
    public bool IsOpen => outbox.Settings is not null;

    /// <summary>Says that letters were written, once their transaction has ended.</summary>
    public void Ring() => outbox.Ring();

    /// <summary>Whether an address may be asked to confirm something: not if its owner refused, nor if its mailbox is asked too often. Others wait until the transaction ends, so that the count holds.</summary>
    public async Task<Asking> MayAskAsync(NpgsqlConnection connection, AddressKeys keys, CancellationToken cancellation)
    {
        await connection.RunAsync(Queue, cancellation);
        var asked = await connection.RowAsync(Counting, row => new Asked(row.GetInt64(0), row.GetInt64(1), row.GetBoolean(2)), cancellation, keys.Address, keys.Mailbox);
        return asked! switch
        {
            { ToAll: var all } when all >= _toAll => Asking.NotNow,
            { IsRefused: true } => Asking.No,
            { ToThis: var some } when some >= _toOneAddress => Asking.No,
            _ => Asking.Yes,
        };
    }

    /// <summary>Asks the owner of an address whether it was them. Nothing that the other side wrote stands in it: who is not theirs gets no words of a stranger.</summary>
    public async Task AskAsync(NpgsqlConnection connection, MailSubject about, string to, MailLanguage language, string? plot, CancellationToken cancellation)
    {
        var token = await LinkAsync(connection, "confirm", about, TimeSpan.FromHours(HoursToConfirm), cancellation);
        await PostAsync(connection, MailKind.Confirm, about, to, language, Letters.Confirm(language, plot, about.Report is not null, Page("confirm", token)), cancellation);
    }

    /// <summary>Sends an officer's answer.</summary>
    public Task AnswerAsync(NpgsqlConnection connection, MailSubject about, string to, MailLanguage language, string subject, string words, CancellationToken cancellation) =>
        PostAsync(connection, MailKind.Answer, about, to, language, Letters.Answer(language, subject, words), cancellation);

    /// <summary>Tells of plots that meet a need.</summary>
    public Task TellAsync(NpgsqlConnection connection, MailSubject about, string to, MailLanguage language, IReadOnlyList<MatchingPlot> plots, CancellationToken cancellation) =>
        PostAsync(connection, MailKind.Matches, about, to, language, Letters.Matches(language, plots, Settings.Link), cancellation);

    /// <summary>503: what needs mail is not promised without it.</summary>
    public static ProblemHttpResult NotSetUp() => Problems.Refuse(
        StatusCodes.Status503ServiceUnavailable,
        "Chưa có thư điện tử / No mail",
        [Mistake.In(
            "request",
            "mail-not-set-up",
            "Nơi vận hành chưa cài đặt thư điện tử, nên không nhận được yêu cầu cần trả lời qua e-mail. Hãy liên hệ trực tiếp cơ quan quản lý.",
            "The operator has not set up mail, so what must be answered by e-mail cannot be taken. Please contact the authority directly.")]);

    /// <summary>503: mail to strangers has reached what goes out in an hour.</summary>
    public static ProblemHttpResult TooMuchMail(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "3600";
        return Problems.Refuse(
            StatusCodes.Status503ServiceUnavailable,
            "Đang bận / Busy",
            [Mistake.In("request", "too-much-mail", "Hệ thống đang nhận quá nhiều yêu cầu: hãy thử lại sau một giờ.", "More is asked of the service than it answers in an hour: try again in an hour.")]);
    }

    /// <summary>By what a token is found: the token itself is only in the mail.</summary>
    public static byte[] Digest(string token) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token));

    private MailSettings Settings => outbox.Settings ?? throw new InvalidOperationException("Mail is not set up: ask IsOpen first.");

    private string Page(string page, string token) => Settings.Link($"interest/{page}/{token}");

    private async Task PostAsync(
        NpgsqlConnection connection, MailKind kind, MailSubject about, string to, MailLanguage language, (string Subject, string Text) words, CancellationToken cancellation)
    {
        var token = await LinkAsync(connection, "manage", about, ManageFor, cancellation);
        var (unsubscribe, erase) = (Page("unsubscribe", token), Page("erase", token));
        var letter = new Letter(to, words.Subject, words.Text + Letters.Ending(language, unsubscribe, erase), unsubscribe, RecordTypes.Kebab(language));
        await outbox.PostAsync(connection, kind, about, letter, cancellation);
    }

    private static async Task<string> LinkAsync(NpgsqlConnection connection, string purpose, MailSubject about, TimeSpan good, CancellationToken cancellation)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await connection.RunAsync(Linking, cancellation, Digest(token), purpose, about.AddressKey, about.Expression, about.Report, good);
        return token;
    }

    private sealed record Asked(long ToAll, long ToThis, bool IsRefused);
}

/// <summary>Whether an address may be asked to confirm.</summary>
internal enum Asking
{
    /// <summary>It may.</summary>
    Yes,

    /// <summary>It may not, and nobody is told.</summary>
    No,

    /// <summary>No address may, for a while.</summary>
    NotNow,
}
