using System.Security.Cryptography;
using MailKit.Net.Smtp;
using MailKit.Security;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Mail;
using ZonePlanner.Api.Database.Personal;

namespace ZonePlanner.Api.Mail;

/// <summary>
/// Sends what waits in the outbox. A mail is held by one process while it is sent, and marked sent only after the server took it: it goes out at least once, and
/// twice only under the same Message-ID. One the server refuses for good is given up at once, any other after some days of trying.
/// </summary>
internal sealed partial class SendMail(NpgsqlDataSource database, MailSettings settings, PersonalData personal, OutboxBell bell, Rounds rounds, ILogger<SendMail> log) : BackgroundService
{
    private const int MostTries = 13;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);
    private static readonly string Taking = Sql.Beside(typeof(SendMail), "take_mail.sql");
    private static readonly string Sent = Sql.Beside(typeof(SendMail), "mail_sent.sql");
    private static readonly string Failing = Sql.Beside(typeof(SendMail), "mail_failed.sql");

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        rounds.GoAsync("mail", TimeSpan.FromSeconds(Math.Min(15, settings.RetryAfter.TotalSeconds)), bell.Bell, () => SendAllAsync(stoppingToken), stoppingToken);

    private async Task SendAllAsync(CancellationToken stopping)
    {
        using var server = new SmtpClient { Timeout = 30_000 };
        while (!stopping.IsCancellationRequested && await SendNextAsync(server))
        {
            // One after another, each in a transaction of its own.
        }

        if (server.IsConnected)
        {
            await server.DisconnectAsync(quit: true, CancellationToken.None);
        }
    }

    private async Task<bool> SendNextAsync(SmtpClient server)
    {
        await using var connection = await database.OpenConnectionAsync(CancellationToken.None);
        await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
        var next = await connection.RowAsync(
            Taking,
            row => new Waiting(row.GetGuid(0), row.GetFieldValue<byte[]>(1), new DateTimeOffset(row.GetDateTime(2)), row.GetInt32(3)),
            CancellationToken.None);
        if (next is null)
        {
            return false;
        }

        var failure = await TryAsync(server, next);
        if (failure is null)
        {
            await connection.RunAsync(Sent, CancellationToken.None, next.Id);
        }
        else
        {
            var giveUp = failure.IsFinal || next.Tries + 1 >= MostTries;
            await connection.RunAsync(Failing, CancellationToken.None, next.Id, failure.Reason, giveUp, Wait(next.Tries));
            NotSent(next.Id, failure.Reason, giveUp ? "given up" : "to be tried again");
        }

        await transaction.CommitAsync(CancellationToken.None);
        // A server out of reach is out of reach for the next one too.
        return failure is null or { IsFinal: true };
    }

    private TimeSpan Wait(int tries) => TimeSpan.FromSeconds(Math.Min(settings.RetryAfter.TotalSeconds * Math.Pow(2, tries), Longest.TotalSeconds));

    /// <summary>Sends one; null when the server took it.</summary>
    private async Task<Failure?> TryAsync(SmtpClient server, Waiting waiting)
    {
        try
        {
            using var message = MailEnvelope.Of(waiting.Id, waiting.CreatedAt, personal.Read<Letter>(Letter.Purpose, waiting.Letter), settings.From);
            if (!server.IsConnected)
            {
                await server.ConnectAsync(settings.Host, settings.Port, Security, CancellationToken.None);
                if (settings.User is { Length: > 0 } user)
                {
                    await server.AuthenticateAsync(user, settings.Password ?? "", CancellationToken.None);
                }
            }

            await server.SendAsync(message, CancellationToken.None);
            return null;
        }
        catch (SmtpCommandException refused)
        {
            // The code alone: what a server says often repeats the address.
            var code = (int)refused.StatusCode;
            return new Failure($"SMTP {code.ToString(System.Globalization.CultureInfo.InvariantCulture)}", code >= 500 && refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted);
        }
        catch (CryptographicException)
        {
            return new Failure("unreadable", IsFinal: true);
        }
        catch (Exception away) when (away is not NpgsqlException)
        {
            // Whatever it is: left to the round, it would be met first by every next one, and hold up all mail behind it.
            return new Failure(away.GetType().Name, IsFinal: false);
        }
    }

    private SecureSocketOptions Security => settings switch
    {
        { UseTls: false } => SecureSocketOptions.None,
        { Port: 465 } => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.StartTls,
    };

    [LoggerMessage(LogLevel.Warning, "Mail {Id} was not sent: {Reason}, {Next}")]
    private partial void NotSent(Guid id, string reason, string next);

    private sealed record Waiting(Guid Id, byte[] Letter, DateTimeOffset CreatedAt, int Tries);

    private sealed record Failure(string Reason, bool IsFinal);
}
