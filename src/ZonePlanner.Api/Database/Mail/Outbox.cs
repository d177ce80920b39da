using Npgsql;
using ZonePlanner.Api.Database.Personal;

namespace ZonePlanner.Api.Database.Mail;

/// <summary>Where mail waits: put in by the transaction that means it, sent when that one has ended.</summary>
internal sealed class Outbox(PersonalData personal, OutboxBell bell, MailSettings? settings)
{
    private static readonly string Posting = Sql.Beside(typeof(Outbox), "post_mail.sql");

    /// <summary>How mail goes out; null when the operator has not set it up, and nothing may be promised that needs it.</summary>
    public MailSettings? Settings => settings;

    /// <summary>Puts a letter in; its number is also its Message-ID, however often it is sent.</summary>
    public Task PostAsync(NpgsqlConnection connection, MailKind kind, MailSubject about, Letter letter, CancellationToken cancellation) => connection.RunAsync(
        Posting, cancellation, Guid.NewGuid(), RecordTypes.Kebab(kind), about.AddressKey, about.Expression, about.Report, personal.Protect(Letter.Purpose, letter), about.MailboxKey);

    /// <summary>Says that something was put in, once its transaction has ended.</summary>
    public void Ring() => bell.Ring();
}

/// <summary>What mail is sent for.</summary>
internal enum MailKind
{
    /// <summary>Asks whether the address is theirs who wrote it.</summary>
    Confirm,

    /// <summary>An officer's answer.</summary>
    Answer,

    /// <summary>Plots that meet a need.</summary>
    Matches,
}

/// <summary>Whom and what a mail is about: an expression of interest or a report of an error. The mailbox is named where mail to it is counted.</summary>
internal sealed record MailSubject(byte[] AddressKey, Guid? Expression, Guid? Report, byte[]? MailboxKey = null);

/// <summary>Wakes whoever sends mail.</summary>
internal sealed class OutboxBell
{
    public Rounds.Bell Bell { get; } = new();

    public void Ring() => Bell.Ring();
}
