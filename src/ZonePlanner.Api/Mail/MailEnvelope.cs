using System.Globalization;
using MimeKit;
using ZonePlanner.Api.Database.Mail;

namespace ZonePlanner.Api.Mail;

/// <summary>A letter as MIME has it. Every header is ours; whatever a stranger wrote stands in the body.</summary>
internal static class MailEnvelope
{
    public static MimeMessage Of(Guid id, DateTimeOffset writtenAt, Letter letter, string from)
    {
        var sender = MailboxAddress.Parse(from);
        var message = new MimeMessage { Subject = letter.Subject, Date = writtenAt };
        message.From.Add(sender);
        message.To.Add(new MailboxAddress(null, letter.To));
        message.MessageId = string.Create(CultureInfo.InvariantCulture, $"{id:N}@{sender.Domain}");
        message.Headers.Add(HeaderId.ListUnsubscribe, $"<{letter.Unsubscribe}>");
        message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        // No holiday notices in return (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Body = new TextPart("plain") { Text = letter.Text };
        message.Body.Headers.Add(HeaderId.ContentLanguage, letter.Language);
        return message;
    }
}
