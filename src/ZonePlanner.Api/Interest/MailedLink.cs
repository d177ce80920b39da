using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Mail;
using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Interest;

/// <summary>A link that stands in a mail, found by its token.</summary>
/// <param name="Purpose">What it is good for: <c>confirm</c>, or <c>manage</c>, which unsubscribes and erases.</param>
/// <param name="About">Whom and what it is about.</param>
/// <param name="HasExpired">Whether its time is up.</param>
/// <param name="IsUsed">Whether it was used.</param>
/// <param name="IsConfirmed">Whether what it is about was confirmed.</param>
/// <param name="Language">In which language its owner reads.</param>
/// <param name="Plot">The plot it is about, if it is about one.</param>
internal sealed record MailedLink(string Purpose, MailSubject About, bool HasExpired, bool IsUsed, bool IsConfirmed, MailLanguage Language, string? Plot)
{
    private const int TokenLength = 43;

    private static readonly string Reading = Sql.Beside(typeof(MailedLink), "mailed_link.sql");

    /// <summary>The link, held until the transaction ends, if the connection has one; null when there is none of that token and purpose.</summary>
    public static async Task<MailedLink?> FindAsync(NpgsqlConnection connection, string token, string purpose, CancellationToken cancellation)
    {
        if (token.Length != TokenLength)
        {
            return null;
        }

        var found = await connection.RowAsync(Reading, Of, cancellation, Correspondence.Digest(token));
        return found?.Purpose == purpose ? found : null;
    }

    private static MailedLink Of(NpgsqlDataReader row) => new(
        row.GetString(0),
        new MailSubject(row.GetFieldValue<byte[]>(1), row.IsDBNull(2) ? null : row.GetGuid(2), row.IsDBNull(3) ? null : row.GetGuid(3)),
        row.GetBoolean(4),
        row.GetBoolean(5),
        row.GetBoolean(6),
        RecordTypes.Read<MailLanguage>(row.GetString(7)),
        row.IsDBNull(8) ? null : row.GetString(8));
}
